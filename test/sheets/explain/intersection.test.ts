import { explainCell, plainFormula, readFormula } from "../../../src/sheets";
import { actualFormula, isActualFormula, isActualFormulaOf } from "../../../src/sheets/ledger/actualFormula";
import { mayReadLedger } from "../../../src/sheets/ledger/mayReadLedger";
import { cellAt, functionsIn, snapshotOf } from "../../snapshot";

const NAMES = { Poster: "Poster", Hovedbok: "Hovedbok", Forutsetninger: "Forutsetninger" };

const explained = async (formula: string, shown: number | string, at = "D2") => {
  const snapshot = snapshotOf({ A1: 5, A2: 7, A3: 9, B1: 1, B2: 2, B3: 3, [at]: [formula, shown] });
  const { how, inputs, findings } = explainCell(snapshot, cellAt(at), await functionsIn());
  return { how, inputs: inputs.map(({ cell }) => cell), findings: findings.map(({ code }) => code) };
};

test.each([
  // why                                          formula                                     shown  cells
  ["a column gives the cell of the same row", "=@A1:A3", 7, ["A2"]],
  ["so it does in arithmetic", "=@A1:A3*@B1:B3", 14, ["A2", "B2"]],
  ["as files store it", "=_xlfn.SINGLE(A1:A3)+1", 8, ["A2"]],
  ["one cell is that cell", "=@A3", 9, ["A3"]],
  ["before a function of one cell it means nothing", "=@INDEX(A1:A3,3)", 9, ["A3"]],
  ["within another function too", '=IF(@INDEX(A1:A3,2)="","",@INDEX(A1:A3,2))', 7, ["A2"]],
  ["as before a function of BIBSYS", "=@BIBSYS.REMAINING(A1,0)", 5, ["A1"]],
  ["and where the file calls it SINGLE", "=_xlfn.SINGLE(INDEX(A1:A3,3))", 9, ["A3"]],
  ["a sign has its own before it", "=-@A1:A3", -7, ["A2"]],
])("%s: %s", async (_why, formula, shown, cells) => {
  expect(await explained(formula, shown)).toEqual({ how: "worked", inputs: cells, findings: [] });
});

test.each([
  // why                                          formula       at    shown  cells
  ["a row gives the cell of the same column", "=@A1:B1", "B5", 1, ["B1"]],
  ["a cell beside the area has none", "=@A1:A3", "D9", "#VALUE!", ["A1:A3"]],
  ["a block gives the cell of its own place alone", "=@A1:B3", "D2", "#VALUE!", ["A1:B3"]],
])("%s: %s in %s", async (_why, formula, at, shown, cells) => {
  const { inputs } = await explained(formula, shown, at);
  expect(inputs).toEqual(cells);
});

test.each([
  ["=@BIBSYS.REMAINING(A1,6)", "=BIBSYS.REMAINING(A1,6)"],
  ['=IF(@INDEX(A:A,2)="@x","",@INDEX(A:A,2))', '=IF(INDEX(A:A,2)="@x","",INDEX(A:A,2))'],
  ["=_xlfn.SINGLE(INDEX(A:A,MATCH(B1,C:C,0)))/@Enhet", "=INDEX(A:A,MATCH(B1,C:C,0))/Enhet"],
  ["=_xldudf_BIBSYS_PERIODEND(A1,2)", "=BIBSYS.PERIODEND(A1,2)"],
  ["='C:\\Program Files\\FUNCRES.XLAM'!_xldudf_BIBSYS_PERIODEND(A1,2)", "=BIBSYS.PERIODEND(A1,2)"],
  // Where it means something it stays.
  ["=@A1:A3", "=@A1:A3"],
  ["=_xlfn.SINGLE(A1:A3)", "=_xlfn.SINGLE(A1:A3)"],
  ["=@Poster[Regnskap]*[@Budsjett]", "=@Poster[Regnskap]*[@Budsjett]"],
  ["=_xlfn.SINGLE(A1()+B1())", "=_xlfn.SINGLE(A1()+B1())"],
  ["'@Enhet", "'@Enhet"],
])("%s is compared as %s", (formula, plain) => {
  expect(plainFormula(formula)).toBe(plain);
});

const FORMS: readonly ((formula: string) => string)[] = [
  (formula) => formula.replace(/BIBSYS\./gu, "@BIBSYS."),
  (formula) => formula.replace(/BIBSYS\.(\w+)/gu, "_xldudf_BIBSYS_$1"),
  (formula) => formula.replace(/BIBSYS\.(\w+)/gu, "'C:\\Office\\FUNCRES.XLAM'!_xldudf_BIBSYS_$1"),
  (formula) => formula.replace("IF(", "@IF(").replace(/Regnskapsår|Enhet/gu, "@$&"),
];

test.each(FORMS.map((form) => [form("=BIBSYS.PERIODEND(…)"), form] as const))(
  "the actual of a line is known with %s",
  (_example, form) => {
    for (const key of ["", "lønn*", " lonn"]) {
      const formula = form(actualFormula(NAMES, "nb", key));
      expect(isActualFormula(formula, NAMES)).toBe(true);
      expect(isActualFormulaOf(key, formula, NAMES)).toBe(true);
      expect(mayReadLedger(formula, "Poster")).toBe(true);
    }
  },
);

test("a function under a foreign name is read as ours", () => {
  expect(readFormula("=1+'C:\\Office\\FUNCRES.XLAM'!_xldudf_BIBSYS_PERIODEND(A1,2)")).toEqual(
    readFormula("=1+BIBSYS.PERIODEND(A1,2)"),
  );
});

test("an @ changes nothing about what a typed amount may read", () => {
  expect(mayReadLedger("=@Enhet*[@Budsjett]", "Poster")).toBe(false);
  expect(mayReadLedger("=_xlfn.SINGLE(Enhet)*2", "Poster")).toBe(false);
  expect(mayReadLedger("=@Hovedbok[Beløp]", "Poster")).toBe(true);
});
