import { fitsOnePage, REPORTS } from "../../src/sheets";
import { ARCHIVE, planOf } from "../organisation";
import type { Sheet } from "../../src/sheets";

const report = REPORTS.accounts.build(planOf(ARCHIVE), { version: 1 });
const withRows = (rows: number): Sheet => ({
  ...report,
  rows: Array.from({ length: rows }, () => ({ role: "blank", cells: [] })),
});

test("a report with a chart that needs little more than a page is made to fit one; a shorter and a longer one are not", () => {
  const fits = [20, 40, 55, 60, 200].map((rows) => fitsOnePage(withRows(rows)));
  expect(fits).toEqual([false, false, true, true, false]);
});

test("a report without a chart, in landscape or for work takes the pages it needs", () => {
  const plain: Sheet = { ...withRows(60), charts: [] };
  expect(fitsOnePage(plain)).toBe(false);
  expect(fitsOnePage({ ...withRows(60), landscape: true })).toBe(false);
  expect(fitsOnePage({ ...withRows(60), use: "work" })).toBe(false);
});
