import { FormulaDataModel } from "@univerjs/engine-formula";
import { GridSheet } from "../../model/grid/grid-sheet";
import { eachInNewWorkbook, onSheet, valuesOf } from "./open";

eachInNewWorkbook();

/** Counts the engine's walks through all cells of all sheets. */
async function walksOf(change: (sheet: Excel.Worksheet) => void): Promise<number> {
  const walk = jest.spyOn(FormulaDataModel.prototype, "getFormulaData");
  try {
    await onSheet(change);
    return walk.mock.calls.length;
  } finally {
    walk.mockRestore();
  }
}

const linkAll = (count: number) => (sheet: Excel.Worksheet) => {
  for (let row = 0; row < count; row += 1) {
    sheet.getCell(row, 0).hyperlink = { documentReference: "A1", textToDisplay: `Lenke ${row}` };
  }
};

test("the workbook is not walked through for each link that is written", async () => {
  expect((await walksOf(linkAll(40))) - (await walksOf(linkAll(4)))).toBe(0);
});

test("a text over a formula takes the formula away, and formulas of it follow", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").formulas = [[1, "=A1+1", "=B1*2"]];
  });
  await onSheet((sheet) => {
    sheet.getRange("B1").values = [[10]];
  });
  expect(await valuesOf("A1:C1")).toEqual([[1, 10, 20]]);
});

test("a table that is renamed is followed cell by cell that holds something, however far apart they are", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [["Beløp"], [5]];
    sheet.tables.add("A1:A2", true).name = "Poster";
    sheet.getRange("C1").formulas = [["=SUM(Poster[Beløp])"]];
    sheet.getRange("XFD200").values = [[1]];
  });
  const read = jest.spyOn(GridSheet.prototype, "formula");
  try {
    await onSheet((sheet) => {
      sheet.tables.getItem("Poster").name = "Linjer";
    });
    expect(read.mock.calls.length).toBeLessThan(100);
  } finally {
    read.mockRestore();
  }
  const formulas = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("C1").load("formulas");
    await context.sync();
    return range.formulas as unknown;
  });
  expect(formulas).toEqual([["=SUM(Linjer[Beløp])"]]);
});
