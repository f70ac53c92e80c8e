import { Workbook } from "@cj-tech-master/excelts";
import { eachInNewWorkbook, onSheet, valuesOf } from "../open";

const workbook = eachInNewWorkbook();

/** A file with a table of two lines, and formulas beside it. */
async function openTable(name: string, formulas: readonly string[], totalsRow = true): Promise<void> {
  const book = new Workbook();
  const ark = book.addWorksheet("Ark 1");
  ark.addTable({
    name,
    ref: "A1",
    headerRow: true,
    totalsRow,
    columns: [
      { name: "Post", totalsRowLabel: "Sum" },
      { name: "Kr", totalsRowFunction: "sum" },
    ],
    rows: [
      ["Lønn", 8274],
      ["Drift", 9541],
    ],
  });
  formulas.forEach((formula, at) => (ark.getCell(at + 1, 5).value = { formula, result: 0 }));
  book.definedNames.model = [{ name: "Alt", ranges: [], formulaExpression: `${name}[[#Totals],[Kr]]` }];
  await workbook().open(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
}

const formulasOn = (name: string): readonly (readonly [string, unknown])[] => [
  [`${name}[[#Totals],[Kr]]`, 17815],
  [`${name}[[#This Row],[Kr]]*2`, 16548],
  [`COUNTA(${name}[#Totals])`, 2],
  [`SUM(${name}[[#Data],[#Totals],[Kr]])`, 35630],
  [`SUM(${name}[[#All],[Kr]])`, 35630],
  [`ROWS(${name}[#All])`, 4],
  [`SUM(${name}[Kr])`, 17815],
  [`${name}[[#Headers],[Kr]]`, "Kr"],
  ["Alt", 17815],
];

// The engine reads no name with a sign in it.
test.each(["Poster", "tbl_Poster.2024"])(
  "%s: references to a total row give its cells, also in names, and in the file saved again",
  async (name) => {
    const formulas = formulasOn(name);
    await openTable(
      name,
      formulas.map(([formula]) => formula),
    );
    for (const times of ["opened", "saved and opened"]) {
      expect([times, await valuesOf(`E1:E${formulas.length}`)]).toEqual([times, formulas.map(([, value]) => [value])]);
      await workbook().open(await workbook().save());
    }
  },
);

test.each(["Poster", "tbl_Poster.2024"])("%s: they follow the lines they sum", async (name) => {
  await openTable(name, [`${name}[[#Totals],[Kr]]`, `SUM(${name}[Kr])`]);
  await onSheet((sheet) => void (sheet.getRange("B2").values = [[9000]]));
  expect(await valuesOf("E1:E2")).toEqual([[18541], [18541]]);
});

test("a table without a total row has none to refer to", async () => {
  await openTable("Poster", ["Poster[[#Totals],[Kr]]"], false);
  await onSheet((sheet) => void (sheet.getRange("E2").formulas = [["=SUM(Poster[[#totals],[Kr]])"]]));
  expect(await valuesOf("E1:E2")).toEqual([["#REF!"], ["#REF!"]]);
});
