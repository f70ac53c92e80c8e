import type { IWorkbookData } from "@univerjs/core";

/** An empty workbook of one sheet, with the names that a Norwegian Excel gives. Univer keeps and changes what it gets. */
export function newWorkbook(): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Bok1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Ark1", rowCount: 200, columnCount: 26, cellData: {} } },
  };
}
