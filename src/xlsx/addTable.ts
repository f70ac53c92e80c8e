import type { Worksheet } from "@cj-tech-master/excelts";
import { address, cellValue, tableRows, type Sheet } from "../sheets";
import type { Language } from "../text";
import { cellFormula } from "./cellContent";

/** Makes the table of a sheet. Its cells are written one by one, with their styles. */
export function addTable(worksheet: Worksheet, sheet: Sheet, language: Language): void {
  if (!sheet.table) return;
  const { head, last } = tableRows(sheet);
  worksheet.addTable({
    name: sheet.table,
    ref: address(head, 0),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false }, // the shade marks input cells only
    columns: sheet.columns.map((_column, column) => ({
      name: String(cellValue(sheet.rows[head]?.cells[column], language)),
      filterButton: true,
      ...calculated(sheet, column, language),
    })),
    rows: Array.from({ length: last - head }, () => sheet.columns.map(() => null)),
  });
}

/** The formula for new lines, where all lines have the same one. */
function calculated(sheet: Sheet, column: number, language: Language): { calculatedColumnFormula?: string } {
  const { head, last } = tableRows(sheet);
  const lines = sheet.rows.slice(head + 1, last + 1);
  const formulas = lines.map(({ cells }) => cellFormula(cells[column], sheet, column, language));
  const [calculatedColumnFormula] = formulas;
  const same = formulas.every((formula) => formula === calculatedColumnFormula);
  return same && calculatedColumnFormula !== undefined ? { calculatedColumnFormula } : {};
}
