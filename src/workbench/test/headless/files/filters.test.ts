import { readParts } from "../../../files/archive/parts";
import { eachInNewWorkbook, onSheet } from "../open";

const workbook = eachInNewWorkbook();

/** The filters of the table, and the rows of the sheet that show. */
function filtered(): readonly [criteria: readonly unknown[], rows: readonly number[]] {
  const { tables, worksheets } = workbook().host.workbook;
  const { grid } = worksheets.getFirst();
  const rows = [1, 2, 3, 4, 5, 6].filter((row) => !grid.isRowHidden(row - 1));
  return [tables.getItem("Hovedbok").autoFilter.criteria, rows];
}

test.each<[what: string, apply: (column: (name: string) => Excel.Filter) => void]>([
  ["texts and blanks", (column) => column("Avdeling").applyValuesFilter(["Drift & mer", ""])],
  ["what a formula shows", (column) => column("Dobbelt").applyValuesFilter(["20", "40"])],
  ["comparisons", (column) => column("Beløp").applyCustomFilter(">10", "<>40", "And")],
  ["one of two", (column) => column("Beløp").applyCustomFilter("=10", "=40", "Or")],
  ["the largest", (column) => column("Beløp").applyTopItemsFilter(2)],
  ["the smallest half", (column) => column("Beløp").applyBottomPercentFilter(50)],
  [
    "two columns",
    (column) => {
      column("Beløp").applyCustomFilter(">10");
      column("Avdeling").applyValuesFilter(["Ledelse"]);
    },
  ],
])("a table's filter goes to the file and back: %s", async (_what, apply) => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C5").formulas = [
      ["Avdeling", "Beløp", "Dobbelt"],
      ["Drift & mer", 10, "=B2*2"],
      ["Ledelse", 20, "=B3*2"],
      ["", 30, "=B4*2"],
      ["Ledelse", 40, "=B5*2"],
    ];
    sheet.tables.add("A1:C5", true).name = "Hovedbok";
  });
  await workbook().host.settled();
  await onSheet((sheet) => {
    const { columns } = sheet.tables.getItem("Hovedbok");
    apply((name) => columns.getItem(name).filter);
  });
  const before = filtered();
  expect(before[1].length).toBeLessThan(6);
  await workbook().open(await workbook().save());
  expect(filtered()).toEqual(before);
  await onSheet((sheet) => sheet.tables.getItem("Hovedbok").reapplyFilters());
  expect(filtered()).toEqual(before);
  await onSheet((sheet) => sheet.tables.getItem("Hovedbok").clearFilters());
  expect(filtered()).toEqual([
    [null, null, null],
    [1, 2, 3, 4, 5, 6],
  ]);
});

test("a filter of a kind that the workbench lacks leaves its rows hidden, and the file opens", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A3").values = [["Beløp"], [1], [2]];
    sheet.tables.add("A1:A3", true).name = "Hovedbok";
  });
  workbook().host.workbook.filterTable("Hovedbok", "Beløp", ["1"]);
  const parts = await readParts(await workbook().save());
  const path = "xl/tables/table1.xml";
  const table = parts.text(path)?.replace(/<filters>.*<\/filters>/s, '<dynamicFilter type="belowAverage" val="1.5"/>');
  parts.write(path, table ?? "");
  await workbook().open(await parts.pack());
  expect(filtered()).toEqual([[null], [1, 2, 4, 5, 6]]);
});
