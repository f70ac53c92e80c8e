import fc from "fast-check";
import { runControl } from "../../../src/excel/control/runControl";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { ReportKind } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, valuesOf, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

/** What a report says where a cell of it does not show the figure it has. */
const NOT_SHOWN = ["figure-missing", "figure-differs", "total-does-not-foot"];

const KINDS: readonly ReportKind[] = ["accounts", "accumulated", "assessment", "frame"];

const ordersOf = <T>(all: readonly T[]): T[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one) => ordersOf(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));

test("what is paid has nothing left, and shows 0, whichever report is made first", async () => {
  await createReport("assessment");
  await createReport("accumulated");
  expect(await valuesOf("Akkumulert 2024K2", "A10:G10")).toEqual([["IGELU-medlemskap", 240, 226, 0, 226, "betalt", 0]]);
});

/** Zeros in actuals and budgets drawn by chance, while no month, half of the year or all of it is closed. */
const ZEROS = fc.sample(
  fc.record({
    cells: fc.uniqueArray(fc.constantFrom("C9", "C10", "C11", "C12", "D9", "D11", "D12", "C5", "D6"), { minLength: 1 }),
    period: fc.constantFrom("2024K2", "2024K4", 0),
  }),
  { numRuns: 24, seed: 15 },
);

test.each(ordersOf(KINDS).map((order, i) => ({ order, cells: [], period: "2024K2", ...ZEROS[i] })))(
  "$order over zeros in $cells at $period",
  async ({ order, cells, period }) => {
    await write("Oppsett", "C7", period);
    for (const cell of cells) await write("Poster", cell, 0);
    for (const kind of order) {
      const { findings } = await createReport(kind);
      expect(findings.filter(({ code }) => NOT_SHOWN.includes(code))).toEqual([]);
    }
    const { findings } = await runControl("nb");
    expect(findings.filter(({ code }) => NOT_SHOWN.includes(code))).toEqual([]);
  },
);
