import fc from "fast-check";
import { nextPeriod, periodName, readPeriod } from "../../../src/core";

test.each([
  ["a quarter", "2024K1", "2024K2"],
  ["a quarter in words", "3. kvartal 2024", "2024K4"],
  ["a tertial", "2024T1", "2024T2"],
  ["a tertial that ends with a quarter", "2. tertial", "2024T3"],
  ["a half-year", "2024H1", "2024H2"],
  ["a month that ends a quarter", "2024-06", "2024-07"],
  ["a month in words", "april 2024", "2024-05"],
  ["a number of months that ends a quarter", 6, "2024K3"],
  ["a number of months that ends none", 4, "2024-05"],
  ["a date", "30.06.2024", "2024K3"],
  ["the last quarter", "2024K4", undefined],
  ["the last tertial", "2024T3", undefined],
  ["all months", 12, undefined],
])("%s: after %s comes %s", (_why, period, next) => {
  expect(nextPeriod(period, 2024)).toBe(next);
});

test("the next period is read, is of the same year, and is later", () => {
  const any = fc.oneof(
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom("2024K1", "2024K2", "2024K3", "2024K4", "2024T1", "2024T2", "2024T3", "2024H1", "2024H2"),
    fc.integer({ min: 1, max: 12 }).map((month) => `2024-${String(month).padStart(2, "0")}`),
  );
  fc.assert(
    fc.property(any, (period) => {
      const next = nextPeriod(period, 2024);
      if (next === undefined) return expect(readPeriod(period, 2024).months).toBeGreaterThan(8);
      const read = readPeriod(next, 2024);
      expect(read.year).toBe(2024);
      expect(read.months).toBeGreaterThan(readPeriod(period, 2024).months);
      expect(readPeriod(periodName(read, 2024)).months).toBe(read.months);
    }),
  );
});
