import { dayOfSerial, lastDayOf, serialOfDay } from "../../../src/core";

test("every day from 1900 to 2100 has one serial, counted as Excel counts", () => {
  let serial = 61; // 1 March 1900
  for (let year = 1900; year <= 2100; year += 1) {
    for (let month = year === 1900 ? 3 : 1; month <= 12; month += 1) {
      for (let day = 1; day <= lastDayOf(month, year); day += 1, serial += 1) {
        if (day > 1 && day < 28) continue;
        expect(serialOfDay({ year, month, day })).toBe(serial);
        expect(dayOfSerial(serial)).toEqual({ year, month, day });
      }
    }
  }
  expect(serial - 1).toBe(73415); // 31 December 2100 in Excel
});

test.each([
  ["a leap year", 2024, 29],
  ["no leap year", 2023, 28],
  ["a century", 2100, 28],
  ["every fourth century", 2000, 29],
  ["a year that is not known: the most it can have", undefined, 29],
])("February of %s", (_why, year, days) => {
  expect(lastDayOf(2, year)).toBe(days);
});

test("the other months have the days they always have", () => {
  expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => lastDayOf(month))).toEqual([
    31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});
