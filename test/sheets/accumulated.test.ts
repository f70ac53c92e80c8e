import fc from "fast-check";
import { decimal, sum, type Amount } from "../../src/core";
import { printFormulas, readPlan, TABLES, type Cell, type Plan, type Row, type Sheet } from "../../src/sheets";
import { examplePlan, exampleTables, reportOf } from "../example";
import { runs } from "../laws";

const valueOf = (cell: Cell | undefined): Amount | undefined => (cell?.kind === "amount" ? cell.value : undefined);
const shown = (row: Row | undefined): (string | undefined)[] =>
  [1, 2, 3, 4].map((column) => valueOf(row?.cells[column])?.toString());
const items = ({ rows }: Sheet): Row[] => rows.filter(({ role }) => role === "item");
const total = ({ rows }: Sheet): Row | undefined => rows.find(({ id }) => id === "costs");

test("the annex prints 9102 for 9101.5, and a total that is the sum of what it prints", () => {
  const sheet = reportOf("accumulated", examplePlan());
  expect(items(sheet).map(shown)).toEqual([
    ["18770", "8274", "9385", "17659"],
    ["18203", "9541", "9102", "18643"],
    ["600", "227", "300", "527"],
    ["240", "226", "0", "226"],
  ]);
  expect(shown(total(sheet))).toEqual(["37813", "18268", "18787", "37055"]);
});

test.each([
  ["2024K1", "Budsjett 2.–4. kvartal"],
  ["2024K3", "Budsjett 4. kvartal"],
  ["2024K4", "Restbudsjett"],
  ["2024T1", "Budsjett 2.–3. tertial"],
  ["2024T2", "Budsjett 3. tertial"],
  ["2024-05", "Budsjett juni–desember"],
  ["2024-11", "Budsjett desember"],
  ["0", "Budsjett hele året"],
])("after %s the heading says %s", (period, heading) => {
  const head = reportOf("accumulated", planAt(period)).rows.find(({ role }) => role === "head")?.cells[3];
  expect(head?.kind === "words" && head.words.nb).toBe(heading);
});

test("a workbook of the first release, without Restbudsjett, has it computed in the report", () => {
  const tables = exampleTables();
  const { header, rows } = tables.Poster ?? { header: [], rows: [] };
  const kept = header.flatMap((name, i) => (["Restbudsjett", "Akkumulert"].includes(String(name)) ? [] : [i]));
  const first = { header: kept.map((i) => header[i]), rows: rows.map((row) => kept.map((i) => row[i])) };
  const { plan } = readPlan({ ...tables, Poster: first });
  if (!plan) throw new Error("no plan");
  const sheet = reportOf("accumulated", plan);
  expect(items(sheet).map(shown)).toEqual(items(reportOf("accumulated", examplePlan())).map(shown));
  expect(printFormulas(sheet)).toContain(",BIBSYS.REMAINING(");
  expect(printFormulas(sheet)).not.toContain("Poster[Restbudsjett]");
});

const digits = fc.option(
  fc.tuple(fc.integer({ min: -50_000, max: 50_000 }), fc.constantFrom(1, 1, 10, 100)).map(([n, over]) => n / over),
  { nil: "" as const },
);
const weights = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }).filter((all) => all.some((weight) => weight > 0));
const phasing = fc.oneof(
  fc.constantFrom("", "lineær", "betalt"),
  weights.map((all) => all.join(";")),
);
const lines = fc.array(fc.record({ actual: digits, budget: digits, phasing }), { minLength: 1, maxLength: 25 });

test("whatever the lines, what is printed adds up down and across", () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 12 }), (given, months) => {
      const sheet = reportOf("accumulated", planOf(given, months));
      const printed = (cell: Cell | undefined): Amount | undefined => {
        const value = valueOf(cell);
        // What is shown is what is held: no cell hides a fraction.
        expect(value === undefined || value.decimalPlaces() <= sheet.decimals).toBe(true);
        return value;
      };
      for (const column of [1, 2, 3, 4]) {
        const parts = items(sheet).map(({ cells }) => printed(cells[column]));
        expect(String(sum(parts))).toBe(String(printed(total(sheet)?.cells[column])));
      }
      for (const { cells } of [...items(sheet), total(sheet) as Row]) {
        const [, , actual, remaining, accumulated] = cells.slice(0, 5).map(printed);
        expect(String(sum([actual, remaining]))).toBe(String(accumulated ?? 0));
      }
    }),
    { numRuns: runs(100) },
  );
});

test("the printed remaining budget is the exact one, cut to the unit; a line is never a whole unit off", () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 12 }), (given, months) => {
      const sheet = reportOf("accumulated", planOf(given, months));
      const unit = decimal(sheet.decimals === 2 ? "0.01" : "1");
      for (const { cells } of [...items(sheet), total(sheet) as Row]) {
        const [printed, exact] = [valueOf(cells[3]), valueOf(cells[6])];
        expect(printed === undefined).toBe(exact === undefined);
        if (printed && exact) expect(printed.minus(exact).abs().lte(unit.plus("0.000001"))).toBe(true);
      }
    }),
    { numRuns: runs(100) },
  );
});

type Given = { actual: number | ""; budget: number | ""; phasing: string };

function planOf(given: readonly Given[], months: number): Plan {
  const header = TABLES.Poster;
  const rows = given.map(({ actual, budget, phasing: phased }, i) => {
    const cells: Record<string, unknown> = { Nøkkel: `k${i}`, Post: `Post ${i}`, Gruppe: "Drift" };
    Object.assign(cells, { Regnskap: actual, Budsjett: budget, Periodisering: phased });
    return header.map((column) => cells[column] ?? "");
  });
  const earned: Record<string, string> = { Nøkkel: "inn", Post: "Avgift", Gruppe: "Inntekter" };
  const income = header.map((column) => earned[column] ?? "");
  return planAt(months, { header, rows: [income, ...rows] });
}

function planAt(period: unknown, Poster = exampleTables().Poster): Plan {
  const tables = exampleTables();
  const row = tables.Oppsett?.rows.find(([key]) => key === "periode") as unknown[];
  row[2] = period;
  const { plan, findings } = readPlan({ ...tables, ...(Poster && { Poster }) });
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}
