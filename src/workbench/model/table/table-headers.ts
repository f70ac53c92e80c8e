import { intersect, typedCell, type Box, type GridTable } from "../grid";
import type { Worksheet } from "../worksheet/worksheet";

/** Names a table's columns after its header cells, where a change has touched them. */
export function syncHeaders(worksheet: Worksheet, table: GridTable, changed: Box): void {
  const header = { ...table.box, rows: 1 };
  if (!intersect(header, changed)) return;
  worksheet.workbook.grid.tables.nameColumns(table, headerTexts(worksheet, header));
}

/** The header cells as Excel makes them: texts, all filled, all different. */
export function headerTexts(worksheet: Worksheet, header: Box): readonly string[] {
  const texts: string[] = [];
  for (let column = header.column; column < header.column + header.columns; column++) {
    const own = String(worksheet.grid.value(header.row, column));
    let text = own === "" ? `Kolonne${texts.length + 1}` : own;
    for (let number = 2; texts.some((other) => other.toLowerCase() === text.toLowerCase()); number++) {
      text = `${own || "Kolonne"}${number}`;
    }
    texts.push(text);
  }
  return texts;
}

/** Writes the header texts back where they differ from the cells. */
export function writeHeaders(worksheet: Worksheet, header: Box, texts: readonly string[]): void {
  worksheet.grid.write(header, (row, column) => {
    const text = texts[column - header.column] ?? "";
    return worksheet.grid.value(row, column) === text ? undefined : typedCell(text, true);
  });
}
