import fc from "fast-check";
import {
  countPostings,
  decimal,
  sumAccounts,
  sumLines,
  UNASSIGNED,
  unassignedFindings,
  withoutPlaces,
} from "../../../src/core";
import type { LedgerLine } from "../../../src/core";
import { anyLine, anyRules, gather } from "./anyLedger";

const part = (costCentre: string, isFurther: boolean, more: Partial<LedgerLine> = {}): LedgerLine => ({
  year: 2024,
  period: 6,
  account: "5000",
  costCentre,
  project: "",
  text: "",
  voucher: "1",
  date: "",
  amount: decimal("100"),
  ...more,
  ...(isFurther && { isFurtherPart: true }),
});

test("a posting that is split on three cost centres is one posting, in each row and in all together", () => {
  const { totals } = gather([part("10", false), part("20", true), part("10", true), part("10", false)], []);
  expect(totals.map(({ costCentre, postings }) => [costCentre, postings])).toEqual([
    ["10", 2],
    ["20", 1],
  ]);
  expect(unassignedFindings(totals)[0]?.facts).toMatchObject({ postings: 2, amount: "400" });
  expect(sumAccounts(totals, UNASSIGNED).map(({ postings }) => postings)).toEqual([2]);
  expect(withoutPlaces(totals).map(({ postings }) => postings)).toEqual([2]);
});

test("whatever is split, the lines count the postings that have a part in them, and the rules those they took", () => {
  const anyPosting = fc.tuple(anyLine, fc.array(fc.constantFrom("10", "20", "30"), { maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(anyPosting), anyRules, (postings, rules) => {
      const lines = postings.map(([first, further]) => [
        first,
        ...further.map((costCentre): LedgerLine => ({ ...first, costCentre, isFurtherPart: true })),
      ]);
      const { totals, taken } = gather(lines.flat(), rules);
      const alone = lines.map((parts) => gather(parts, rules));
      for (const { of, postings: counted } of sumLines(totals)) {
        expect(counted).toBe(alone.filter((one) => one.totals.some(({ line }) => line === of)).length);
      }
      expect(taken).toEqual(rules.map((_rule, i) => alone.filter((one) => (one.taken[i] ?? 0) > 0).length));
      for (const line of new Set(totals.map((total) => total.line))) {
        const of = (some: typeof totals) => countPostings(some.filter((total) => total.line === line));
        expect(of(withoutPlaces(totals))).toBe(of(totals));
      }
    }),
  );
});
