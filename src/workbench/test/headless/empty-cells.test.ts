import { eachInNewWorkbook, onSheet, valuesOf } from "./open";

const any = { name: "x", type: "any" };

eachInNewWorkbook(
  [
    { id: "SEES", name: "SEES", parameters: [any, { ...any, optional: true }] },
    { id: "ROWS", name: "ROWS", parameters: [{ ...any, dimensionality: "matrix" }] },
    { id: "WORD", name: "WORD", parameters: [{ name: "x", type: "string" }] },
  ],
  { emptyCell: 0 },
);

test("as in Excel for Windows, an empty cell is zero where no type is declared, and what is left out is still nothing", async () => {
  await onSheet((sheet) => {
    CustomFunctions.associate({
      SEES: (...args: unknown[]) => JSON.stringify(args.slice(0, -1)),
      ROWS: (rows: unknown) => JSON.stringify(rows),
      WORD: (word: string) => JSON.stringify(word),
    });
    sheet.getRange("A1:A3").formulas = [["=BIBSYS.SEES(Z1)"], ["=BIBSYS.ROWS(Z1:Z2)"], ["=BIBSYS.WORD(Z1)"]];
  });
  expect(await valuesOf("A1:A3")).toEqual([["[0,null]"], ["[[0],[0]]"], ['""']]);
});
