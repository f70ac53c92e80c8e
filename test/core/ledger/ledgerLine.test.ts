import { readLedgerPeriod } from "../../../src/core";

test.each([
  ["202406", "", { year: 2024, period: 6 }],
  ["2024-06", "", { year: 2024, period: 6 }],
  ["06.2024", "", { year: 2024, period: 6 }],
  ["6", "2024", { year: 2024, period: 6 }],
  ["00", "2024", { year: 2024, period: 0 }],
  ["2024006", "", { year: 2024, period: 6 }],
  ["006/2024", "", { year: 2024, period: 6 }],
  ["006", "2024", { year: 2024, period: 6 }],
  ["2024106", "", undefined],
  ["202413", "", { year: 2024, period: 13 }],
  ["013", "2024", { year: 2024, period: 13 }],
  ["6", "", undefined],
  ["juni", "2024", undefined],
  ["20240630", "", undefined],
  ["2024-6", "", { year: 2024, period: 6 }],
  // What a spreadsheet has made of 2024.10; nobody can see that it is not January.
  ["2024.1", "", undefined],
  ["2024.2", "", { year: 2024, period: 2 }],
  ["2024.9", "", { year: 2024, period: 9 }],
  ["2024.0", "", undefined],
])("period %s of year “%s”", (text, year, period) => {
  expect(readLedgerPeriod(text, year)).toEqual(period);
});
