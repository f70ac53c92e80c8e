import fc from "fast-check";
import { hasKey, isOfRow, keyOfTotal, sum, withoutPlaces, type AccountRule, type LedgerTotal } from "../../../src/core";
import { LINE, anyLine, anyRules, gather } from "./anyLedger";

test("every row is found again by its key, and by it exactly the postings it sums", () =>
  fc.assert(
    fc.property(fc.array(anyLine), anyRules, (lines, rules) => {
      const { totals } = gather(lines, rules);
      for (const rows of [totals, withoutPlaces(totals)]) {
        for (const row of rows) {
          const key = keyOfTotal(row, rows);
          expect(rows.filter((other) => hasKey(other, key))).toEqual([row]);
          const behind = lines.filter(isOfRow(key, rules));
          expect([String(sum(behind.map(({ amount }) => amount))), behind.length]).toEqual([
            String(row.booked),
            row.postings,
          ]);
        }
      }
    }),
  ));

test("a row that somebody has written the line of otherwise is the same row", () => {
  const rules: AccountRule[] = [
    { accounts: [], costCentres: [], projects: [], words: [], line: "lonn", sign: "booked" },
  ];
  const [row] = gather([LINE], rules).totals as [LedgerTotal];
  expect(isOfRow(keyOfTotal({ ...row, line: "Lonn" }, []), rules)(LINE)).toBe(true);
});
