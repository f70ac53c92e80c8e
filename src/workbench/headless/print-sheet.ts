import type { Worksheet } from "../model";

/** A cell as printed. */
interface PrintedCell {
  readonly text: string;
  readonly isRight: boolean;
}

const GAP = "  ";
/** A longer text makes its column no wider; it flows over what is empty beside it, as in the grid. */
const WIDEST = 60;

/**
 * A sheet's displayed cells as an aligned text table: numbers to the right, indents kept, formats applied.
 *
 * For readers of a terminal and of golden files; colours and borders are left to the grid.
 */
export function printSheet(sheet: Worksheet): string {
  const used = sheet.getUsedRangeOrNullObject(true);
  if (!used) return "";
  const rows = (used.text ?? []).map((line, row) =>
    line.map((text, column): PrintedCell => {
      const { values, format } = used.getCell(row, column);
      const indent = "  ".repeat(Number(format.indentLevel ?? 0));
      const isNumber = typeof values?.[0]?.[0] === "number" && format.horizontalAlignment !== "Left";
      return { text: text === "" ? "" : indent + text, isRight: isNumber || format.horizontalAlignment === "Right" };
    }),
  );
  const widths = Array.from({ length: used.columnCount }, (_, column) => widthOf(rows, column));
  return rows.map((row) => printRow(row, widths)).join("\n");
}

function widthOf(rows: readonly (readonly PrintedCell[])[], column: number): number {
  const lengths = rows.map((row) => {
    const text = row[column]?.text ?? "";
    const isTitle = column === 0 && row.slice(1).every((other) => other.text === "");
    return isTitle ? 0 : Math.min(text.length, WIDEST);
  });
  return Math.max(0, ...lengths);
}

function printRow(row: readonly PrintedCell[], widths: readonly number[]): string {
  const cells = row.map(({ text, isRight }, column) => {
    const width = widths[column] ?? 0;
    return isRight ? text.padStart(width) : text.padEnd(width);
  });
  return cells.join(GAP).trimEnd();
}
