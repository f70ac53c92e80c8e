import fc from "fast-check";
import { decimal, ledgerPeriods, sum, sumAccounts, sumLedger, sumLines, type LedgerTotal } from "../../../src/core";

const total = (line: string, account: string, booked: string, period = 1): LedgerTotal => {
  const codes = { year: 2024, period, account, costCentre: "", project: "" };
  return { ...codes, line, booked: decimal(booked), amount: decimal(booked).neg(), postings: 1 };
};

const anyTotals = fc.array(
  fc
    .record({
      line: fc.constantFrom("lonn", "drift", "ufordelt"),
      account: fc.constantFrom("5000", "6420", "8000"),
      booked: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      period: fc.integer({ min: 0, max: 13 }),
    })
    .map(({ line, account, booked, period }) => total(line, account, String(booked / 100), period)),
);

test("the lines' sums are the ledger's, and a line's accounts are the line's", () => {
  fc.assert(
    fc.property(anyTotals, (totals) => {
      const lines = sumLines(totals);
      expect(String(sum(lines.map(({ booked }) => booked)))).toBe(String(sumLedger(totals).booked));
      expect(lines.reduce((count, { postings }) => count + postings, 0)).toBe(totals.length);
      for (const { of, amount } of lines) {
        expect(String(sum(sumAccounts(totals, of).map((one) => one.amount)))).toBe(String(amount));
      }
    }),
  );
});

test("an account that weighs most comes first, whichever side it is on", () => {
  const totals = [total("ufordelt", "4300", "10"), total("ufordelt", "8900", "-500"), total("lonn", "5000", "900")];
  expect(sumAccounts(totals, "ufordelt").map(({ of, booked }) => `${of} ${String(booked)}`)).toEqual([
    "8900 -500",
    "4300 10",
  ]);
});

test("periods are those that are covered and those that have postings, once each, in order", () => {
  const covered = [1, 2].map((period) => ({ year: 2024, period }));
  const periods = ledgerPeriods([total("lonn", "5000", "1", 13), total("lonn", "5000", "1", 2)], covered);
  expect(periods.map(({ year, period }) => `${year}-${period}`)).toEqual(["2024-1", "2024-2", "2024-13"]);
});
