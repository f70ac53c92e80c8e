import { asRefusal } from "../../host";
import type { Probe, ProbeId, Room } from "../probe";
import { addSheet, tried } from "../tried";

// Microsoft says which members an undo group refuses, and that desktop and web differ:
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
/** Members that cannot be undone, outside an undo group and inside one. The option is of ExcelApi 1.20. */
export const UNDO: readonly Probe[] = [
  probe("undo-name", (sheet, isInside) => (sheet.name = isInside ? "BIBSYS i gruppe" : "BIBSYS alene")),
  probe("undo-position", (sheet) => (sheet.position = 0)),
  probe("undo-visibility", (sheet) => (sheet.visibility = "Hidden")),
  probe("undo-delete", (sheet) => sheet.delete()),
  probe("undo-protect", (sheet) => sheet.protection.protect()),
];

function probe(id: ProbeId, work: (sheet: Excel.Worksheet, isInside: boolean) => unknown): Probe {
  const alone = async (room: Room, mergeUndoGroup: boolean): Promise<string> => {
    const sheetId = await addSheet(room);
    return tried(() =>
      asRefusal(() =>
        Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, async (context) => {
          work(context.workbook.worksheets.getItem(sheetId), mergeUndoGroup);
          await context.sync();
        }),
      ),
    );
  };
  return { id, run: async (room) => ({ outside: await alone(room, false), inside: await alone(room, true) }) };
}
