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
  expect(await valuesOf(SHEET, "A8:D12")).toEqual([
    ["Fra deltakerinstitusjoner", 30435, 33923, 3488],
    ["IGELU medlemskap", 240, 240, 0],
    ["Fra oppsparte midler", 3650, 3650, 0],
    ["Overføring fra 2023", 3488, "", -3488],
    ["Sum inntekter", 37813, 37813, 0],
  ]);
  expect(await valuesOf(SHEET, "B15:D19")).toEqual([
    [8274, 9385, 1111],
    [9541, 9101.5, -439.5],
    [227, 300, 73],
    [226, 240, 14],
    [18268, 19026.5, 758.5],
  ]);
  expect(await valuesOf(SHEET, "E15")).toEqual([[expect.stringMatching(/ca\. 1,1 mill\. under budsjett/u)]]);
});

test("the result stands beside its summary, as booked and with the year's income spread, and a decision is proposed", async () => {
  expect(await valuesOf(SHEET, "A22:D23")).toEqual([
    ["Resultat", 19545, 18786.5, -758.5],
    ["Når årets inntekter fordeles på månedene", 638.5, "", ""],
  ]);
  expect(await valuesOf(SHEET, "E26")).toEqual([["Styret tar foreløpig regnskap 2. kvartal 2024 til orientering."]]);
  await write(SHEET, "E22", "Lønn forklarer det meste.");
  await write(SHEET, "E26", "Styret tar regnskapet til orientering.");
  expect((await createReport("assessment")).findings).toEqual([]);
  expect(await valuesOf(SHEET, "E22:F22")).toEqual([["Lønn forklarer det meste.", ""]]);
  expect(await valuesOf(SHEET, "E26:F26")).toEqual([["Styret tar regnskapet til orientering.", ""]]);
});

test("a text whose figure moves says so at once, and is kept when the report is made again", async () => {
  await write(SHEET, "E15", "Lønn er under budsjett.");
  expect(await valuesOf(SHEET, "F15")).toEqual([[""]]);
  await write("Poster", "C9", 9000);
  expect(await valuesOf(SHEET, "D15:F15")).toEqual([
    [385, "Lønn er under budsjett.", "Tallet er endret siden teksten ble skrevet."],
  ]);
  expect((await createReport("assessment")).findings).toEqual([]);
  expect(await valuesOf(SHEET, "D15:G15")).toEqual([
    [
      385,
      "Lønn er under budsjett.",
      "Tallet er endret siden teksten ble skrevet.",
      expect.stringMatching(/^Lønn inkl overhead /u),
    ],
  ]);
  await write(SHEET, "E15", "Lønn nærmer seg budsjett.");
  expect(await valuesOf(SHEET, "F15")).toEqual([[""]]);
  await createReport("assessment");
  expect(await valuesOf(SHEET, "E15:F15")).toEqual([["Lønn nærmer seg budsjett.", ""]]);
});
