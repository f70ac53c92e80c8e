/** A rectangle of cells, counted from zero. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's sheet is this large, whatever the grid behind it has drawn so far. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export function isInSheet({ row, column, rows, columns }: Box): boolean {
  if (row < 0 || column < 0 || rows < 1 || columns < 1) return false;
  return row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
}

/** What two boxes have in common, if anything. */
export function intersect(one: Box, other: Box): Box | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest box that holds both. */
export function bound(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

export function sameBox(one: Box, other: Box): boolean {
  return (
    one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns
  );
}

/** The parts of a box outside another: above, below, left and right of it. */
export function subtract(box: Box, cut: Box): readonly Box[] {
  const common = intersect(box, cut);
  if (!common) return [box];
  const [belowAt, rightAt] = [common.row + common.rows, common.column + common.columns];
  const beside = { row: common.row, rows: common.rows };
  return [
    { ...box, rows: common.row - box.row },
    { ...box, row: belowAt, rows: box.row + box.rows - belowAt },
    { ...beside, column: box.column, columns: common.column - box.column },
    { ...beside, column: rightAt, columns: box.column + box.columns - rightAt },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
