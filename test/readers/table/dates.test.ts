import { readDay } from "../../../src/readers/table/dates";

test.each([
  ["31.03.2023", undefined, "2023-03-31"],
  ["3/31/2023", "month-first", "2023-03-31"],
  ["31/3/2023", "day-first", "2023-03-31"],
  ["3/4/2023", undefined, undefined],
  ["4/4/2023", undefined, "2023-04-04"],
  ["2024-06-30 00:00:00", undefined, "2024-06-30"],
  ["20240630", undefined, "2024-06-30"],
  [45473, undefined, "2024-06-30"],
  [20240630, undefined, "2024-06-30"],
  ["31.06.2024", undefined, undefined],
  ["00.06.2024", undefined, undefined],
  ["30.00.2024", undefined, undefined],
] as const)("the day %s is %s first: %s", (cell, order, day) => {
  expect(readDay(cell, order)).toBe(day);
});
