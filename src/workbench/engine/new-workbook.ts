import type { IWorkbookData } from "@univerjs/core";

/** The id that Excel gives the sheet of a new workbook (OfficeDev/office-js#552). */
const FIRST_SHEET = "{00000000-0001-0000-0000-000000000000}";

/** An empty workbook of one sheet, with the names that a Norwegian Excel gives. Univer keeps and changes what it gets. */
export function newWorkbook(): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Bok1",
    sheetOrder: [FIRST_SHEET],
    sheets: { [FIRST_SHEET]: { id: FIRST_SHEET, name: "Ark1", rowCount: 200, columnCount: 26, cellData: {} } },
  };
}
