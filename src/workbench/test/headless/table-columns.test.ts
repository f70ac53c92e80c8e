import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "./open";

eachInNewWorkbook();

beforeEach(() =>
  onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Nøkkel", "Regnskap", "Budsjett"],
      ["lønn", 100, 300],
      ["drift", 200, 400],
    ];
    sheet.tables.add("A1:C3", true).name = "Poster";
    sheet.getRange("E2").formulas = [["=SUM(Poster[Budsjett])"]];
    sheet.getRange("E9").formulas = [["=E2*10"]];
  }),
);

const columnNames = (): Promise<string[]> =>
  onSheet(async (sheet, context) => {
    const { columns } = sheet.tables.getItem("Poster").load("columns/items/name");
    await context.sync();
    return columns.items.map(({ name }) => name);
  });

test("a column is added last with its formulas, and what stood there moves", async () => {
  await onSheet((sheet) => {
    sheet.getRange("D2").values = [["ved siden av"]];
    const added = sheet.tables
      .getItem("Poster")
      .columns.add(undefined, [
        ["Rest"],
        ["=Poster[[#This Row],[Budsjett]]-Poster[[#This Row],[Regnskap]]"],
        ["=[@Budsjett]-[@Regnskap]"],
      ]);
    added.getDataBodyRange().numberFormat = [["0"], ["0"]];
    sheet.getRange("A6").formulas = [["=SUM(Poster[Rest])"]];
  });
  expect(await columnNames()).toEqual(["Nøkkel", "Regnskap", "Budsjett", "Rest"]);
  expect(await valuesOf("A1:F3")).toEqual([
    ["Nøkkel", "Regnskap", "Budsjett", "Rest", "", ""],
    ["lønn", 100, 300, 200, "ved siden av", 700],
    ["drift", 200, 400, 200, "", ""],
  ]);
  expect([await valuesOf("A6"), await valuesOf("E9")]).toEqual([[[400]], [[7000]]]);
});

test("a column without values is named, by the caller or in turn", async () => {
  await onSheet((sheet) => {
    const { columns } = sheet.tables.getItem("Poster");
    columns.add(undefined, undefined, "Metode");
    columns.add();
  });
  expect(await columnNames()).toEqual(["Nøkkel", "Regnskap", "Budsjett", "Metode", "Kolonne5"]);
  expect(await valuesOf("D1:E2")).toEqual([
    ["Metode", "Kolonne5"],
    ["", ""],
  ]);
});

test("a column is deleted, and what is to its right moves back", async () => {
  await onSheet((sheet) => sheet.tables.getItem("Poster").columns.getItem("Regnskap").delete());
  expect(await columnNames()).toEqual(["Nøkkel", "Budsjett"]);
  expect(await valuesOf("A1:E2")).toEqual([
    ["Nøkkel", "Budsjett", "", "", ""],
    ["lønn", 300, "", 700, ""],
  ]);
  expect(await valuesOf("E9")).toEqual([[7000]]);
});

test("adding a column and deleting it leaves the sheet as it was", async () => {
  const before = await valuesOf("A1:G10");
  await onSheet((sheet) => {
    const { columns } = sheet.tables.getItem("Poster");
    columns.add(undefined, [["Ny"], [1], [2]]);
    columns.getItemAt(3).delete();
  });
  expect(await valuesOf("A1:G10")).toEqual(before);
});

test("another table beside it moves whole, or nothing does", async () => {
  await onSheet((sheet) => {
    sheet.getRange("G1:G2").values = [["Valg"], ["ja"]];
    sheet.tables.add("G1:G2", true).name = "Valg";
    sheet.tables.getItem("Poster").columns.add(undefined, undefined, "Ny");
  });
  const address = await onSheet(async (sheet, context) => {
    const range = sheet.tables.getItem("Valg").getRange().load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual(["'Ark1'!H1:H2", [["Valg"], ["ja"]]]);
  await onSheet((sheet) => {
    sheet.getRange("J3:J5").values = [["Høy"], [1], [2]];
    sheet.tables.add("J3:J5", true);
  });
  const cut = onSheet((sheet) => void sheet.tables.getItem("Poster").columns.add());
  expect(await refusal(cut)).toEqual({ code: "InvalidOperation", location: "TableColumnCollection.add" });
});

test("what stands below a table moves when its rows come and go", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A5:B5").formulas = [["Sum", "=SUM(Poster[Regnskap])"]];
    sheet.tables.getItem("Poster").rows.add(undefined, [["reise", 400, 0], ["igelu", 300, 0]]); // prettier-ignore
  });
  expect(await valuesOf("A5:B7")).toEqual([
    ["igelu", 300],
    ["", ""],
    ["Sum", 1000],
  ]);
  await onSheet((sheet) => sheet.tables.getItem("Poster").rows.getItemAt(0).delete());
  expect(await valuesOf("A4:B6")).toEqual([
    ["igelu", 300],
    ["", ""],
    ["Sum", 900],
  ]);
});
