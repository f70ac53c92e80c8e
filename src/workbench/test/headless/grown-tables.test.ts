import { eachInNewWorkbook, onSheet } from "./open";

const workbook = eachInNewWorkbook();

const FORMULAS: readonly (readonly [formula: string, before: unknown, after: unknown])[] = [
  ['=SUMIFS(Poster[Prognose],Poster[Gruppe],"Inntekter")', 100, 500],
  ['=SUMIF(Poster[Gruppe],"Inntekter",Poster[Prognose])', 100, 500],
  ['=COUNTIFS(Poster[Gruppe],"Inntekter")', 1, 2],
  ["=SUM(Poster[Prognose])", 300, 700],
  ["=SUM(Poster[[Prognose]:[Gruppe]])", 300, 700],
  ['=SUMPRODUCT((Poster[Gruppe]="Inntekter")*Poster[Prognose])', 100, 500],
  ["=ROWS(Poster[#All])", 3, 4],
  ['=IFERROR(INDEX(Poster[Prognose],MATCH("reise",Poster[Nøkkel],0)),"")', "", 400],
];

beforeEach(() =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:D4").values = [
      ["Nøkkel", "Prognose", "Gruppe"],
      ["fee", 100, "Inntekter"],
      ["lønn", 200, "Kostnader"],
    ];
    sheet.tables.add("B2:D4", true).name = "Poster";
    const report = context.workbook.worksheets.add("Rapport");
    report.getRange(`A1:A${FORMULAS.length}`).formulas = FORMULAS.map(([formula]) => [formula]);
    await context.sync();
  }),
);

/** The formulas of the other sheet, each with its value. */
const calculated = (): Promise<unknown[][]> =>
  onSheet(async (_sheet, context) => {
    const range = context.workbook.worksheets.getItem("Rapport").getRange(`A1:A${FORMULAS.length}`).load("values");
    await context.sync();
    return FORMULAS.map(([formula], row) => [formula, range.values[row]?.[0] as unknown]);
  });

const expected = (which: 1 | 2): unknown[][] => FORMULAS.map((row) => [row[0], row[which]]);

test("a formula on another sheet sees a row the add-in has added", async () => {
  expect(await calculated()).toEqual(expected(1));
  await onSheet((sheet) => void sheet.tables.getItem("Poster").rows.add(undefined, [["reise", 400, "Inntekter"]]));
  expect(await calculated()).toEqual(expected(2));
});

/** Types into the first sheet as a user does, past Office.js. */
function userTypes(address: string, values: unknown[][]): void {
  workbook()
    .api.getActiveWorkbook()
    ?.getActiveSheet()
    .getRange(address)
    .setValues(values as string[][]);
}

const tableAddress = (): Promise<string> =>
  onSheet(async (sheet, context) => {
    const range = sheet.tables.getItem("Poster").getRange().load("address");
    await context.sync();
    return range.address;
  });

test("what a user types in the row directly below is part of the table, as in Excel", async () => {
  userTypes("B5:D5", [["reise", 400, "Inntekter"]]);
  expect(await calculated()).toEqual(expected(2));
});

test.each([
  // why                                     typed at  values                              then
  ["one cell is enough", "C5", [[400]], "'Ark1'!B2:D5"],
  ["several rows are pasted", "B5:B6", [["a"], ["b"]], "'Ark1'!B2:D6"],
  ["a row is left between", "B6", [["a"]], "'Ark1'!B2:D4"],
  ["beside the row below", "E5", [["a"]], "'Ark1'!B2:D4"],
  ["nothing is typed", "B5", [[""]], "'Ark1'!B2:D4"],
  ["inside the table", "C4", [[1]], "'Ark1'!B2:D4"],
])("a table grows when the user types directly below it, and only then: %s", async (_why, at, values, then) => {
  userTypes(at, values);
  expect(await tableAddress()).toBe(then);
});

test("a table does not take in a row that holds something else already", async () => {
  userTypes("D5", [["i veien"]]);
  expect(await tableAddress()).toBe("'Ark1'!B2:D5");
  userTypes("B7", [["merknad"]]);
  userTypes("B6:B6", [["x"]]);
  expect(await tableAddress()).toBe("'Ark1'!B2:D6");
  userTypes("C7", [[1]]);
  expect(await tableAddress()).toBe("'Ark1'!B2:D6");
});

test("the new row gets the formula and the look that its column has", async () => {
  const formula = "=Poster[[#This Row],[Prognose]]*2";
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("D3:D4").formulas = [[formula], [formula]];
    sheet.getRange("C3:C4").numberFormat = [["# ##0"], ["# ##0"]];
    await context.sync();
    userTypes("B5:C5", [["reise", 400]]);
    const row = sheet.getRange("B5:D5").load("values,formulas,numberFormat");
    await context.sync();
    return [row.values[0]?.[2] as unknown, row.formulas[0]?.[2] as unknown, row.numberFormat[0]?.[1] as unknown];
  });
  expect(read).toEqual([800, formula, "# ##0"]);
});
