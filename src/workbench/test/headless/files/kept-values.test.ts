import { readFile } from "../../../files";
import { eachInNewWorkbook, onSheet, valuesOf } from "../open";
import { sheetFile } from "./sheet-file";

const workbook = eachInNewWorkbook();

const formulasOf = (address: string): Promise<unknown[]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return (range.formulas as unknown[][]).flat();
  });

const cell = (address: string, content: string, type = ""): string => `<c r="${address}"${type}>${content}</c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join("")}</row>`;

// What a real workbook holds, and no other program than Excel calculates.
const FILE = [
  row(1, cell("A1", "<f>[1]Budsjett!$B$4</f><v>30435</v>")),
  row(2, cell("A2", `<f>GETPIVOTDATA("Beløp",$D$3,"År",2024)</f><v>226</v>`)),
  row(3, cell("A3", "<f>_xlfn.FORECAST.ETS(B1,B2:B9,C2:C9)</f><v>1384.5</v>")),
  row(4, cell("A4", `<f>_xldudf_ANDRES_KURS("EUR")</f><v>11.5</v>`)),
  row(5, cell("A5", "<f>A1+A2*2</f><v>30887</v>")),
  row(6, cell("A6", `<f>CUBEVALUE("kube","[a]")</f><v>lest</v>`, ' t="str"')),
  row(7, cell("A7", "<f>'[2]Ark 1'!A1</f><v>#REF!</v>", ' t="e"')),
  row(8, cell("A8", `<f t="dataTable" ref="A8:A9" dt2D="0" dtr="0" r1="B1"/><v>100</v>`)),
  row(9, cell("A9", "<v>200</v>")),
].join("");

const SHOWN = [[30435], [226], [1384.5], [11.5], [30887], ["lest"], ["#REF!"], [100], [200]];

test("what cannot be calculated here keeps the value of the file, and other formulas calculate with it", async () => {
  const { kept } = workbook().host.open(await readFile(await sheetFile(FILE)));
  expect(kept).toEqual(["Ark1!A1", "Ark1!A2", "Ark1!A3", "Ark1!A4", "Ark1!A6", "Ark1!A7"]);
  await workbook().host.settled();
  expect(await valuesOf("A1:A9")).toEqual(SHOWN);
  expect(await formulasOf("A1:A9")).toEqual([
    "=[1]Budsjett!$B$4",
    '=GETPIVOTDATA("Beløp",$D$3,"År",2024)',
    "=FORECAST.ETS(B1,B2:B9,C2:C9)",
    '=ANDRES.KURS("EUR")',
    "=A1+A2*2",
    '=CUBEVALUE("kube","[a]")',
    "='[2]Ark 1'!A1",
    100,
    200,
  ]);
  await onSheet((sheet) => void (sheet.getRange("A2").values = [[300]]));
  expect(await valuesOf("A5")).toEqual([[31035]]);
});

test("a saved file has the formulas that Excel can calculate, and the values of those that lost what they refer to", async () => {
  await workbook().open(await sheetFile(FILE));
  await workbook().open(await workbook().save());
  expect(await valuesOf("A1:A9")).toEqual(SHOWN);
  expect(await formulasOf("A1:A7")).toEqual([
    30435,
    226,
    "=FORECAST.ETS(B1,B2:B9,C2:C9)",
    '=ANDRES.KURS("EUR")',
    "=A1+A2*2",
    "lest",
    "#REF!",
  ]);
});

test("what is written over a kept formula, by Office.js or in the grid, stands; a format changes nothing", async () => {
  await workbook().open(await sheetFile(FILE));
  await onSheet((sheet) => {
    sheet.getRange("A1:A3").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
    sheet.getRange("A1").values = [[30435]];
    sheet.getRange("A4").clear(Excel.ClearApplyTo.contents);
  });
  workbook().api.getActiveWorkbook()?.getActiveSheet().getRange("A2").setValue(7);
  await workbook().host.settled();
  expect(await formulasOf("A1:A4")).toEqual([30435, 7, "=FORECAST.ETS(B1,B2:B9,C2:C9)", ""]);
  expect(await valuesOf("A5")).toEqual([[30449]]);
});

test("a function of the add-in's that is not there is an error, as in Excel; so is one without a value in the file", async () => {
  await workbook().open(
    await sheetFile(
      row(1, cell("A1", "<f>_xldudf_BIBSYS_FINNESIKKE(1)</f><v>5</v>")) + row(2, cell("A2", "<f>ANDRES.KURS(1)</f>")),
    ),
  );
  expect(await valuesOf("A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
});

test("names that a formula gives itself are no unknown functions", async () => {
  const formula = "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1),_xlpm.f(2))";
  const { kept } = workbook().host.open(
    await readFile(await sheetFile(row(1, cell("A1", `<f>${formula}</f><v>9</v>`)))),
  );
  expect(kept).toEqual([]);
});
