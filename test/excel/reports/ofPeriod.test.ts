import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { ReportKind } from "../../../src/sheets";
import { labels } from "../../../src/text";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const REPORTS: readonly (readonly [ReportKind, string, string])[] = [
  ["accounts", "Regnskap 2024K2", "B8:D26"],
  ["accumulated", "Akkumulert 2024K2", "B7:E11"],
  ["assessment", "Vurdering 2024K2", "B8:D22"],
  ["frame", "Ramme 2025", "B7:D21"],
];

/** The figures of the reports, each with its cell's place. */
async function figures(): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const [, sheet, cells] of REPORTS) all.push(await valuesOf(sheet, cells));
  return all.flat(2).filter((value) => typeof value === "number");
}

const noticesOf = async (): Promise<unknown[]> => {
  const notices: unknown[] = [];
  for (const [, sheet] of REPORTS) notices.push((await valuesOf(sheet, "A5"))[0]?.[0]);
  return notices;
};

test.each([
  ["the next period is typed", [["C7", "2024K3"]]],
  ["a tertial is typed", [["C7", "2024T2"]]],
  ["a number of months is typed", [["C7", 9]]],
  [
    "next year is typed, the period after it",
    [
      ["C6", 2025],
      ["C7", "2025K1"],
    ],
  ],
  [
    "the period of next year is typed first",
    [
      ["C7", "2025K1"],
      ["C6", 2025],
    ],
  ],
] as const)("no figure stands under the heading of another period when %s, and none is lost", async (_when, typed) => {
  for (const [kind] of REPORTS) await createReport(kind);
  const [before, quiet] = [await figures(), await noticesOf()];
  expect(quiet).toEqual(["", "", "", ""]);
  for (const [cell, value] of typed) {
    await write("Oppsett", cell, value);
    // Shares that are all of it by rule are no figures of a period.
    expect((await figures()).filter((value) => value !== 1)).toEqual([]);
    expect(await noticesOf()).toEqual(REPORTS.map(() => labels.otherPeriod.nb));
  }
  await write("Oppsett", "C6", 2024);
  await write("Oppsett", "C7", "2024K2");
  expect(await figures()).toEqual(before);
});
