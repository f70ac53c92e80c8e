import fc from "fast-check";
import {
  compareLedgers,
  decimal,
  hasKey,
  isAdjustment,
  keptPeriods,
  ledgerActuals,
  missingMonths,
  replacePeriods,
  standardRules,
  type LedgerLine,
  type LedgerTotal,
} from "../../../src/core";
import { LINE, anyLine, anyRules, gather, printed } from "./anyLedger";

test("importing the same again changes nothing; a newer file changes what it says and leaves other periods", () =>
  fc.assert(
    fc.property(fc.array(anyLine), fc.array(anyLine), anyRules, (old, now, rules) => {
      const [before, after] = [gather(old, rules).totals, gather(now, rules).totals];
      const again = replacePeriods(before, before, []);
      expect(printed(again).sort()).toEqual(printed(before).sort());
      expect(compareLedgers(before, again)).toEqual([]);
      const replaced = replacePeriods(before, after, []);
      const spoken = new Set(now.map(({ year, period }) => `${year} ${period}`));
      const kept = before.filter(({ year, period }) => !spoken.has(`${year} ${period}`));
      expect(printed(replaced).sort()).toEqual(printed([...kept, ...after]).sort());
    }),
  ));

test("a period the import covers and has nothing in is emptied", () => {
  const line = { ...LINE, period: 5 };
  const before = gather([line, { ...line, period: 6 }], standardRules()).totals;
  expect(replacePeriods(before, [], [{ year: 2024, period: 5 }]).map(({ period }) => period)).toEqual([6]);
});

const at = (...periods: number[]): LedgerTotal[] =>
  gather(
    periods.map((period) => ({ ...LINE, period })),
    standardRules(),
  ).totals;

test.each([
  ["none before its first month", [1, 2, 3], [3, 4], []],
  ["those behind its first month that it has nothing in", [1, 2, 3, 4], [2, 4], [3]],
  ["adjustments too", [6, 12, 13], [6, 12], [13]],
  ["none behind an opening alone: that is no month", [3], [0, 6], []],
  ["none of an import of adjustments only", [6, 13], [13], []],
])("an import leaves periods of its years: %s", (_why, before, imported, kept) => {
  const periods = imported.map((period) => ({ year: 2024, period }));
  expect(keptPeriods(at(...before), periods).map(({ period }) => period)).toEqual(kept);
  expect(keptPeriods(at(...before), [{ year: 2023, period: 1 }])).toEqual([]);
});

test.each([
  ["all there", [1, 2, 3], 3, []],
  ["one that is lacking, and one that is not closed yet", [1, 3], 3, [2]],
  ["adjustments are no months", [0, 13], 2, [1, 2]],
])("closed months that the ledger has nothing in: %s", (_why, there, months, missing) => {
  expect(missingMonths(at(...there), { months }, 2024)).toEqual(missing);
  expect(missingMonths(at(...there), { months }, 2023)).toHaveLength(months);
});

test("what changes is reported by line, with its sign", () => {
  const income = { ...LINE, account: "3240", amount: decimal("-100") };
  const before = gather([LINE, income], standardRules()).totals;
  const after = gather([LINE, { ...income, amount: decimal("-130.5") }], standardRules()).totals;
  const told = compareLedgers(before, after).map(({ line, before: was, after: is, change }) => [
    line,
    ...[was, is, change].map(String),
  ]);
  expect(told).toEqual([["avgift", "100", "130.5", "30.5"]]);
});

test("adjustments are apart from the months, and open months and other years are not in the actual", () => {
  const at = (year: number, period: number, amount: string): LedgerLine => ({
    ...LINE,
    year,
    period,
    amount: decimal(amount),
  });
  const lines = [
    at(2024, 0, "1"),
    at(2024, 1, "10"),
    at(2024, 6, "20"),
    at(2024, 7, "1000"),
    at(2024, 13, "5"),
    at(2023, 6, "7"),
  ];
  const [actual] = ledgerActuals(gather(lines, standardRules()).totals, { months: 6 }, 2024);
  expect([actual?.actual, actual?.opening, actual?.closing].map(String)).toEqual(["30", "1", "5"]);
  expect([0, 1, 12, 13].map(isAdjustment)).toEqual([true, false, false, true]);
});

test("a line is one line, however its key is written: Excel's SUMIFS sums both", () => {
  const row = { year: 2024, period: 6, account: "5000", costCentre: "", project: "", postings: 1 };
  const of = (line: string, kroner: number) => ({
    ...row,
    line,
    booked: decimal(String(kroner)),
    amount: decimal(String(kroner)),
  });
  const totals = [of("lonn", 1), of("Lonn", 2), of("lønn", 4), of("lonn x", 8), of("lonn  x", 16)];
  const actuals = ledgerActuals(totals, { months: 6 }, 2024);
  expect(actuals.map(({ line, actual, postings }) => [line, String(actual), postings])).toEqual([
    ["lonn", "3", 2],
    ["lønn", "4", 1],
    ["lonn x", "8", 1],
    ["lonn  x", "16", 1],
  ]);
  expect(compareLedgers([of("lonn", 3)], [of("Lonn", 3)])).toEqual([]);
  expect(hasKey(of("LONN", 1), { ...row, line: "lonn" })).toBe(true);
  expect(hasKey(of("lonn  x", 1), { ...row, line: "lonn x" })).toBe(false);
});
