/** An empty workbook of one sheet, with the names that a Norwegian Excel gives. */
export const NEW_WORKBOOK = {
  id: "workbook",
  name: "Bok1",
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Ark1", rowCount: 200, columnCount: 26, cellData: {} } },
};
