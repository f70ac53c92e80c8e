import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import { textsFilter } from "../../../model/grid";
import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "../open";

const workbook = eachInNewWorkbook();

const ROWS = [
  ["Konto", "Beløp", "Avdeling"],
  ["5000", 100, "Drift"],
  ["6000", 1234, "drift"],
  ["6000", 50, "Ledelse"],
  ["7000", 7, ""],
];

beforeEach(() =>
  onSheet((sheet) => {
    sheet.getRange("A1:C5").values = ROWS;
    sheet.getRange("A2:A5").numberFormat = [["@"], ["@"], ["@"], ["@"]];
    sheet.getRange("A2:A5").values = ROWS.slice(1).map(([account]) => [account]);
    sheet.getRange("B2:B5").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"], ["#,##0"]];
    sheet.tables.add("A1:C5", true).name = "Hovedbok";
    sheet.getRange("A7").values = [["under"]];
  }),
);

const filter = (work: (column: (name: string) => Excel.Filter, table: Excel.Table) => void): Promise<void> =>
  onSheet((sheet) => {
    const table = sheet.tables.getItem("Hovedbok");
    work((name) => table.columns.getItem(name).filter, table);
  });

/** The rows of the sheet that show, counted from 1. */
const shown = (): readonly number[] => {
  const { grid } = workbook().host.workbook.worksheets.getFirst();
  return [1, 2, 3, 4, 5, 6, 7].filter((row) => !grid.isRowHidden(row - 1));
};

test.each<[what: string, apply: (column: (name: string) => Excel.Filter) => void, rows: readonly number[]]>([
  ["texts, whatever their case", (column) => column("Avdeling").applyValuesFilter(["DRIFT"]), [2, 3]],
  ["texts of numbers as they show", (column) => column("Beløp").applyValuesFilter(["1 234", "7"]), [3, 5]],
  ["blanks", (column) => column("Avdeling").applyValuesFilter([""]), [5]],
  ["an amount above another", (column) => column("Beløp").applyCustomFilter(">50"), [2, 3]],
  ["one of two", (column) => column("Beløp").applyCustomFilter("<10", "=50", "Or"), [4, 5]],
  ["both of two", (column) => column("Beløp").applyCustomFilter(">=7", "<100"), [4, 5]],
  ["a text that begins so", (column) => column("Avdeling").applyCustomFilter("=d*"), [2, 3]],
  ["not a text", (column) => column("Avdeling").applyCustomFilter("<>Ledelse"), [2, 3, 5]],
  ["the largest", (column) => column("Beløp").applyTopItemsFilter(2), [2, 3]],
  ["the smallest half", (column) => column("Beløp").applyBottomPercentFilter(50), [4, 5]],
])("a filter on %s", async (_what, apply, rows) => {
  await filter((column) => apply(column));
  expect(shown()).toEqual([1, ...rows, 6, 7]);
});

test("two columns are filtered together, and each is cleared alone", async () => {
  await filter((column) => {
    column("Konto").applyValuesFilter(["6000"]);
    column("Avdeling").applyValuesFilter(["Drift"]);
  });
  expect(shown()).toEqual([1, 3, 6, 7]);
  await filter((column) => column("Konto").clear());
  expect(shown()).toEqual([1, 2, 3, 6, 7]);
  await filter((_column, table) => table.clearFilters());
  expect(shown()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("a filter looks at the cells when it is set, and again when it is asked to", async () => {
  await filter((column) => column("Avdeling").applyValuesFilter(["Drift"]));
  await onSheet((sheet) => void (sheet.getRange("C2").values = [["Ledelse"]]));
  expect(shown()).toEqual([1, 2, 3, 6, 7]);
  await filter((_column, table) => table.reapplyFilters());
  expect(shown()).toEqual([1, 3, 6, 7]);
});

test("what is filtered is read back", async () => {
  const read = async (): Promise<unknown> =>
    onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("Hovedbok");
      const [auto, column] = [table.autoFilter.load(), table.columns.getItem("Beløp").filter.load("criteria")];
      const row = sheet.getRange("A2:A2").load("rowHidden");
      await context.sync();
      return [
        auto.enabled,
        auto.isDataFiltered,
        auto.criteria.length,
        column.toJSON().criteria?.criterion1,
        row.rowHidden,
      ];
    });
  expect(await read()).toEqual([true, false, 3, undefined, false]);
  await filter((column) => column("Beløp").applyCustomFilter(">1000"));
  expect(await read()).toEqual([true, true, 3, ">1000", true]);
});

test("deleting cells of a filtered table does nothing and says nothing", async () => {
  workbook().host.workbook.filterTable("Hovedbok", "Avdeling", ["Drift"]);
  await onSheet((sheet) => sheet.getRange("A3:C4").delete("Up"));
  expect(await valuesOf("A1:C5")).toEqual(ROWS);
  await filter((_column, table) => table.clearFilters());
  await onSheet((sheet) => sheet.getRange("A3:C4").delete("Up"));
  expect(await valuesOf("A1:C4")).toEqual([ROWS[0], ROWS[1], ROWS[4], ["", "", ""]]);
});

test.each<[member: string, code: string, work: (table: Excel.Table) => void]>([
  ["TableRowCollection.deleteRows", "InsertDeleteConflict", ({ rows }) => rows.deleteRows([0])],
  ["TableRowCollection.deleteRowsAt", "InsertDeleteConflict", ({ rows }) => rows.deleteRowsAt(0, 1)],
  ["TableRow.delete", "GeneralException", ({ rows }) => rows.getItemAt(0).delete()],
  ["Range.insert", "FilteredRangeConflict", (table) => void table.getDataBodyRange().getRow(1).insert("Down")],
])("%s is refused in a filtered table with %s", async (location, code, work) => {
  workbook().host.workbook.filterTable("Hovedbok", "Avdeling", ["Drift"]);
  expect(await refusal(filter((_column, table) => work(table)))).toEqual({ code, location });
  expect(await valuesOf("A1:C5")).toEqual(ROWS);
});

test("rows are deleted by their numbers, in whatever order", async () => {
  await filter((_column, { rows }) => rows.deleteRows([0, 2]));
  expect(await valuesOf("A2:C3")).toEqual([ROWS[2], ROWS[4]]);
  expect((await refusal(filter((_column, { rows }) => rows.deleteRows([9])))).code).toBe("InvalidArgument");
});

test("a row added last goes below, whatever is filtered", async () => {
  workbook().host.workbook.filterTable("Hovedbok", "Avdeling", ["Drift"]);
  await filter((_column, table) => void table.rows.add(undefined, [["K8", 1, "Ledelse"]]));
  expect(await valuesOf("A5:C6")).toEqual([ROWS[4], ["K8", 1, "Ledelse"]]);
});

test("sorting leaves hidden rows where they are", async () => {
  workbook().host.workbook.filterTable("Hovedbok", "Konto", ["6000", "7000"]);
  await onSheet((sheet) => sheet.tables.getItem("Hovedbok").sort.apply([{ key: 1, ascending: true }]));
  expect((await valuesOf("B2:B5")).flat()).toEqual([100, 7, 50, 1234]);
});

test("a filter of the user's in the grid counts, and shows as values", async () => {
  const { engine } = workbook().host.workbook.grid;
  const tableId = workbook().host.workbook.tables.getItem("Hovedbok").id;
  const params = { unitId: engine.unitId, tableId, column: 2, tableFilter: textsFilter(["Drift"]) };
  await engine.commands.executeCommand(SetSheetTableFilterCommand.id, params);
  expect(shown()).toEqual([1, 2, 6, 7]);
  await onSheet((sheet) => sheet.getRange("A3:C4").delete("Up"));
  expect(await valuesOf("A1:C5")).toEqual(ROWS);
  await filter((column) => column("Konto").applyValuesFilter(["6000"]));
  expect(shown()).toEqual([1, 6, 7]);
});

test("a table that is pushed down takes its filter along", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A9:A11").values = [["Nøkkel"], ["a"], ["b"]];
    sheet.tables.add("A9:A11", true).name = "Poster";
  });
  workbook().host.workbook.filterTable("Poster", "Nøkkel", ["b"]);
  await onSheet((sheet) => void sheet.tables.getItem("Hovedbok").rows.add(undefined, [["8000", 1, ""]]));
  const { grid } = workbook().host.workbook.worksheets.getFirst();
  expect([9, 10, 11].map((row) => grid.isRowHidden(row))).toEqual([false, true, false]);
});

test("a protected sheet keeps its filters, unless it allows them", async () => {
  workbook().host.workbook.filterTable("Hovedbok", "Avdeling", ["Drift"]);
  await onSheet((sheet) => sheet.protection.protect());
  const clear = (): Promise<void> => filter((_column, table) => table.clearFilters());
  expect((await refusal(clear())).code).toBe("AccessDenied");
  await onSheet((sheet) => {
    sheet.protection.unprotect();
    sheet.protection.protect({ allowAutoFilter: true });
  });
  await clear();
  expect(shown()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test.each<[why: string, apply: (column: (name: string) => Excel.Filter) => void, code: string]>([
  ["values of no kind", (column) => column("Konto").apply({ filterOn: "Values" }), "InvalidArgument"],
  ["no criteria", (column) => column("Konto").apply(null as never), "InvalidArgument"],
  ["a kind the host lacks", (column) => column("Konto").applyDynamicFilter("Today"), "ApiNotFound"],
  ["a kind the host lacks, in full", (column) => column("Konto").apply({ filterOn: "Icon" }), "ApiNotFound"],
])("a filter is refused: %s", async (_why, apply, code) => {
  expect((await refusal(filter((column) => apply(column)))).code).toBe(code);
  expect(shown()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
