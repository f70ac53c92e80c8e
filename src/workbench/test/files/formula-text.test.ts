import { fromFile, reckonsByCell, toFile } from "../../files/formula-text";

test.each([
  // in the workbench                         in the file
  ["=BIBSYS.PROGNOSIS(A1,B1,6)", "_xldudf_BIBSYS_PROGNOSIS(A1,B1,6)"],
  ["=IFERROR(BIBSYS.FRAME2025(A1),0)", "IFERROR(_xldudf_BIBSYS_FRAME2025(A1),0)"],
  ["=SUM(Poster[Regnskap])", "SUM(Poster[Regnskap])"],
  ["=Poster[[#This Row],[Regnskap]]*2", "Poster[[#This Row],[Regnskap]]*2"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["=NORM.S.INV(0.5)+VLOOKUP(1,A:B,2,0)", "_xlfn.NORM.S.INV(0.5)+VLOOKUP(1,A:B,2,0)"],
  ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(tall,ROUND(tall,0)))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.tall,ROUND(_xlpm.tall,0)))"],
  ['="BIBSYS.PROGNOSIS(1) og XLOOKUP(2)"', '"BIBSYS.PROGNOSIS(1) og XLOOKUP(2)"'],
  ["='XLOOKUP(1)'!A1+'O''Hara'!B2", "'XLOOKUP(1)'!A1+'O''Hara'!B2"],
  ["=ANNEN.PROGNOSIS(1)", "ANNEN.PROGNOSIS(1)"],
  ["=LET( x, A1, Poster[x] + x )", "_xlfn.LET( _xlpm.x, A1, Poster[x] + _xlpm.x )"],
])("%s is %s in a file, and back", (formula, written) => {
  expect(toFile(formula, "BIBSYS")).toBe(written);
  expect(fromFile(written)).toBe(formula);
});

test("a function of the add-in is written in capitals, as Excel finds it", () => {
  expect(toFile("=bibsys.prognosis(1)", "BIBSYS")).toBe("_xldudf_BIBSYS_PROGNOSIS(1)");
});

test.each([
  ["=SUM((A1:A3>0)*B1:B3)", true],
  ["=SUM(-Poster[Regnskap])", true],
  ["=A1:A3*2", true],
  ["=SUM(2*Poster!A1:A3)", true],
  ["=SUM(Poster[[a]:[b]]*2)", true],
  ["=SUM( A1:A3 * 2 )", true],
  ["=SUM(A1:A3)*2", false],
  ["=SUM($A$1:$A$3,B:B)", false],
  ["=-A1+B1", false],
  ["=Poster[[#This Row],[Regnskap]]*2", false],
  ["=SUM(Poster[Regnskap])/2", false],
  ['="A1:A3*2"', false],
])("%s reckons cell by cell: %s", (formula, isSo) => {
  expect(reckonsByCell(formula)).toBe(isSo);
});
