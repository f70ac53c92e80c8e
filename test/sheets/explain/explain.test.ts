import { cellsOfOrigin, explainCell } from "../../../src/sheets";
import { explanationText } from "../../../src/text";
import { cellAt, functionsIn, snapshotOf } from "../../snapshot";

test.each([
  ["=A1*B1%", ["A1", "B1"]],
  ["=A1*3%", ["A1"]],
  ["=(A1+B1)%", ["A1", "B1"]],
])("%s rests on its cells, a percentage too", async (formula, cells) => {
  const snapshot = snapshotOf({ A1: 500, B1: 3, C1: [formula, formula.includes("+") ? 5.03 : 15] });
  const explanation = explainCell(snapshot, cellAt("C1"), await functionsIn());
  expect([explanation.how, explanation.inputs.map(({ cell }) => cell), explanation.findings]).toEqual([
    "worked",
    cells,
    [],
  ]);
  expect(explanationText(explanation, "nb").step).toContain(formula.includes("B1") ? "/ 100" : "0,03");
});

test.each([
  ["A1:B2", 4, 0],
  ["A1:A100", 100, 0],
  ["A1:A250", 100, 150],
  ["A1:C40", 100, 20],
])("of %s, %i cells are listed and %i are told of", (cell, listed, left) => {
  const snapshot = snapshotOf({ A1: 1, C250: 2 });
  const found = cellsOfOrigin(snapshot, { sheet: "Ark1", cell, row: "", column: "", values: [] });
  expect([found.cells.length, found.left, found.cells[0]?.cell]).toEqual([listed, left, "A1"]);
});
