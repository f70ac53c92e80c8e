import fc from "fast-check";
import type { Finding } from "../../../src/core";
import { readTotals, type SummedLedger, type TableChoice } from "../../../src/readers";
import { readCellTotals } from "../../../src/readers/worker/readTotals";
import { runs } from "../../laws";
import { fileWith } from "../files";

const HEADS = "konto;periode;debet;kredit";
const debit = (amount: string): string => `5000;202406;${amount};`;
const credit = (amount: string): string => `2400;202406;;${amount}`;

test.each<[why: string, rows: string[], choice: TableChoice, sum: string, findings: Partial<Finding>[]]>([
  ["credits without a sign", [debit("10"), credit("7")], {}, "3", []],
  [
    "all credits negative: the minus is what makes them credits",
    [debit("10"), credit("-7"), credit("-3")],
    {},
    "0",
    [unclear("all-negative", "warning", { negative: 2, sum: "-10", positive: 0, read: "signed" }, 3)],
  ],
  [
    "all credits negative, which only as reversals balance",
    [debit("-10"), credit("-10")],
    {},
    "-20",
    [unclear("all-negative", "error", { negative: 1, sum: "-10", read: "signed", residue: "-20" }, 3)],
  ],
  [
    "a few negative credits are reversals",
    [debit("10"), debit("-2"), credit("7"), credit("3"), credit("-2")],
    {},
    "0",
    [unclear("some-negative", "warning", { negative: 1, sum: "-2", positive: 2, read: "unsigned" }, 6)],
  ],
  [
    "a few negative credits, without which it would balance, wait for the user",
    [debit("4"), credit("7"), credit("3"), credit("-14")],
    {},
    "8",
    [unclear("some-negative", "error", { negative: 1, positive: 2, read: "unsigned", residue: "8" }, 5)],
  ],
  [
    "most credits negative and some not wait for the user",
    [debit("10"), credit("-7"), credit("3")],
    {},
    "14",
    [unclear("most-negative", "error", { negative: 1, sum: "-7", positive: 1, read: "unsigned" }, 3)],
  ],
  [
    "what the user has chosen is done, and fits",
    [debit("10"), credit("-7"), credit("-4"), credit("1")],
    { credits: "signed" },
    "0",
    [],
  ],
  ["reversals that are chosen are not told again", [debit("-10"), credit("-10")], { credits: "unsigned" }, "0", []],
  [
    "a choice that was made for another file is warned about",
    [debit("10"), credit("10")],
    { credits: "signed" },
    "20",
    [unclear("against-choice", "warning", { negative: 0, positive: 1, read: "signed", residue: "20" }, 3)],
  ],
  [
    "a total below without an account does not say how credits are written",
    [debit("10"), credit("-10"), ";;10;10"],
    {},
    "0",
    [
      unclear("all-negative", "warning", { negative: 1, positive: 0 }, 3),
      { code: "posting-account-missing", severity: "warning" },
    ],
  ],
  [
    "both sides on one row",
    ["5000;202406;10;2,5", debit("1")],
    {},
    "8.5",
    [{ code: "sides-both-filled", severity: "warning", facts: { postings: 1, debit: "10", credit: "2.5" } }],
  ],
  ["a zero on the other side is nothing", ["5000;202406;10,00;0,00", "2400;202406;0,00;10,00"], {}, "0", []],
])("%s", async (_why, rows, choice, sum, findings) => {
  const read = await importRows(HEADS, rows, choice);
  expect(sumOf(read)).toBe(sum);
  expect(withoutUnassigned(read)).toMatchObject(findings);
  expect(withoutUnassigned(read)).toHaveLength(findings.length);
});

test.each<[why: string, rows: string[], sum: string, codes: string[]]>([
  ["an amount beside its mark", ["5000;202406;10;D", "2400;202406;7;K"], "3", []],
  ["marks in words, in any case", ["5000;202406;10;Debet", "2400;202406;7;kredit", "1;202406;1;C"], "2", []],
  ["a mark beside a minus says the same twice", ["5000;202406;10;D", "2400;202406;-7;K"], "3", []],
  [
    "a reversal",
    ["5000;202406;10;D", "2400;202406;12;K", "2400;202406;-2;K", "1;202406;3;K"],
    "-3",
    ["credits-unclear"],
  ],
  [
    "a minus beside every mark, which only as reversals balances",
    ["5000;202406;-10;D", "2400;202406;-10;K"],
    "-20",
    ["credits-unclear"],
  ],
  ["a mark that is none", ["5000;202406;10;D", "2400;202406;7;X"], "10", ["posting-side-unreadable"]],
  ["no mark", ["5000;202406;10;D", "2400;202406;7;"], "10", ["posting-side-unreadable"]],
  ["nothing to mark", ["5000;202406;10;D", "2400;202406;0;", "2400;202406;;"], "10", []],
  ["a total below", ["5000;202406;10;D", "Sum;;10;"], "10", ["posting-account-missing"]],
])("%s", async (_why, rows, sum, codes) => {
  const read = await importRows("konto;periode;beløp;D/K", rows);
  expect(sumOf(read)).toBe(sum);
  expect(withoutUnassigned(read).map(({ code }) => code)).toEqual(codes);
});

test.each<[why: string, rows: string[], sum: string, codes: string[]]>([
  ["which say the same", ["5000;202406;10;10;", "2400;202406;-10;;10", "1;202406;5;;-5", "1;202406;0;;"], "5", []],
  ["with a minus on its credits", ["5000;202406;10;10;0", "2400;202406;-10;0;-10"], "0", []],
  ["that are blank", ["5000;202406;10;;", "2400;202406;-7;;"], "3", []],
  ["which tell that it has no sign", ["5000;202406;10;10;", "2400;202406;10;;10"], "10", ["posting-sides-differ"]],
  ["in another currency", ["5000;202406;7;7;", "2400;202406;-7;;80,5"], "7", ["posting-sides-differ"]],
  ["where it is blank", ["5000;202406;10;10;", "2400;202406;;;10", "5000;202406;;70;"], "10", ["posting-sides-differ"]],
  [
    "where it is blank and they cannot be read",
    ["5000;202406;10;10;", "2400;202406;;1O;"],
    "10",
    ["posting-sides-differ"],
  ],
  [
    "where it is blank and they come to nothing",
    ["5000;202406;10;10;", "2400;202406;;0,00;0", "1;202406;;5;5"],
    "10",
    [],
  ],
  ["that have more or fewer decimals", ["5000;202406;33,33333;33,33;", "1;202406;-2,125;;2,13"], "31.20833", []],
  ["that are an øre off", ["5000;202406;1;1;", "1;202406;33,33;33,34;"], "1", ["posting-sides-differ"]],
  ["that are filled with zeros", ["5000;202406;10;0,00;0,00", "2400;202406;-7;0;"], "3", []],
])("an amount and its sides beside it, %s", async (_why, rows, sum, codes) => {
  const heads = "konto;periode;beløp;debet;kredit";
  const read = await importRows(heads, rows);
  expect(sumOf(read)).toBe(sum);
  expect(withoutUnassigned(read).map(({ code }) => code)).toEqual(codes);
  const chosen = await importRows(heads, rows, { columns: { amount: "beløp" } });
  expect(withoutUnassigned(chosen)).toEqual([]);
});

test("an amount that is blank in a total, with sides beside it, is reported as a total", async () => {
  const read = await importRows("konto;periode;beløp;debet;kredit", ["5000;202406;10;10;", "Sum;;;10;2"]);
  expect(withoutUnassigned(read)).toMatchObject([
    { code: "posting-account-missing", severity: "warning", facts: { given: "8", postings: 1 } },
  ]);
});

test("one side beside an amount tells what is lost where the amount is blank, and nothing else", async () => {
  const rows = ["5000;202406;10;10", "2400;202406;-7;", "5000;202406;5;9", "5000;202406;;10"];
  const read = await importRows("konto;periode;beløp;debet", rows);
  expect(sumOf(read)).toBe("8");
  expect(withoutUnassigned(read)).toMatchObject([
    { code: "posting-sides-differ", severity: "error", facts: { given: "", postings: 1 }, at: { row: 5 } },
  ]);
});

test("that nothing is the mark can be chosen, and that the sides are used beside an amount", async () => {
  const marked = await importRows("konto;periode;beløp;D/K", ["5000;202406;-10;X"], { columns: { side: "" } });
  expect([sumOf(marked), withoutUnassigned(marked)]).toEqual(["-10", []]);
  const heads = "konto;periode;beløp;debet;kredit";
  const chosen = await importRows(heads, ["5000;202406;9;;10"], { columns: { credit: "kredit", debit: "debet" } });
  expect([sumOf(chosen), withoutUnassigned(chosen)]).toEqual(["-10", []]);
});

test("one positive credit far down in a long file settles how all are read, as it would at the top", async () => {
  const rows = [...Array<string>(5000).fill(credit("-1")), ...Array<string>(5001).fill(credit("1"))];
  const [down, up] = [await importRows(HEADS, rows), await importRows(HEADS, [...rows].reverse())];
  expect([sumOf(down), sumOf(up)]).toEqual(["-1", "-1"]);
  expect(down.tables[0]?.credits).toBe("unsigned");
  expect(down.findings.map(({ facts }) => facts)).toEqual(up.findings.map(({ facts }) => facts));
});

test("cells tell the sign of their credits as a file does", async () => {
  const rows = [HEADS, debit("10"), credit("-10")].map((row) => row.split(";"));
  const read = await readCellTotals([{ name: "Ark1", rows }], []);
  expect([sumOf(read), read.tables[0]?.credits]).toEqual(["0", "signed"]);
});

const anyRows = fc.array(
  fc
    .tuple(fc.boolean(), fc.integer({ min: -500, max: 2000 }))
    .map(([isDebit, amount]) => (isDebit ? debit : credit)(String(amount))),
  { minLength: 1, maxLength: 12 },
);

test("neither the order of the rows nor the files they are split into change how credits are read", () =>
  fc.assert(
    fc.asyncProperty(anyRows, fc.integer({ min: 0, max: 12 }), async (rows, at) => {
      const whole = await importRows(HEADS, rows);
      const turned = await importRows(HEADS, [...rows].reverse());
      const parts = [rows.slice(0, at), rows.slice(at)].filter((part) => part.length > 0);
      const files = parts.map((part, i) => fileWith([HEADS, ...part].join("\n"), { name: String(i) }));
      const split = await readTotals(files, []);
      const said = ({ findings, totals }: SummedLedger) => [
        totals.map(({ booked }) => String(booked)),
        findings.flatMap(({ code, facts }) => (code === "credits-unclear" ? [facts] : [])),
      ];
      expect(said(turned)).toEqual(said(whole));
      expect(said(split)).toEqual(said(whole));
    }),
    { numRuns: runs(100) },
  ));

function unclear(doubt: string, severity: "error" | "warning", facts: object, row: number): Partial<Finding> {
  const at = { in: "file", file: "bok.csv", row, column: "kredit" } as const;
  return { code: "credits-unclear", severity, facts: { doubt, ...facts }, at } as Partial<Finding>;
}

const importRows = (heads: string, rows: readonly string[], choice: TableChoice = {}): Promise<SummedLedger> =>
  readTotals([fileWith([heads, ...rows].join("\n"), { name: "bok.csv" })], [], { choiceOf: () => choice });

const sumOf = ({ totals }: SummedLedger): string =>
  String(totals.map(({ booked }) => booked).reduce((sum, booked) => sum.plus(booked)));

const withoutUnassigned = ({ findings }: SummedLedger): Finding[] =>
  findings.filter(({ code }) => code !== "ledger-unassigned");
