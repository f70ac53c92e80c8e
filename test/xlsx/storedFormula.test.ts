import { shownFormula, storedFormula } from "../../src/xlsx";

test.each([
  // why                                          as Excel shows it                     as a file holds it
  ["a custom function is asked of the add-in", "=BIBSYS.FEE(A1)", "_xldudf_BIBSYS_FEE(A1)"],
  ["also inside another", "=IF(A1=0,0,BIBSYS.FEE2025(A1))", "IF(A1=0,0,_xldudf_BIBSYS_FEE2025(A1))"],
  ["a function that came later is marked", '=TEXTJOIN(" ",TRUE,A1)', '_xlfn.TEXTJOIN(" ",TRUE,A1)'],
  ["one that always was there is not", "=ROUND(SUM(A1:A3),2)", "ROUND(SUM(A1:A3),2)"],
  ["a text is left as it is", '="BIBSYS.FEE(A1) og ""IFS("""', '"BIBSYS.FEE(A1) og ""IFS("""'],
  ["a column may be called anything", "=Poster[SUMMER(kr)]", "Poster[SUMMER(kr)]"],
  ["and a sheet", "='SUM (1)'!A1", "'SUM (1)'!A1"],
])("%s", (_why, shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});

test("a function nobody has said how a file stores is refused: its reader would get #NAME?", () => {
  expect(() => storedFormula("=XLOOKUP(A1,B:B,C:C)")).toThrow("How does a file store XLOOKUP?");
});
