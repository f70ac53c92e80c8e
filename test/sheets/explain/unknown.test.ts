import fc from "fast-check";
import { explainCell } from "../../../src/sheets";
import { explanationText, LANGUAGES } from "../../../src/text";
import { runs } from "../../laws";
import { installCustomFunctions } from "../../functions/cellError";
import { cellAt, functionsIn, snapshotOf } from "../../snapshot";

beforeAll(installCustomFunctions);

// What is not ours is not explained, and nothing untrue is said of it.

test.each([
  ["=LAMBDA(x,x*2)(A1)", 10],
  ["=LET(x,A1,x*2)", 10],
  ["=(A1,A2)", "#VALUE!"],
  ["=SUM(A1:A2 A1:B1)", 5],
  ["=SUM(Ark1:Ark2!A1)", 5],
  ["=#REF!", "#REF!"],
  ['=INDIRECT("A1")', 5],
  ["=OFFSET(A1,0,0)", 5],
  ["=MAP(A1:A2,LAMBDA(x,x+1))", 6],
  ["=IF(A1>0,LAMBDA(y,y)(A1),0)", 5],
])("%s is not explained, and is not said to be wrong", async (formula, shown) => {
  const snapshot = snapshotOf({ A1: 5, A2: 7, B1: 1, C1: [formula, shown] });
  const { how, findings } = explainCell(snapshot, cellAt("C1"), await functionsIn());
  expect([how, findings]).toEqual(["unexplained", []]);
});

test.each([
  ["an array", { C1: ["={1,2;3,4}", 1], D1: 2, C2: 3, D2: 4 }],
  ["an area", { C1: ["=A1:B2", 5], D1: 6, C2: 7, D2: 8 }],
  ["a turned area", { C1: ["=TRANSPOSE(A1:B2)", 5], C2: 6, D1: 7, D2: 8 }],
] as const)("%s spills: no cell of it is stale, and each names the formula it comes of", async (_why, cells) => {
  const snapshot = snapshotOf({ A1: 5, B1: 6, A2: 7, B2: 8, ...cells });
  for (const cell of ["C1", "D1", "C2", "D2"]) {
    const { formula, findings } = explainCell(snapshot, cellAt(cell), await functionsIn());
    expect([cell, formula, findings]).toEqual([cell, cells.C1[0], []]);
  }
});

test("a text that a formula puts together rests on its cells", async () => {
  const snapshot = snapshotOf({ C9: 8274, D1: ['="Lønn: "&C9', "Lønn: 8274"] });
  const { how, inputs, findings } = explainCell(snapshot, cellAt("D1"), await functionsIn());
  expect([how, inputs.map(({ cell }) => cell), findings]).toEqual(["unexplained", ["C9"], []]);
});

test("a formula that refers to itself goes in a circle, and is not said to be old", async () => {
  const snapshot = snapshotOf({ A22: ["=A22+1", 7] });
  const { findings } = explainCell(snapshot, cellAt("A22"), await functionsIn());
  expect(findings.map(({ code }) => code)).toEqual(["formula-in-circle"]);
});

const leaf = fc.constantFrom(
  "A1",
  "B2",
  "$A$1:B2",
  "A:A",
  "Ark1!A1",
  "navn",
  "5",
  "0.5",
  '"tekst"',
  "TRUE",
  "#N/A",
  "{1,2}",
);
const { formula: anyFormula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(
        tie("formula"),
        fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", ">=", ",", " ", ":"),
        tie("formula"),
      )
      .map((parts) => `(${parts.join("")})`),
    fc.tuple(fc.constantFrom("-", "+", "@"), tie("formula")).map((parts) => parts.join("")),
    tie("formula").map((part) => `(${part})%`),
    fc
      .tuple(
        fc.constantFrom(
          "SUM",
          "IF",
          "ROUND",
          "INDEX",
          "TRANSPOSE",
          "BIBSYS.FEE",
          "XLOOKUP",
          "COUNTA",
          "N",
          "TRIM",
          "NY",
        ),
        fc.array(fc.oneof(tie("formula"), fc.constant("")), { maxLength: 3 }),
      )
      .map(([name, of]) => `${name}(${of.join(",")})`),
    fc.tuple(tie("formula"), tie("formula")).map(([body, of]) => `LAMBDA(x,${body})(${of})`),
    fc.tuple(tie("formula"), tie("formula")).map(([value, body]) => `LET(y,${value},${body})`),
  ),
}));

test("no formula stops the explanation, and what it states is in words in each language", async () => {
  const call = await functionsIn();
  fc.assert(
    fc.property(anyFormula, fc.constantFrom<unknown>(5, "", "tekst", "#N/A", true), (formula, shown) => {
      const snapshot = snapshotOf({
        A1: 5,
        A2: 0,
        B1: "Budsjett",
        B2: ["=A1*2", 10],
        D4: [`=${formula}`, shown],
      } as never);
      const explanation = explainCell(snapshot, cellAt("D4"), call);
      for (const language of LANGUAGES) expect(explanationText(explanation, language).lead).not.toBe("");
    }),
    { numRuns: runs(2000) },
  );
});
