import { renderNotes } from "../../../src/excel/write/renderInputs";
import { exampleSheets, tableRows } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook } from "../workbook";

// Microsoft's npm package has no `Worksheet.notes`, which the office.js of a newer Excel has: here a stand-in notes what
// it is told.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
});
afterEach(() => {
  jest.restoreAllMocks();
  bench.dispose();
});

test("an Excel that has notes gets one on each head, and no prompt in its place", () => {
  jest.spyOn(Office.context.requirements, "isSetSupported").mockImplementation((set, version?: string | number) => {
    return set === "ExcelApi" && version === "1.18";
  });
  const told: [string, string][] = [];
  const worksheet = { notes: { add: (cell: string, text: string) => told.push([cell, text]) } };
  const [setup] = exampleSheets("nn");
  if (!setup) throw new Error("the example has no sheets");
  renderNotes(worksheet as unknown as Excel.Worksheet, setup, "nn");
  const row = tableRows(setup).head + 1;
  expect(told).toEqual(setup.columns.map(({ note }, i) => [`${"ABCD".charAt(i)}${row}`, note?.nn]));
});
