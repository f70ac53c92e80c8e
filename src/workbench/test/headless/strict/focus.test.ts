import facts from "../../../excel-facts/focus.json";
import { eachInNewWorkbook, onSheet, refusal } from "../open";

const workbook = eachInNewWorkbook();

type Member = keyof typeof facts.refusals;

/** How each member is used. */
const USES: Readonly<Record<Member, ((sheet: Excel.Worksheet) => void) | undefined>> = {
  // the workbench has no such members: they fail with ApiNotFound, with and without the focus
  "Chart.activate": undefined,
  "Workbook.getSelectedRanges": undefined,
  "Range.select": (sheet) => sheet.getRange("A1").select(),
  "Table.clearFilters": (sheet) => sheet.tables.getItemAt(0).clearFilters(),
  "Workbook.getActiveCell": (sheet) => void sheet.context.workbook.getActiveCell().load("address"),
  "Workbook.getSelectedRange": (sheet) => void sheet.context.workbook.getSelectedRange().load("address"),
  "Worksheet.activate": (sheet) => sheet.activate(),
  "Worksheet.delete": (sheet) => sheet.delete(),
  "Worksheet.showGridlines": (sheet) => void (sheet.showGridlines = false),
  "Worksheet.showHeadings": (sheet) => void (sheet.showHeadings = false),
  "WorksheetCollection.add": (sheet) => void sheet.context.workbook.worksheets.add("Ny"),
  "WorksheetFreezePanes.freezeAt": (sheet) => sheet.freezePanes.freezeAt("A1:B2"),
  "WorksheetFreezePanes.freezeColumns": (sheet) => sheet.freezePanes.freezeColumns(1),
  "WorksheetFreezePanes.freezeRows": (sheet) => sheet.freezePanes.freezeRows(1),
  "WorksheetFreezePanes.getLocationOrNullObject": (sheet) =>
    void sheet.freezePanes.getLocationOrNullObject().load("address"),
  "WorksheetFreezePanes.unfreeze": (sheet) => sheet.freezePanes.unfreeze(),
};

const used = Object.entries(USES).flatMap(([member, use]) => (use ? [[member as Member, use] as const] : []));

beforeEach(() =>
  onSheet((sheet) => {
    sheet.context.workbook.worksheets.add("Rapport");
    sheet.getRange("A1:B2").values = [
      ["Nøkkel", "Budsjett"],
      ["drift", 1],
    ];
    sheet.tables.add("A1:B2", true);
  }),
);

test.each(used)(
  "%s is refused while another workbook has the focus, and works when it is back",
  async (member, use) => {
    const sheets = workbook().host.workbook.worksheets.count;
    workbook().host.workbook.loseFocus();
    expect(await refusal(onSheet(use))).toEqual({ code: facts.refusals[member], location: member });
    expect(workbook().host.workbook.worksheets.count).toBe(sheets);
    workbook().host.workbook.regainFocus();
    await onSheet(use);
  },
);

test("cells are read and written without the focus", async () => {
  workbook().host.workbook.loseFocus();
  await onSheet((sheet) => {
    sheet.getRange("B2").values = [[2]];
  });
  expect(workbook().host.workbook.worksheets.getFirst().getRange("B2").values).toEqual([[2]]);
});
