import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, valuesOf, write } from "../workbook";

const SHEET = "Vurdering 2024K2";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
  expect(await createReport("assessment")).toEqual({ sheet: SHEET, findings: [] });
});
afterEach(() => bench.dispose());

test("the figures are the board's, by each line's own phasing", async () => {
  expect(await valuesOf(SHEET, "B7:D11")).toEqual([
    [8274, 9385, 1111],
    [9541, 9101.5, -439.5],
    [227, 300, 73],
    [226, 240, 14],
    [18268, 19026.5, 758.5],
  ]);
  expect(await valuesOf(SHEET, "E7")).toEqual([[expect.stringMatching(/ca\. 1,1 mill\. under budsjett/u)]]);
});

test("a text whose figure moves says so at once, and is kept when the report is made again", async () => {
  await write(SHEET, "E7", "Lønn er under budsjett.");
  expect(await valuesOf(SHEET, "F7")).toEqual([[""]]);
  await write("Poster", "C9", 9000);
  expect(await valuesOf(SHEET, "D7:F7")).toEqual([
    [385, "Lønn er under budsjett.", "Tallet er endret siden teksten ble skrevet."],
  ]);
  expect((await createReport("assessment")).findings).toEqual([]);
  expect(await valuesOf(SHEET, "D7:G7")).toEqual([
    [
      385,
      "Lønn er under budsjett.",
      "Tallet er endret siden teksten ble skrevet.",
      expect.stringMatching(/^Lønn inkl overhead /u),
    ],
  ]);
  await write(SHEET, "E7", "Lønn nærmer seg budsjett.");
  expect(await valuesOf(SHEET, "F7")).toEqual([[""]]);
  await createReport("assessment");
  expect(await valuesOf(SHEET, "E7:F7")).toEqual([["Lønn nærmer seg budsjett.", ""]]);
});
