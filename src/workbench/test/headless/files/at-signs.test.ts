import { Workbook, type CellValue } from "@cj-tech-master/excelts";
import type { FunctionMetadata } from "../../../functions";
import { eachInNewWorkbook, onSheet, valuesOf } from "../open";

const LEFT: FunctionMetadata = {
  id: "LEFT",
  name: "LEFT",
  parameters: [{ name: "amount", type: "number" }],
  result: { type: "number" },
};
const workbook = eachInNewWorkbook([LEFT]);
let isAssociated = false;

beforeEach(() => {
  if (!isAssociated) CustomFunctions.associate({ LEFT: (amount: number) => 100 - amount });
  isAssociated = true;
});

/** A workbook with 1, 2 and 3 in A1:A3 and a formula in C1, opened from a file. */
async function open(value: CellValue): Promise<void> {
  const book = new Workbook();
  const ark = book.addWorksheet("Ark1");
  [1, 2, 3].forEach((amount, at) => (ark.getCell(at + 1, 1).value = amount));
  ark.getCell("C1").value = value;
  await workbook().open(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
}

const formulasOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

test.each([
  // in the file                                  as read                                    value
  ["_xldudf_BIBSYS_LEFT(A1)", "=@BIBSYS.LEFT(A1)", 99],
  ['IF(INDEX(A1:A3,2)="","",INDEX(A1:A3,3))', '=IF(@INDEX(A1:A3,2)="","",@INDEX(A1:A3,3))', 3],
  ["INDEX(A1:A3,MATCH(2,A1:A3,0))*2", "=@INDEX(A1:A3,MATCH(2,A1:A3,0))*2", 4],
  ["SUM(INDEX(A1:A3,2),OFFSET(A1,2,0))", "=SUM(INDEX(A1:A3,2),OFFSET(A1,2,0))", 5],
  ["SUM(A1:INDEX(A1:A3,2))", "=SUM(A1:INDEX(A1:A3,2))", 3],
  ["MATCH(INDEX(A1:A3,2),A1:A3,0)", "=MATCH(@INDEX(A1:A3,2),A1:A3,0)", 2],
  ["ROUND(_xldudf_BIBSYS_LEFT(INDEX(A1:A3,2)),0)", "=ROUND(@BIBSYS.LEFT(INDEX(A1:A3,2)),0)", 98],
  ["_xlfn.SINGLE(INDEX(A1:A3,2))+1", "=@INDEX(A1:A3,2)+1", 3],
  ["_xlfn.SINGLE(A1:A3)+1", "=@A1:A3+1", 2],
  ["SUM(A1:A3)", "=SUM(A1:A3)", 6],
])("a formula of a file without dynamic arrays is shown with @: %s", async (formula, shown, value) => {
  await open({ formula, result: 0 });
  expect([await formulasOf("C1"), await valuesOf("C1")]).toEqual([[[shown]], [[value]]]);
});

test("a formula with the mark of dynamic arrays, and one set by the add-in, are shown as they are", async () => {
  await open({ formula: "INDEX(A1:A3,2)", result: 2, shareType: "array", ref: "C1", isDynamicArray: true });
  await onSheet((sheet) => void (sheet.getRange("C2").formulas = [["=BIBSYS.LEFT(A1)"]]));
  expect(await formulasOf("C1:C2")).toEqual([["=INDEX(A1:A3,2)"], ["=BIBSYS.LEFT(A1)"]]);
});

test("what is read may be written back, and calculates the same", async () => {
  await open({ formula: "INDEX(A1:A3,2)+_xldudf_BIBSYS_LEFT(A1)", result: 0 });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("C1").load("formulas");
    await context.sync();
    sheet.getRange("D1").formulas = range.formulas;
  });
  const shown = "=@INDEX(A1:A3,2)+@BIBSYS.LEFT(A1)";
  expect([await formulasOf("C1:D1"), await valuesOf("C1:D1")]).toEqual([[[shown, shown]], [[101, 101]]]);
  await onSheet((sheet) => void (sheet.getRange("C1").formulas = [["=INDEX(A1:A3,2)"]]));
  expect(await formulasOf("C1")).toEqual([["=INDEX(A1:A3,2)"]]);
});

test("saved and opened again, it is the same", async () => {
  await open({ formula: "_xlfn.SINGLE(A1:A3)+INDEX(A1:A3,2)", result: 0 });
  await workbook().open(await workbook().save());
  expect((await valuesOf("C1"))[0]?.[0]).toBe(3);
});

test("cells that move keep it, and so does a link; a formula that is written over does not", async () => {
  await open({ formula: "INDEX(A1:A3,2)", result: 0 });
  await onSheet((sheet) => {
    sheet.getRange("C1").hyperlink = { documentReference: "'Ark1'!A1" };
    sheet.getRange("E1:E3").values = [["Nøkkel"], ["a"], ["b"]];
    sheet.getRange("E3").formulas = [["=@INDEX($A$1:$A$3,3)"]];
    sheet.tables.add("E1:E3", true).getDataBodyRange().getRow(0).insert("Down");
  });
  expect([await formulasOf("C1"), await formulasOf("E4")]).toEqual([
    [["=@INDEX(A1:A3,2)"]],
    [["=@INDEX($A$1:$A$3,3)"]],
  ]);
  await onSheet((sheet) => void (sheet.getRange("C1").values = [[7]]));
  await onSheet((sheet) => void (sheet.getRange("C1").formulas = [["=INDEX(A1:A3,2)"]]));
  expect(await formulasOf("C1")).toEqual([["=INDEX(A1:A3,2)"]]);
});
