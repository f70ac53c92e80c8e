import { eachInNewWorkbook, onSheet, valuesOf } from "../open";

eachInNewWorkbook();

const CELLS = [[0], [""], ["8"], [8], ['=IF(TRUE,"",1)'], ["x"], ["X"], [-0], [0.5]];
const ASKED = ['""', "0", "8", '"8"', '"x"', "B1"];

// The engine kept an index of compared cells that takes 0 for empty, and a text for its number.
test("a comparison answers the same the first time and once others have asked", async () => {
  const ask = (row: number) => (asked: string, i: number) => [`=INDEX($A$1:$A$9,${row})=${asked}`, i] as const;
  const all = CELLS.flatMap((_cell, i) => ASKED.map(ask(i + 1)).map(([formula]) => [formula]));
  await onSheet((sheet) => {
    sheet.getRange("A3").numberFormat = [["@"]];
    sheet.getRange("A1:A9").formulas = CELLS;
    sheet.getRange(`C1:C${all.length}`).formulas = all;
  });
  const first = await valuesOf(`C1:C${all.length}`);
  await onSheet((sheet) => {
    sheet.getRange(`D1:D${all.length}`).formulas = all;
  });
  expect(await valuesOf(`D1:D${all.length}`)).toEqual(first);
  expect(await valuesOf("D1:D2")).toEqual([[false], [true]]);
});

test("whole columns are compared as Excel does: zero is not empty, a text is not its number", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A3").numberFormat = [["@"]];
    sheet.getRange("A1:A9").formulas = CELLS;
    sheet.getRange("C1").formulas = [['=SUMPRODUCT(--(A1:A9=""))']];
  });
  for (const cell of ["C2", "C3"]) {
    await onSheet((sheet) => {
      sheet.getRange(cell).formulas = [['=SUMPRODUCT(--(A1:A9=""))']];
    });
  }
  expect(await valuesOf("C1:C3")).toEqual([[2], [2], [2]]);
});
