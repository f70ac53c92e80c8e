import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "./open";

const workbook = eachInNewWorkbook();

beforeEach(() =>
  onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Nøkkel", "Regnskap", "Periodisering"],
      ["fee", 100, "lineær"],
      ["lønn", 200, ""],
    ];
    sheet.tables.add("A1:C3", true).name = "Poster";
  }),
);

test.each([
  // why                                          formula                                                  value
  ["a column", "=SUM(Poster[Regnskap])", 300],
  ["with letters of Norway", '=INDEX(Poster[Regnskap],MATCH("lønn",Poster[Nøkkel],0))', 200],
  ["the row's own cell, in full", "=Poster[[#This Row],[Regnskap]]*2", 200],
  ["the row's own cell, in short", "=Poster[@Regnskap]*2", 200],
  ["the short form in a text is text", '="Poster[@Regnskap]"', "Poster[@Regnskap]"],
  ["the header", "=Poster[[#Headers],[Periodisering]]", "Periodisering"],
  ["several columns", "=COUNTA(Poster[[Nøkkel]:[Regnskap]])", 4],
  ["all of it", "=ROWS(Poster[#All])", 3],
  ["a blank in it", '=IF(INDEX(Poster[Periodisering],2)="","tom","full")', "tom"],
])("a formula beside the table refers to %s", async (_why, formula, value) => {
  await onSheet((sheet) => {
    sheet.getRange("E2").formulas = [[formula]];
  });
  expect(await valuesOf("E2")).toEqual([[value]]);
});

test("formulas follow a table that gets another name; texts and other names do not", async () => {
  await onSheet((sheet) => {
    sheet.getRange("E2:E4").formulas = [
      ["=SUM(Poster[Regnskap])"],
      ["=Poster[[#This Row],[Regnskap]]"],
      ['="Poster[Regnskap]"'],
    ];
    sheet.tables.getItem("Poster").name = "Postene";
    sheet.getRange("B2").values = [[150]];
  });
  expect(await valuesOf("E2:E4")).toEqual([[350], [200], ["Poster[Regnskap]"]]);
});

test("a formula on another sheet reads the table and not its own sheet", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Rapport");
    sheet.getRange("B1:B3").values = [["feil"], ["feil"], ["feil"]];
    sheet.getRange("D1").formulas = [['=INDEX(Poster[Regnskap],MATCH("lønn",Poster[Nøkkel],0))']];
    const cell = sheet.getRange("D1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(read).toEqual([[200]]);
});

test("a table tells its parts", async () => {
  const read = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Poster").load("name,style");
    const header = table.getHeaderRowRange().load("address");
    const body = table.getDataBodyRange().load("address,values");
    const column = table.columns.getItem("Regnskap").getDataBodyRange().load("address");
    table.columns.load("items/name");
    table.rows.load("count");
    await context.sync();
    const columns = table.columns.items.map((item) => item.name);
    return [header.address, body.address, column.address, columns, table.rows.count, body.values[1]?.[1] as unknown];
  });
  const columns = ["Nøkkel", "Regnskap", "Periodisering"];
  expect(read).toEqual(["'Ark1'!A1:C1", "'Ark1'!A2:C3", "'Ark1'!B2:B3", columns, 2, 200]);
});

test("rows are added and deleted, and formulas follow the table", async () => {
  await onSheet((sheet) => {
    sheet.getRange("E1").formulas = [["=SUM(Poster[Regnskap])"]];
    const { rows } = sheet.tables.getItem("Poster");
    rows.add(undefined, [["drift", 400, ""]]);
    rows.add(0, [["reise", 1000, ""]]);
    rows.getItemAt(1).delete();
  });
  expect(await valuesOf("A1:B4")).toEqual([
    ["Nøkkel", "Regnskap"],
    ["reise", 1000],
    ["lønn", 200],
    ["drift", 400],
  ]);
  expect(await valuesOf("E1")).toEqual([[1600]]);
});

test("a header cell is its column's name", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B1").values = [["Faktisk"]];
    sheet.getRange("E1").formulas = [["=SUM(Poster[Faktisk])"]];
  });
  expect(await valuesOf("E1")).toEqual([[300]]);
});

test.each([
  ["over another", (sheet: Excel.Worksheet) => sheet.tables.add("C3:D5", true), "InvalidOperation"],
  ["by an address for a name", (sheet: Excel.Worksheet) => (sheet.tables.getItemAt(0).name = "A1"), "InvalidArgument"],
  ["that is not there", (sheet: Excel.Worksheet) => sheet.tables.getItem("Mangler"), "ItemNotFound"],
])("a table is refused %s", async (_why, work, code) => {
  expect((await refusal(onSheet((sheet) => void work(sheet)))).code).toBe(code);
});

test("a deleted table is gone, and so are its cells", async () => {
  await onSheet((sheet) => sheet.tables.getItem("Poster").delete());
  expect(await valuesOf("A1:C1")).toEqual([["", "", ""]]);
  expect(workbook().host.workbook.tables.count).toBe(0);
});

test("a table converted to a range leaves its cells", async () => {
  await onSheet((sheet) => void sheet.tables.getItem("Poster").convertToRange());
  expect(await valuesOf("A1")).toEqual([["Nøkkel"]]);
  expect(workbook().host.workbook.tables.count).toBe(0);
});

test("a table is sorted by a column, with its formulas, empty cells last", async () => {
  await onSheet((sheet) => {
    const table = sheet.tables.getItem("Poster");
    table.rows.add(undefined, [
      ["drift", "=50+1", ""],
      ["reise", "", ""],
    ]);
    table.sort.apply([{ key: 1, ascending: false }]);
  });
  const read = await onSheet(async (sheet, context) => {
    const body = sheet.tables.getItem("Poster").getDataBodyRange().load("formulas");
    await context.sync();
    return body.formulas.map((row) => row.slice(0, 2) as unknown[]);
  });
  expect(read).toEqual([
    ["lønn", 200],
    ["fee", 100],
    ["drift", "=50+1"],
    ["reise", ""],
  ]);
});
