import type { Box } from "./box";

/** A rectangle of cells as the engine counts it: by its first and last row and column. */
export interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function toRange({ row, column, rows, columns }: Box): EngineRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function toBox({ startRow, startColumn, endRow, endColumn }: EngineRange): Box {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
