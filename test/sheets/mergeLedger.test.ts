import fc from "fast-check";
import { compareLedgers, replacePeriods, sum, withoutPlaces, type LedgerTotal } from "../../src/core";
import { mergeLedger } from "../../src/sheets";
import { anyAmount } from "../amounts";

const anyTotals = fc.uniqueArray(
  fc.record({
    year: fc.constantFrom(2023, 2024),
    period: fc.integer({ min: 0, max: 3 }),
    account: fc.constantFrom("5000", "0642", "6420"),
    costCentre: fc.constantFrom("", "012345"),
    project: fc.constantFrom("", "1"),
    line: fc.constantFrom("lonn", "drift", "ufordelt"),
    booked: anyAmount,
    amount: anyAmount,
    postings: fc.integer({ min: 1, max: 9 }),
  }),
  {
    selector: ({ booked: _booked, amount: _amount, postings: _postings, ...codes }) => JSON.stringify(codes),
    maxLength: 25,
  },
) as fc.Arbitrary<LedgerTotal[]>;

const rowsOf = (totals: readonly LedgerTotal[]) =>
  totals.map((total, index) => ({ total, accountName: `Konto ${total.account}`, index }));
const totalsIn = (rows: readonly { total: LedgerTotal }[]): LedgerTotal[] => rows.map(({ total }) => total);

test("what is merged is what core's rule for an import gives, each row once", () =>
  fc.assert(
    fc.property(anyTotals, anyTotals, (before, after) => {
      const merged = totalsIn(mergeLedger(rowsOf(before), after, [], new Map()));
      const wanted = replacePeriods(before, after, []);
      expect(new Set(merged)).toEqual(new Set(wanted));
      expect(merged).toHaveLength(wanted.length);
    }),
  ));

test("imported twice, a ledger is there once, and every row stays where it was", () =>
  fc.assert(
    fc.property(anyTotals, anyTotals, (before, after) => {
      const once = mergeLedger(rowsOf(before), after, [], new Map());
      const twice = mergeLedger(rowsOf(totalsIn(once)), after, [], new Map());
      expect(totalsIn(twice)).toEqual(totalsIn(once));
      expect(twice.map(({ from }) => from)).toEqual(once.map((_row, i) => i));
    }),
  ));

test("a row that stays keeps the order it had, and its account's name where the import has none", () =>
  fc.assert(
    fc.property(anyTotals, anyTotals, (before, after) => {
      const rows = mergeLedger(rowsOf(before), after, [], new Map([["5000", "Lønn"]]));
      const from = rows.flatMap((row) => row.from ?? []);
      expect(from).toEqual([...from].sort((a, b) => a - b));
      for (const { total, accountName, from: index } of rows) {
        if (index === undefined) continue;
        expect(before[index]?.account).toBe(total.account);
        if (total.account !== "5000") expect(accountName).toBe(`Konto ${total.account}`);
      }
    }),
  ));

test("without cost centres and projects no line's sum moves, and no posting is lost", () =>
  fc.assert(
    fc.property(anyTotals, (totals) => {
      const fewer = withoutPlaces(totals);
      expect(compareLedgers(totals, fewer)).toEqual([]);
      expect(sum(fewer.map(({ booked }) => booked)).eq(sum(totals.map(({ booked }) => booked)))).toBe(true);
      const count = (all: readonly LedgerTotal[]) => all.reduce((most, { postings }) => most + postings, 0);
      expect(count(fewer)).toBe(count(totals));
      expect(fewer.every(({ costCentre, project }) => costCentre === "" && project === "")).toBe(true);
    }),
  ));
