import fc from "fast-check";
import { periodEnd, periodName, readPeriod, serialOfDay, type Period } from "../../../src/core";

test.each<[why: string, cell: unknown, period: Period]>([
  ["closed months", 6, { months: 6 }],
  ["nothing is closed", 0, { months: 0 }],
  ["the year is closed", 12, { months: 12 }],
  ["quarter as the sheet names have it", "2024K2", { months: 6, year: 2024 }],
  ["quarter in words", "2. kvartal 2024", { months: 6, year: 2024 }],
  ["quarter in words, stray spaces and capitals", "  2.\u00a0KVARTAL  2024 ", { months: 6, year: 2024 }],
  ["quarter without a year", "K2", { months: 6 }],
  ["quarter in English", "2nd quarter 2024", { months: 6, year: 2024 }],
  ["quarter in English, year last", "Q3 2024", { months: 9, year: 2024 }],
  ["tertial", "2024T1", { months: 4, year: 2024 }],
  ["tertial in words", "1. tertial", { months: 4 }],
  ["half-year", "H1", { months: 6 }],
  ["half-year in words", "1. halvår 2024", { months: 6, year: 2024 }],
  ["month of a year", "2024-06", { months: 6, year: 2024 }],
  ["month of a year as a number", 202406, { months: 6, year: 2024 }],
  ["month by name", "juni 2024", { months: 6, year: 2024 }],
  ["month by name in English", "June 2024", { months: 6, year: 2024 }],
  ["Norwegian date", "30.06.2024", { months: 6, year: 2024 }],
  ["Norwegian date without zeros", "30.6.2024", { months: 6, year: 2024 }],
  ["ISO date", "2024-06-30", { months: 6, year: 2024 }],
  ["date in words", "30. juni 2024", { months: 6, year: 2024 }],
  ["as the paper says it", "pr. 30. juni", { months: 6 }],
  ["an Excel date", 45473, { months: 6, year: 2024 }],
  ["leap day", "29.02.2024", { months: 2, year: 2024 }],
  ["February without a year", "28. februar", { months: 2 }],
  ["a number written out as text", "6", { months: 6 }],
  ["a month of a year written out as text", "202406", { months: 6, year: 2024 }],
  ["a short year", "30.06.24", { months: 6, year: 2024 }],
  ["a comma", "2. kvartal, 2024", { months: 6, year: 2024 }],
  ["slashes and a dash", "30/6-2024", { months: 6, year: 2024 }],
  ["a month without its zero", "2024-6", { months: 6, year: 2024 }],
  ["the number first", "1H 2024", { months: 6, year: 2024 }],
  ["tertial as a report is named by its month", "2024-08", { months: 8, year: 2024 }],
  ["tertial in short", "2024T2", { months: 8, year: 2024 }],
  ["tertial abbreviated", "2. tert.", { months: 8 }],
  ["quarter abbreviated", "2. kv", { months: 6 }],
  ["quarter abbreviated, with its stop and year", "2. kv. 2024", { months: 6, year: 2024 }],
  ["quarter abbreviated, in front", "kv2", { months: 6 }],
  ["quarter abbreviated, between", "2024 kv. 3", { months: 9, year: 2024 }],
  ["quarter abbreviated, no spaces", "KV2 2024", { months: 6, year: 2024 }],
  ["quarter, the word first", "kvartal 2 2024", { months: 6, year: 2024 }],
  ["quarter, the year first", "2024 2. kvartal", { months: 6, year: 2024 }],
  ["quarter, a slash", "K2/2024", { months: 6, year: 2024 }],
  ["nothing closed, as a report is named", "2024-00", { months: 0, year: 2024 }],
])("%s: %s", (_why, cell, period) => {
  expect(readPeriod(cell)).toEqual(period);
});

test.each<[why: string, cell: unknown, code: string, facts: object]>([
  ["the board paper's own", "31. juni", "period-day-does-not-exist", { month: 6, lastDay: 30 }],
  ["the annex's own", "31/6", "period-day-does-not-exist", { month: 6, lastDay: 30 }],
  ["no leap year", "29.02.2023", "period-day-does-not-exist", { month: 2, lastDay: 28 }],
  ["a month that is not over", "15. juni 2024", "period-day-ends-no-month", { lastDay: 30 }],
  ["an Excel date inside a month", 45472, "period-day-ends-no-month", { month: 6, lastDay: 30 }],
  ["leap year, a day too early", "28.02.2024", "period-day-ends-no-month", { lastDay: 29 }],
  ["no fifth quarter", "K5", "period-part-out-of-range", { part: "quarter", last: 4 }],
  ["no fourth tertial", "4. tertial", "period-part-out-of-range", { part: "tertial", last: 3 }],
  ["no fifth quarter, abbreviated", "5. kv", "period-part-out-of-range", { part: "quarter", last: 4 }],
  ["no third half", "2024H3", "period-part-out-of-range", { part: "half", last: 2 }],
  ["no thirteenth month", "2024-13", "period-part-out-of-range", { part: "month", last: 12 }],
  ["no thirteenth month as a number", 202413, "period-part-out-of-range", { part: "month", last: 12 }],
  ["a date in a month that does not exist", "30.13.2024", "period-part-out-of-range", { part: "month" }],
  ["too many months", 13, "period-months-out-of-range", { given: "13" }],
  ["half a month", 6.5, "period-months-out-of-range", { given: "6.5" }],
  ["a year is not a period", 2024, "period-months-out-of-range", { given: "2024" }],
  ["words", "i fjor", "period-unknown", { given: "i fjor" }],
  ["a tick box", true, "period-unknown", { given: "true" }],
  ["nothing", "", "period-missing", {}],
  ["only spaces", "  ", "period-missing", {}],
])("%s is refused: %s", (_why, cell, code, facts) => {
  expect(() => readPeriod(cell)).toThrow(expect.objectContaining({ code, facts: expect.objectContaining(facts) }));
});

test("February's last day is that of the year where the year is known from elsewhere", () => {
  expect(readPeriod("29. februar", 2024)).toEqual({ months: 2 });
  expect(() => readPeriod("29. februar", 2023)).toThrow(expect.objectContaining({ code: "period-day-does-not-exist" }));
  expect(() => readPeriod("28. februar", 2024)).toThrow(expect.objectContaining({ code: "period-day-ends-no-month" }));
});

test("a period's end is derived: half a year ends on 30 June, nothing closed on 31 December before", () => {
  expect(periodEnd({ months: 6 }, 2024)).toEqual({ year: 2024, month: 6, day: 30 });
  expect(periodEnd({ months: 0 }, 2024)).toEqual({ year: 2023, month: 12, day: 31 });
});

test("the end of every period is read back as that period", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1950, max: 2099 }), (months, year) => {
      const end = periodEnd({ months }, year);
      expect(readPeriod(serialOfDay(end))).toEqual({ months, year });
      expect(readPeriod(periodName({ months }, year))).toEqual({ months, year });
    }),
  );
});

test("what the add-in names a period, it reads", () => {
  for (let months = 0; months <= 12; months += 1) {
    expect(readPeriod(periodName({ months }, 2024))).toEqual({ months, year: 2024 });
  }
});
