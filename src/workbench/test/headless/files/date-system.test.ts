import { Workbook } from "@cj-tech-master/excelts";
import type { FunctionMetadata } from "../../../functions";
import type { Worksheet } from "../../../model";
import { eachInNewWorkbook } from "../open";

/** Gives the last day of 2024's second term in the calendar from 1900, whatever the workbook: it cannot know it. */
const TERM: FunctionMetadata = { id: "TERM", name: "TERM", parameters: [], result: { type: "number" } };
const workbook = eachInNewWorkbook([TERM]);
let isAssociated = false;

beforeEach(() => {
  if (!isAssociated) CustomFunctions.associate({ TERM: () => 45_535 });
  isAssociated = true;
});

const sheet = (): Worksheet => workbook().host.workbook.worksheets.getFirst();

async function open(date1904: boolean): Promise<void> {
  const book = new Workbook();
  book.properties.date1904 = date1904;
  const ark = book.addWorksheet("Ark1");
  const formulas = [
    "DATE(2024,8,31)",
    "YEAR(A1)*100+MONTH(A1)",
    "EOMONTH(A1,4)-DATE(2024,12,31)",
    "_xldudf_BIBSYS_TERM()-DATE(2024,8,31)",
    "SUMPRODUCT(1*(MONTH(A1:A2)=8))",
  ];
  ark.getCell("A1").value = new Date(Date.UTC(2024, 7, 31));
  ark.getCell("A1").numFmt = "yyyy-mm-dd";
  ark.getCell("A2").value = new Date(Date.UTC(2024, 8, 1));
  ark.getCell("A2").numFmt = "yyyy-mm-dd";
  formulas.forEach((formula, at) => (ark.getCell(1, 2 + at).value = { formula, result: 0 }));
  await workbook().open(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
}

test.each([
  // calendar            day     from DATE, YEAR, EOMONTH, what a custom function is off by, MONTH of a range
  ["1900", false, [45_535, 45_535, 202_408, 0, 0, 1]],
  ["1904", true, [44_073, 44_073, 202_408, 0, 1_462, 1]],
])("days of a file in the calendar from %s", async (_calendar, is1904, values) => {
  await open(is1904);
  expect(sheet().getRange("A1:F1").values).toEqual([values]);
  expect(sheet().getRange("A1").text).toEqual([["2024-08-31"]]);
});

test("the calendar goes to the file and back, and ends with its workbook", async () => {
  await open(true);
  const file = await workbook().save();
  await open(false);
  expect(sheet().getRange("B1").values).toEqual([[45_535]]);
  await workbook().open(file);
  expect(sheet().getRange("A1:B1").values).toEqual([[44_073, 44_073]]);
});
