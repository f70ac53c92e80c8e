import { readPages } from "../../../.config/function-pages.cjs";
import type { FunctionError } from "../../../src/workbench/functions";
import type { Headless } from "../../../src/workbench/headless";
import { BOARD_FRAME } from "../../example";
import { openWorkbook, sheetNames, valuesOf } from "../workbook";

let bench: Headless;
let sheet: string;
let failures: FunctionError[];
beforeEach(async () => {
  bench = await openWorkbook();
  [sheet = ""] = await sheetNames();
  failures = [];
  bench.host.onFunctionError((failure) => failures.push(failure));
  await formulas("A1:D6", [
    ["Lønn", 8274, 18770, "lineær"],
    ["Drift", 9541, 18203, "lineær"],
    ["Reise", 227, 600, "lineær"],
    ["IGELU", 226, 240, "betalt"],
    ["lønn", 0.03, "", ""],
    ["=1/0", "tekst", "", ""],
  ]);
});
afterEach(() => bench.dispose());

function formulas(range: string, rows: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(range).formulas = rows;
    await context.sync();
  });
}

async function shown(formula: string, range = "F1"): Promise<unknown[][]> {
  await formulas("F1", [[formula]]);
  return valuesOf(sheet, range);
}

test.each<[formula: string, range: string, cells: unknown[]]>([
  // spills down, with BIB-2024/30's own figures
  ['=BIBSYS.PROGNOSIS(B1:B4,C1:C4,"2024K2","rest",,D1:D4)', "F1:F4", [17659, 18642.5, 527, 226]],
  ['=BIBSYS.ACCUMULATED(B1:B4,C1:C4,"2024K2",D1:D4)', "F1:F4", [17659, 18642.5, 527, 226]],
  ["=BIBSYS.BUDGETTODATE(C1:C4,6,D1:D4)", "F1:F4", [9385, 9101.5, 300, 240]],
  ["=BIBSYS.REMAINING(C1:C4,6,D1:D4)", "F1:F4", [9385, 9101.5, 300, 0]],
  ["=BIBSYS.VARIANCE(B1:B4,C1:C4,6,D1:D4)", "F1:F4", [1111, -439.5, 73, 14]],
  ["=BIBSYS.FRAME(C1,A1,A5:B5)", "F1", [19333.1]],
  ["=BIBSYS.FRAME2025(C1:C4)", "F1:F4", BOARD_FRAME],
  ["=BIBSYS.FEE(38947.39,247.2,3650,1384)", "F1", [34358.19]],
  ["=BIBSYS.FEE(38947.39,,,1384,1)", "F1", [37563.39]],
  ["=BIBSYS.FEE2025(38947.39,247.2,1384)", "F1", [34358.19]],
  ["=BIBSYS.CAPITAL(10950,C3:C4)", "F1:F2", [11550, 11790]],
  ["=BIBSYS.ALLOCATE(100,C1:C4)", "F1:F4", [50, 48, 1, 1]],
  ["=BIBSYS.ROUNDSUM(BIBSYS.REMAINING(C1:C4,6))", "F1:F4", [9385, 9102, 300, 120]],
  ["=BIBSYS.VOTES(C3:C4,10000)", "F1:F2", [4, 2]],
  ["=BIBSYS.FOOTING(B1:B4,18268)", "F1", [0]],
  ["=BIBSYS.FOOTING(B1:B4,28360)", "F1", [10092]],
  ['=BIBSYS.PERIODEND("K2",2024)', "F1", [45473]],
  ['=BIBSYS.MONTHS("2024K2")', "F1", [6]],
  // blank stays blank, in a cell and in a line of a spill
  ["=BIBSYS.REMAINING(C3:C5,6)", "F1:F3", [300, 120, ""]],
  ["=BIBSYS.ALLOCATE(C6,C1:C2)", "F1:F2", ["", ""]],
])("%s", async (formula, range, cells) => {
  expect((await shown(formula, range)).flat()).toEqual(cells);
  expect(failures).toEqual([]);
});

test("COMMENT spills a sentence a line, in the user's language unless it is told another", async () => {
  const said = await shown('=BIBSYS.COMMENT(A1:A2,B1:B2,C1:C2,"2024K2")', "F1:F2");
  expect(said.flat()).toEqual([
    expect.stringMatching(/^Lønn ligger ca\. 1,1 mill/u),
    expect.stringMatching(/^Drift /u),
  ]);
  const [[english] = []] = await shown('=BIBSYS.COMMENT(A1,B1,C1,6,,"en","a post is vacant")');
  expect(english).toMatch(/^Lønn came in .* a post is vacant\.$/u);
});

test.each([
  ['=BIBSYS.ACCUMULATED(B6,1,"6")', "#VALUE!", /^BIB-01 Argumentet regnskap: «tekst» er tekst/u],
  ['=BIBSYS.BUDGETTODATE(1,"31. juni")', "#VALUE!", /^BIB-07 /u],
  ["=BIBSYS.REMAINING(1,C6)", "#VALUE!", /^BIB-03 /u],
  ["=BIBSYS.VARIANCE(B1:B2,C1:C3,6)", "#VALUE!", /^BIB-02 /u],
  ['=BIBSYS.FRAME(100,"strøm",A5:B5)', "#N/A", /^BIB-\d\d .*«strøm»/u],
  ["=BIBSYS.FEE(1,,,,2)", "#VALUE!", /^BIB-16 /u],
  ["=BIBSYS.FEE2025(B6)", "#VALUE!", /^BIB-01 Argumentet ramme/u],
  ["=BIBSYS.CAPITAL(1,B5:B6)", "#VALUE!", /^BIB-01 Argumentet bevegelser, rad 2/u],
  ["=BIBSYS.ALLOCATE(1.5,C1:C2)", "#VALUE!", /^BIB-\d\d /u],
  ["=BIBSYS.ROUNDSUM(C1:C4,-1)", "#VALUE!", /^BIB-\d\d /u],
  ["=BIBSYS.VOTES(2,1)", "#VALUE!", /^BIB-\d\d /u],
  ["=BIBSYS.FOOTING(B5:B6,1)", "#VALUE!", /^BIB-01 Argumentet deler, rad 2/u],
  ['=BIBSYS.PERIODEND("K2")', "#N/A", /^BIB-\d\d .*«K2»/u],
  ['=BIBSYS.COMMENT(A1,B1,C1,6,,"svensk")', "#VALUE!", /^BIB-\d\d .*«svensk»/u],
])("%s shows an error and tells why", async (formula, code, message) => {
  expect(await shown(formula)).toEqual([[code]]);
  expect(failures).toEqual([expect.objectContaining({ code, message: expect.stringMatching(message) as unknown })]);
});

test("an error among the arguments is passed on, as in any formula", async () => {
  expect(await shown("=BIBSYS.ACCUMULATED(A6,1,6)")).toEqual([["#DIV/0!"]]);
  expect(failures).toEqual([]);
});

test.each([
  ["Excel on the web", null],
  ["Excel for Windows", 0],
] as const)("a year from an empty cell in %s is no year", async (_name, emptyCell) => {
  bench.dispose();
  bench = await openWorkbook({ emptyCell });
  expect(await shown("=BIBSYS.PERIODEND(6,C6)")).toEqual([["#N/A"]]);
});

test("the examples of the help pages give what they say", async () => {
  const pages = await readPages();
  for (const [id, [page]] of Object.entries(pages)) {
    const { formula, gives } = page?.example ?? { formula: "", gives: "" };
    const [[first] = []] = await shown(formula);
    expect([id, gives.startsWith(String(first))]).toEqual([id, true]);
  }
  expect(failures).toEqual([]);
});
