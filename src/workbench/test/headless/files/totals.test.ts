import { Workbook } from "@cj-tech-master/excelts";
import { eachInNewWorkbook, onSheet, valuesOf } from "../open";

// References to the parts of a table: its row of totals, its headers, all of it, a formula's own row.

const workbook = eachInNewWorkbook();

/** A table `Mine_poster` in A1:B4 whose last row, if it has one, is of totals; formulas in D1 and down. */
async function open(totalsRow: boolean, ...formulas: readonly string[]): Promise<void> {
  const book = new Workbook();
  const ark = book.addWorksheet("Ark1");
  ark.addTable({
    name: "Mine_poster",
    ref: "A1",
    totalsRow,
    columns: [
      { name: "Post", totalsRowLabel: "Sum" },
      { name: "Regnskap", totalsRowFunction: "sum" },
    ],
    rows: [
      ["Lønn", 1],
      ["Drift", 2],
    ],
  });
  formulas.forEach((formula, at) => (ark.getCell(at + 1, 4).value = { formula, result: 0 }));
  await workbook().open(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
}

const TOTALS = "Mine_poster[[#Totals],[Regnskap]]";
const type = (address: string, formula: string): Promise<void> =>
  onSheet((sheet) => void (sheet.getRange(address).formulas = [[formula]]));

test.each([
  [TOTALS, 3],
  [`SUM(${TOTALS},1)`, 4],
  ["COUNTA(Mine_poster[#Totals])", 2],
  ["Mine_poster[[#Headers],[Regnskap]]", "Regnskap"],
  ["ROWS(Mine_poster[#All])", 4],
  ["ROWS(Mine_poster[[#All],[Regnskap]])", 4],
  ["ROWS(Mine_poster[#Data])", 2],
  ["ROWS(Mine_poster[])", 2],
  ["SUM(Mine_poster[[#Data],[#Totals],[Regnskap]])", 6],
  ["ROWS(Mine_poster[[#Headers],[#Data],[Post]:[Regnskap]])", 3],
  ["SUM(Mine_poster[Regnskap])", 3],
  ["SUM(mine_poster[regnskap])", 3],
])("in a file and typed: %s", async (formula, value) => {
  await open(true, formula);
  await type("D2", `=${formula}`);
  for (const times of ["opened", "saved and opened"]) {
    expect([times, await valuesOf("D1:D2")]).toEqual([times, [[value], [value]]]);
    await workbook().open(await workbook().save());
  }
});

test("the reference follows the totals when rows come and go, and the table's formulas do", async () => {
  await open(true, TOTALS);
  const table = workbook().host.workbook.tables.getItemAt(0);
  await onSheet((sheet) => void sheet.tables.getItem("Mine_poster").rows.add(undefined, [["Reise", 40]]));
  expect([await valuesOf("A5:B5"), await valuesOf("D1")]).toEqual([[["Sum", 43]], [[43]]]);
  await onSheet((sheet) => sheet.tables.getItem("Mine_poster").rows.getItemAt(0).delete());
  expect([await valuesOf("A4:B4"), await valuesOf("D1"), table.showTotals]).toEqual([[["Sum", 42]], [[42]], true]);
});

test("a table's range has its totals, and its body has not", async () => {
  await open(true);
  const table = workbook().host.workbook.tables.getItemAt(0);
  expect(table.getRange().address).toBe("'Ark1'!A1:B4");
  expect(table.getDataBodyRange().address).toBe("'Ark1'!A2:B3");
});

test("without totals there is nothing to refer to", async () => {
  await open(false, TOTALS, "SUM(Mine_poster[#Totals])", "SUM(Mine_poster[[#Data],[#Totals],[Regnskap]])");
  await type("E1", `=${TOTALS}`);
  expect(await valuesOf("D1:E1")).toEqual([["#REF!", "#REF!"]]);
  expect((await valuesOf("D2:D3")).flat()).toEqual(["#REF!", "#REF!"]);
});

test("a value on the line of totals takes its place, and the table does not grow over it", async () => {
  await open(true, TOTALS);
  workbook().api.getActiveWorkbook()?.getActiveSheet().getRange("B4").setValue(7);
  workbook().api.getActiveWorkbook()?.getActiveSheet().getRange("A5").setValue("under");
  await workbook().host.settled();
  expect(await valuesOf("D1")).toEqual([[7]]);
  expect(workbook().host.workbook.tables.getItemAt(0).getRange().address).toBe("'Ark1'!A1:B4");
});

test("a file keeps what each column's total is", async () => {
  await open(true, TOTALS);
  const saved = await new Workbook().xlsx.load(await workbook().save());
  const [table] = saved.worksheets[0]?.getTables() ?? [];
  expect(table?.table.totalsRow).toBe(true);
  expect(table?.table.columns).toMatchObject([{ totalsRowLabel: "Sum" }, { totalsRowFunction: "sum" }]);
});

test.each([
  ["=Mine_poster[@Regnskap]*2", 2],
  ["=[@Regnskap]*2", 2],
  ["=Mine_poster[[#This Row],[Regnskap]]*2", 2],
])("a formula's own row: %s", async (formula, value) => {
  await open(false);
  await onSheet(
    (sheet) => void sheet.tables.getItem("Mine_poster").columns.add(undefined, [["Dobbel"], [formula], [""]]),
  );
  expect(await valuesOf("C2")).toEqual([[value]]);
});
