import { repairsIn, type Snapshot } from "../../../src/sheets";
import { snapshotOf } from "../../snapshot";

const found = (snapshot: Snapshot) =>
  repairsIn(snapshot).map(({ row, column, formulas, broken }) => [row, column, formulas, broken]);

test("only what Excel has lost is written again, in runs of a column", () => {
  const snapshot = snapshotOf({
    A1: ["=_xldudf_BIBSYS_FEE(B1)", "#NAME?"],
    A2: ["=@BIBSYS.FEE(B2)", "#NAME?"],
    A3: ["=BIBSYS.FEE(B3)", 5],
    A4: ["=[1]!_xldudf_BIBSYS_FEE(B4)", "#NAME?"],
    B1: ["=OTHERS.FEE(1)", "#NAME?"],
    B2: "BIBSYS.FEE(1)",
    B3: '=_xldudf_BIBSYS_FEE("as text")',
    B4: ["=SUM(B1)", "#NAME?"],
  });
  expect(found(snapshot)).toEqual([
    [0, 0, ["=BIBSYS.FEE(B1)", "=@BIBSYS.FEE(B2)"], 2],
    [3, 0, ["=BIBSYS.FEE(B4)"], 1],
  ]);
});

test("a table's column of one formula is written whole, any other one is not", () => {
  const sheet = snapshotOf({
    A1: "X",
    B1: "Y",
    A2: ["=BIBSYS.FEE([@Y])", 5],
    A3: ["=_xldudf_BIBSYS_FEE([@Y])", "#NAME?"],
    A4: ["=BIBSYS.FEE([@Y])", 5],
    B2: ["=_xldudf_BIBSYS_FEE(1)", "#NAME?"],
    B3: 7,
    B4: ["=_xldudf_BIBSYS_FEE(1)", "#NAME?"],
  });
  const body = { sheet: "Ark1", row: 1, column: 0, rows: 3, columns: 2 };
  expect(found({ ...sheet, tables: [{ name: "T", header: ["X", "Y"], body }] })).toEqual([
    [1, 0, ["=BIBSYS.FEE([@Y])", "=BIBSYS.FEE([@Y])", "=BIBSYS.FEE([@Y])"], 1],
    [1, 1, ["=BIBSYS.FEE(1)"], 1],
    [3, 1, ["=BIBSYS.FEE(1)"], 1],
  ]);
});

test("a final report, which shows values, is left alone", () => {
  const { sheets, ...others } = snapshotOf({ A1: ["=_xldudf_BIBSYS_FEE(B1)", 5] });
  expect(repairsIn({ ...others, sheets: sheets.map((sheet) => ({ ...sheet, isFrozen: true as const })) })).toEqual([]);
});
