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
  ["  to  ord ", "to ord"],
  ["\u00a0ord", "\u00a0ord"],
])("TRIM takes plain spaces alone away: “%s”", async (key, found) => {
  const snapshot = snapshotOf({ A1: key, B1: found, B2: "ord", C1: 5, C2: 7, D1: ["=SUMIF(B1:B2,TRIM(A1),C1:C2)", 5] });
  const { how, inputs, findings } = explainCell(snapshot, cellAt("D1"), await functionsIn());
  expect([how, inputs.map(({ cell }) => cell), findings]).toEqual(["worked", ["A1", "C1"], []]);
});

test.each([
  ["A1:B2", 4, 0],
  ["A1:A100", 100, 0],
  ["A1:A250", 100, 150],
  ["A1:C40", 100, 20],
])("of %s, %i cells are listed and %i are reported", (cell, listed, left) => {
  const snapshot = snapshotOf({ A1: 1, C250: 2 });
  const found = cellsOfOrigin(snapshot, { sheet: "Ark1", cell, row: "", column: "", values: [] });
  expect([found.cells.length, found.left, found.cells[0]?.cell]).toEqual([listed, left, "A1"]);
});

test.each([
  // why                                    formula            shown      lead
  ["an error of its own says what it means", "=A1/A2", "#DIV/0!", /^Cellen viser feilen #DIV\/0!\. .*deler på null/u],
  ["one that comes from a cell names it", "=B2*2", "#REF!", /^Feilen #REF! kommer fra Ark1, Sats\. Rett den der\.$/u],
  ["one from somewhere in an area too", "=SUM(B1:B2)", "#REF!", /^Feilen #REF! kommer fra Ark1, cellene B1:B2\./u],
  [
    "an answer that has no room is not said to wait",
    "=BIBSYS.FEE(A1)",
    "#SPILL!",
    /^Cellen viser feilen #OVERFLYT!\./u,
  ],
  ["an error nobody knows is not explained", "=LAMBDA(x,x)", "#NEW!", /^En formel som BIBSYS ikke forklarer\./u],
])("of a cell that shows an error, %s", async (_why, formula, shown, lead) => {
  const snapshot = snapshotOf({ A1: 5, A2: "Sats", B2: ["=#REF!", "#REF!"], C1: [formula, shown] });
  const explanation = explainCell(snapshot, cellAt("C1"), await functionsIn());
  expect(explanationText(explanation, "nb").lead).toMatch(lead);
});

test("a formula that fails is no heading of the cells below it", async () => {
  const snapshot = snapshotOf({ A3: "Lønn", B1: "Budsjett", B2: ["=1/0", "#DIV/0!"], B3: 5 });
  const { origin } = explainCell(snapshot, cellAt("B3"), await functionsIn());
  expect([origin.row, origin.column]).toEqual(["Lønn", "Budsjett"]);
});
