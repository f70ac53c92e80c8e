import fc from "fast-check";
import type { Finding } from "../../../src/core";
import { readTotals, type SummedLedger } from "../../../src/readers";
import { readCellTotals } from "../../../src/readers/worker/readTotals";
import { runsOf } from "../../../src/readers/reading/repeats";
import { runs } from "../../laws";
import { fileWith } from "../files";
import { unit4Csv } from "../made/csv";
import { madeLedger, type MadeLedger, type MadePart } from "../made/ledger";
import { saftPieces } from "../made/saft";

const HALF_YEAR = madeLedger();
const only = (isWanted: (voucher: MadeLedger["vouchers"][number]) => boolean): MadeLedger => ({
  ...HALF_YEAR,
  vouchers: HALF_YEAR.vouchers.filter(isWanted),
});
const until = (last: number): MadeLedger => only(({ period }) => period <= last);
const quarter = only(({ period }) => period >= 4);
const onCentre = (isWanted: (part: MadePart) => boolean): MadeLedger => ({
  ...HALF_YEAR,
  vouchers: HALF_YEAR.vouchers.map((voucher) => ({
    ...voucher,
    postings: voucher.postings
      .map((posting) => ({ ...posting, parts: posting.parts.filter(isWanted) }))
      .filter(({ parts }) => parts.length > 0),
  })),
});

test("a quarter and the half-year it is in: what would be counted twice is reported, and nothing is imported", async () => {
  const { findings } = await importBoth(unit4Csv(HALF_YEAR), unit4Csv(quarter));
  expect(repeated(findings)).toMatchObject([
    {
      severity: "error",
      facts: { file: "2.csv", other: "1.csv", same: "postings", periods: "2024-04–2024-06" },
    },
  ]);
  const [{ facts }] = repeated(findings) as [Extract<Finding, { code: "postings-repeated" }>];
  const parts = quarter.vouchers.flatMap(({ postings }) => postings.flatMap((posting) => posting.parts));
  const debit = parts
    .filter(({ amount }) => amount.gt(0))
    .reduce((sum, { amount }) => sum.plus(amount).times(1), parts[0]!.amount.times(0));
  expect([facts.postings, facts.debit]).toEqual([parts.length, String(debit)]);
});

test("a month that has got more postings since is reported with the months before it", async () => {
  const early = only(({ period, date }) => period < 6 || (period === 6 && date < "2024-06-14"));
  const { findings } = await importBoth(unit4Csv(early), unit4Csv(HALF_YEAR));
  expect(repeated(findings)).toMatchObject([{ severity: "error", facts: { periods: "2024-01–2024-06" } }]);
});

test("a month in which either file has some of its own is something to look at", async () => {
  const [first, ...others] = unit4Csv(only(({ period }) => period === 2))
    .trimEnd()
    .split("\r\n");
  const one = [first, ...others.slice(4)].join("\r\n");
  const other = [first, ...others.slice(0, -4)].join("\r\n");
  const { findings } = await importBoth(one, other);
  expect(repeated(findings)).toMatchObject([
    { severity: "warning", facts: { same: "many-postings", periods: "2024-02", postings: others.length - 8 } },
  ]);
});

test("the same file under another name, in another order and encoding, is one file twice", async () => {
  const [heads, ...rows] = unit4Csv(HALF_YEAR, { newline: "\n" })
    .trimEnd()
    .split(/\n(?=GL)/u);
  const turned = fileWith([heads, ...rows.reverse()].join("\n"), { name: "2.csv", encoding: "latin1" });
  const { findings } = await readTotals([fileWith(unit4Csv(HALF_YEAR), { name: "1.csv" }), turned], []);
  expect(findings).toContainEqual({
    code: "file-doubled",
    facts: { file: "2.csv", other: "1.csv" },
    severity: "error",
  });
  expect(repeated(findings)).toEqual([]);
});

test.each([
  ["two periods", unit4Csv(until(3)), unit4Csv(quarter)],
  [
    "two cost centres in the same periods",
    unit4Csv(onCentre(({ costCentre }) => costCentre === "10210000")),
    unit4Csv(onCentre(({ costCentre }) => costCentre !== "10210000")),
  ],
  [
    "the same rent on two cost centres that no column tells apart",
    rowsOf(["6300;202401;1000;Leie", "6300;202402;1000;Leie", "5000;202401;77;Lønn", "5000;202402;78;Lønn"]),
    rowsOf(["6300;202401;1000;Leie", "6300;202402;1000;Leie", "5000;202401;99;Lønn", "5000;202402;98;Lønn"]),
  ],
  [
    "halves of a voucher",
    rowsOf(["5000;202401;50;Lønn;1", "6000;202401;1;x;2"], "konto;periode;beløp;tekst;bilag"),
    rowsOf(["5000;202401;50;Lønn;1", "6000;202401;2;y;3"], "konto;periode;beløp;tekst;bilag"),
  ],
])("%s are no repetition", async (_why, one, other) => {
  expect(repeated((await importBoth(one, other)).findings)).toEqual([]);
});

test("few postings that are all alike may be chance: they are reported, and do not stand in the way", async () => {
  const rows = ["6300;202401;1000;Leie", "6420;202401;2000;Lisens"];
  const { findings } = await importBoth(rowsOf(rows), rowsOf([...rows, "5000;202401;1;Lønn"]));
  expect(repeated(findings)).toMatchObject([{ severity: "warning", facts: { same: "postings", postings: 2 } }]);
});

test.each([
  ["three with voucher numbers are no chance", 3, "B9", "error"],
  ["two with voucher numbers may be", 2, "B9", "warning"],
  ["three may be where not all of a file has numbers", 3, "", "warning"],
])("postings in both of two files: %s", async (_why, many, voucher, severity) => {
  const heads = "konto;periode;beløp;tekst;bilag";
  const rows = Array.from({ length: many }, (_row, i) => `5000;202401;${i + 1};x;B${i}`);
  const { findings } = await importBoth(rowsOf(rows, heads), rowsOf([...rows, `6000;202402;7;y;${voucher}`], heads));
  expect(repeated(findings)).toMatchObject([{ severity, facts: { same: "postings", postings: many } }]);
});

test("vouchers in one file and their sums in another: the same sums are something to look at", async () => {
  const sums = rowsOf(["5000;202401;30;", "6300;202401;7,5;", "6420;202401;2;"]);
  const vouchers = rowsOf(["5000;202401;10;a", "5000;202401;20;b", "6300;202401;7,5;c", "6420;202401;2;d"]);
  const { findings } = await importBoth(vouchers, sums);
  expect(repeated(findings)).toMatchObject([{ severity: "warning", facts: { same: "sums", periods: "2024-01" } }]);
});

test("SAF-T whose headers do not say what was selected, and tables of a sheet, are looked at the same way", async () => {
  const withoutSelection = (ledger: MadeLedger): string =>
    [...saftPieces(ledger)].join("").replace(/<SelectionCriteria>[\s\S]*?<\/SelectionCriteria>/u, "");
  const saft = await importBoth(withoutSelection(HALF_YEAR), withoutSelection(quarter));
  expect(repeated(saft.findings)).toMatchObject([{ severity: "error", facts: { periods: "2024-04–2024-06" } }]);
  const rows = [["konto", "periode", "beløp"], ...Array.from({ length: 12 }, (_row, i) => ["5000", "202401", i])];
  const cells = await readCellTotals(
    [
      { name: "A", rows },
      { name: "B", rows: [...rows, ["6000", "202402", 1]] },
    ],
    [],
  );
  expect(repeated(cells.findings)).toMatchObject([
    { severity: "error", facts: { file: "B", other: "A", postings: 12 } },
  ]);
});

test("an export of SAF-T and the corrected one of the same selection are no parts of one ledger", async () => {
  const [first, ...others] = HALF_YEAR.vouchers;
  const corrected = { ...HALF_YEAR, vouchers: [...others, { ...first!, id: "rettet" }] };
  const [old, now] = [HALF_YEAR, corrected].map((ledger) => [...saftPieces(ledger)].join(""));
  const { findings } = await importBoth(old!, now!);
  const months = repeated(findings).flatMap(({ code, facts }) => (code === "postings-repeated" ? facts.periods : []));
  expect(months.join(", ")).toContain("2024-02–2024-06");
  expect(repeated(findings).map(({ severity }) => severity)).toContain("error");
});

test("a half-year and a quarter of SAF-T of which one does not say what was selected", async () => {
  const [half, part] = [HALF_YEAR, quarter].map((ledger) => [...saftPieces(ledger)].join(""));
  const silent = part!.replace(/<SelectionCriteria>[\s\S]*?<\/SelectionCriteria>/u, "");
  const { findings } = await importBoth(half!, silent);
  expect(repeated(findings)).toMatchObject([{ severity: "error", facts: { periods: "2024-04–2024-06" } }]);
});

test("a period of any size: what one file has of it is seen in the other", async () => {
  const rows = Array.from({ length: 20_000 }, (_row, i) => `5000;202401;${i};Bilag ${i}`);
  const { findings } = await importBoth(rowsOf(rows), rowsOf(rows.filter((_row, i) => i % 3 > 0)));
  expect(repeated(findings)).toMatchObject([{ severity: "error", facts: { same: "postings", postings: 13_333 } }]);
  const [even, odd] = [0, 1].map((rest) => rowsOf(rows.filter((_row, i) => i % 2 === rest)));
  expect(repeated((await importBoth(even!, odd!)).findings)).toEqual([]);
  const [most, last] = [rowsOf(rows.slice(0, 15_000)), rowsOf(rows.slice(5000))];
  const [{ facts }] = repeated((await importBoth(most, last)).findings) as [
    Extract<Finding, { code: "postings-repeated" }>,
  ];
  expect(facts.same).toBe("many-postings");
  expect(Math.abs(facts.postings - 10_000)).toBeLessThan(1000);
});

test("two large files that differ by one posting, of as many, are no part of one another", async () => {
  const rows = Array.from({ length: 5000 }, (_row, i) => `5000;202401;${i};Bilag ${i}`);
  const { findings } = await importBoth(rowsOf(rows), rowsOf([...rows.slice(0, -1), "5000;202401;1;annet"]));
  expect(repeated(findings)).toMatchObject([{ severity: "warning", facts: { same: "many-postings" } }]);
});

test("files that share no posting are never told to repeat any, and a file within another always is", () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 24, maxLength: 60 }),
      async (ids) => {
        const rows = ids.map((id) => `5000;2024${String((id % 3) + 1).padStart(2, "0")};${id};Bilag;${id}`);
        const heads = "konto;periode;beløp;tekst;bilag";
        const half = Math.floor(rows.length / 2);
        const apart = await importBoth(rowsOf(rows.slice(0, half), heads), rowsOf(rows.slice(half), heads));
        expect(repeated(apart.findings)).toEqual([]);
        const within = await importBoth(rowsOf(rows, heads), rowsOf(rows.slice(half).reverse(), heads));
        expect(repeated(within.findings)).toMatchObject([
          { severity: "error", facts: { same: "postings", postings: rows.length - half } },
        ]);
      },
    ),
    { numRuns: runs(30) },
  ));

test.each([
  [[2024001, 2024002, 2024003, 2024006], "2024-01–2024-03, 2024-06"],
  [[2024012, 2024013, 2025000], "2024-12–2024-13, 2025-00"],
])("the periods %j are written %s", (periods, written) => {
  expect(runsOf(periods)).toBe(written);
});

function rowsOf(rows: readonly string[], heads = "konto;periode;beløp;tekst"): string {
  return [heads, ...rows].join("\n");
}

const importBoth = (one: string, other: string): Promise<SummedLedger> =>
  readTotals(
    [one, other].map((text, i) => fileWith(text, { name: `${i + 1}.csv` })),
    [],
  );

const repeated = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ code }) => code === "postings-repeated");
