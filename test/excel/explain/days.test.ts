import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import { areaOf, explainCell } from "../../../src/sheets";
import { explanationText, type ExplanationText } from "../../../src/text";
import { functionsIn } from "../../snapshot";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
});
afterEach(() => bench.dispose());

const format = (cell: string, code: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").getRange(cell).numberFormat = [[code]];
    await context.sync();
  });

async function told(cell: string): Promise<ExplanationText> {
  const area = areaOf({ sheet: "Ark1", cell });
  if (!area) throw new Error(`${cell} is no cell`);
  return explanationText(explainCell(await readSnapshot(), area, await functionsIn()), "nb");
}

test("a day that was typed is shown as its cell shows it", async () => {
  await write("Ark1", "B2", 45473);
  await format("B2", "dd.mm.yyyy");
  expect(await told("B2")).toMatchObject({ value: "30.06.2024", lead: "Skrevet inn i cellen." });
});

test("a day that is computed from a day is one, and so is the day it comes from", async () => {
  await write("Ark1", "B2:B3", [[45473], ["=B2+1"]]);
  await format("B2", "dd.mm.yyyy");
  await format("B3", "yyyy-mm-dd");
  expect(await told("B3")).toMatchObject({
    value: "2024-07-01",
    step: expect.stringMatching(/30\.06\.2024 \+ 1 = 2024-07-01$/u),
  });
});

test("a number beside a day stays a number, and so does one whose format has letters in quotes", async () => {
  await write("Ark1", "B2:C3", [
    [45473, 45473],
    [1200, 1200],
  ]);
  await format("B2", "dd.mm.yyyy");
  await format("C3", '#,##0 "mill"');
  expect((await told("C2")).value).toMatch(/^45\s473$/u);
  expect((await told("C3")).value).toMatch(/^1\s200$/u);
});

test("days that stand far apart are read in as many requests as the cells between them take", async () => {
  await Excel.run(async (context) => {
    const sheets = [context.workbook.worksheets.getItem("Ark1"), context.workbook.worksheets.add("Ark2")];
    for (const sheet of sheets) {
      for (const cell of ["A1", "AD2000"]) sheet.getRange(cell).set({ values: [[45473]], numberFormat: [["yyyy"]] });
    }
    await context.sync();
  });
  bench.host.traffic.resetCount();
  const { sheets } = await readSnapshot();
  // What there is, how large it is, and for each sheet its cells and its days.
  expect(bench.host.traffic.documentRequests).toBe(6);
  expect(sheets.map(({ days }) => [days?.[0]?.[0], days?.[0]?.[1], days?.[1999]?.[29]])).toEqual([
    ["2024", undefined, "2024"],
    ["2024", undefined, "2024"],
  ]);
});
