import fc from "fast-check";
import { decimal, ledgerActuals, type LedgerTotal, type Method } from "../../../src/core";
import { areaOf, ledgerBehind, TABLES, type Area, type LedgerBehind, type Snapshot } from "../../../src/sheets";
import { functionsIn } from "../../snapshot";
import { runs } from "../../laws";

type Line = { key: string; actual: number | undefined; typed?: true; budget?: number; method?: Method };

/** A workbook with *Oppsett*, *Poster* and a sheet of other cells. */
function workbook(
  lines: readonly Line[],
  months: number,
  cells: readonly [formula: string, shown: number][],
): Snapshot {
  const setup = [
    ["konsortium", "", "BIBSYS", ""],
    ["aar", "", 2024, ""],
    ["periode", "", months, ""],
    ["enhet", "", 1000, ""],
    ["sak-regnskap", "", "", ""],
    ["sak-ramme", "", "", ""],
    ["spraak", "", "nb", ""],
  ];
  const posts = lines.map(({ key, actual, typed, budget, method }) => {
    const cell = (column: string): [unknown, unknown] => {
      const held = { Nøkkel: key, Post: key, Budsjett: budget ?? "", Metode: method ?? "" }[column] ?? "";
      if (column !== "Regnskap") return [held, held];
      return [typed ? (actual ?? "") : "=SUMIFS(Hovedbok[Beløp],Hovedbok[Post],[@Nøkkel])", actual ?? ""];
    };
    return TABLES.Poster.map(cell);
  });
  const sheet = (name: string, rows: readonly (readonly [unknown, unknown][])[]) => ({
    name,
    row: 0,
    column: 0,
    formulas: rows.map((row) => row.map(([formula]) => formula)),
    values: rows.map((row) => row.map(([, value]) => value)),
  });
  const same = (cell: unknown): [unknown, unknown] => [cell, cell];
  return {
    sheets: [
      sheet("Oppsett", [TABLES.Oppsett.map(same), ...setup.map((row) => row.map(same))]),
      sheet("Poster", [TABLES.Poster.map(same), ...posts]),
      sheet("Rapport", [cells.map(([formula, shown]) => [formula, shown])]),
    ],
    tables: [
      { name: "Oppsett", header: TABLES.Oppsett, body: area("Oppsett", `A2:D${setup.length + 1}`) },
      { name: "Poster", header: TABLES.Poster, body: area("Poster", `A2:P${lines.length + 1}`) },
    ],
    names: [{ name: "Periode", formula: "=Oppsett!$C$4" }],
  };
}

function area(sheet: string, cell: string): Area {
  const found = areaOf({ sheet, cell });
  if (!found) throw new Error(`${cell} is no cell`);
  return found;
}

const total = (said: Partial<LedgerTotal>): LedgerTotal => {
  const booked = said.booked ?? decimal("1000");
  const codes = { account: "5000", costCentre: "", project: "", line: "lonn" };
  return { year: 2024, period: 6, ...codes, booked, amount: booked, postings: 1, ...said };
};

const names = new Map([["5000", "Lønn"]]);

async function behind(
  snapshot: Snapshot,
  totals: readonly LedgerTotal[],
  sheet: string,
  cell: string,
): Promise<LedgerBehind> {
  const found = ledgerBehind(snapshot, area(sheet, cell), { totals, accountNames: names }, await functionsIn());
  if ("findings" in found) throw new Error(JSON.stringify(found.findings));
  return found;
}

const said = ({ rows, sum, typed, rest, agreement }: LedgerBehind) => ({
  rows: rows.length,
  sum: sum.toString(),
  typed: typed.toString(),
  rest: rest.toString(),
  agreement,
});

const LEDGER = [
  total({ booked: decimal("8274000") }),
  total({ period: 0, booked: decimal("5") }),
  total({ period: 7, booked: decimal("7") }),
  total({ period: 13, booked: decimal("13") }),
  total({ year: 2023, booked: decimal("23") }),
  total({ line: "DRIFT", period: 1, booked: decimal("9000000.5") }),
  total({ line: "drift", period: 2, booked: decimal("541000") }),
  total({ line: "avgift", booked: decimal("-30435000"), amount: decimal("30435000") }),
];

const LINES: readonly Line[] = [
  { key: "avgift", actual: 30435 },
  { key: "lonn", actual: 8274, budget: 18770, method: "rest" },
  { key: "drift", actual: 9541.0005, budget: 18203, method: "budget" },
];

test.each([
  // why                                            formula                                                        shown        expected
  ["an actual", "=Poster!C3", 8274, { rows: 1, sum: "8274", agreement: "equal" }],
  ["keys are compared as Excel does", "=Poster!C4", 9541.0005, { rows: 2, sum: "9541.0005", agreement: "equal" }],
  ["whole units are shown", "=ROUND(Poster!C4,0)", 9541, { rows: 2, sum: "9541.0005", agreement: "rounded" }],
  ["costs of a result are less", "=Poster!C2-SUM(Poster!C3:C4)", 12619.9995, { sum: "12619.9995", agreement: "equal" }],
  [
    "what is in and out again is not behind it",
    "=Poster!C2+Poster!C3-Poster!C3",
    30435,
    { rows: 1, agreement: "equal" },
  ],
  ["a budget is no ledger's", "=Poster!D3", 18770, { rows: 0, sum: "0", rest: "18770", agreement: "part" }],
  [
    "a forecast by what is left has the actual whole",
    '=BIBSYS.PROGNOSIS(Poster!C3,Poster!D3,Periode,"rest")',
    17659,
    { rows: 1, sum: "8274", rest: "9385", agreement: "part" },
  ],
  [
    "a forecast by the budget has nothing of it",
    '=BIBSYS.PROGNOSIS(Poster!C3,Poster!D3,Periode,"budsjett")',
    18770,
    { rows: 0, sum: "0", rest: "18770", agreement: "part" },
  ],
  [
    "a trend is not a sum",
    '=BIBSYS.PROGNOSIS(Poster!C3,Poster!D3,Periode,"trend")',
    16548,
    { rows: 1, sum: "8274", agreement: "worked" },
  ],
  [
    "a variance has it less",
    "=BIBSYS.VARIANCE(Poster!C3,Poster!D3,Periode)",
    1111,
    { rows: 1, sum: "-8274", rest: "9385", agreement: "part" },
  ],
  [
    "a formula that only Excel can compute",
    "=XLOOKUP(1,Poster!C3:C4,Poster!C3:C4)",
    5,
    { rows: 3, agreement: "worked" },
  ],
] as const)("%s", async (_why, formula, shown, expected) => {
  const found = await behind(workbook(LINES, 6, [[formula, shown]]), LEDGER, "Rapport", "A1");
  expect(said(found)).toMatchObject(expected);
});

test("a typed actual is kept apart from what the ledger has on its line", async () => {
  const lines: readonly Line[] = [{ key: "lonn", actual: 8300, typed: true }];
  const found = await behind(workbook(lines, 6, []), LEDGER, "Poster", "C2");
  expect(said(found)).toEqual({ rows: 1, sum: "8274", typed: "26", rest: "0", agreement: "part" });
  expect(found.actuals.map(({ key, isOfLedger }) => [key, isOfLedger])).toEqual([["lonn", false]]);
});

test("a typed actual of doubles that were added is no other than the ledger's", async () => {
  const lines: readonly Line[] = [{ key: "lonn", actual: 0.1 + 0.2, typed: true }];
  const ledger = [total({ booked: decimal("300") })];
  const found = await behind(workbook(lines, 6, []), ledger, "Poster", "C2");
  expect(said(found)).toEqual({ rows: 1, sum: "0.3", typed: "0", rest: "0", agreement: "equal" });
});

test("a workbook without its tables gives findings, not rows", async () => {
  const nothing: Snapshot = { sheets: [], tables: [], names: [] };
  const found = ledgerBehind(nothing, area("Poster", "C2"), { totals: [], accountNames: names }, await functionsIn());
  expect("findings" in found && found.findings.map(({ facts }) => facts)).toEqual([
    { table: "Oppsett" },
    { table: "Poster" },
  ]);
});

const KEYS = ["avgift", "lonn", "drift"];
const anyTotal = fc
  .record({
    period: fc.integer({ min: 0, max: 14 }),
    line: fc.constantFrom(...KEYS, "ufordelt"),
    øre: fc.integer({ min: -(10 ** 11), max: 10 ** 11 }),
  })
  .map(({ period, line, øre }) => total({ period, line, booked: decimal(String(øre)).div(100) }));

test("whatever the ledger and the period, what is behind an actual is the actual, and behind a result the result", async () => {
  const call = await functionsIn();
  fc.assert(
    fc.property(fc.array(anyTotal, { maxLength: 30 }), fc.integer({ min: 0, max: 12 }), (totals, months) => {
      const actuals = ledgerActuals(totals, { months }, 2024);
      const shown = KEYS.map(
        (key) =>
          actuals
            .find(({ line }) => line === key)
            ?.actual.div(1000)
            .toNumber() ?? 0,
      );
      const [income = 0, pay = 0, running = 0] = shown;
      const lines = KEYS.map((key, i) => ({ key, actual: shown[i] }));
      const snapshot = workbook(lines, months, [["=Poster!C2-SUM(Poster!C3:C4)", income - (pay + running)]]);
      const book = { totals, accountNames: names };
      const cells = [...KEYS.map((_key, i) => area("Poster", `C${i + 2}`)), area("Rapport", "A1")];
      for (const cell of cells) {
        const found = ledgerBehind(snapshot, cell, book, call);
        expect(found).toMatchObject({ agreement: "equal" });
      }
    }),
    { numRuns: runs(100) },
  );
});
