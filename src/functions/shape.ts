import { CellFault, type Place } from "../core";

/** The value Excel gives for an argument of numbers or ranges; null or undefined where it is left out. */
export type Ranges = Readonly<Record<string, unknown[][] | null | undefined>>;

export type Shape = { rows: number; columns: number };

/** A cell with its place, ready to be read by core. */
export type PlacedCell = [cell: unknown, place: Place];

/**
 * The shape of a function's answer: the common shape of its ranges. A single cell fits every shape.
 *
 * @param amounts - arguments that are a single cell or have the shape of the answer
 * @param words - arguments that may also have one column, with a word for each line
 * @throws CellFault `shapes-differ`
 */
export function shapeOf(amounts: Ranges, words: Ranges): Shape {
  const given = [...Object.entries(amounts), ...Object.entries(words)];
  const shape = given.map(([, range]) => sizeOf(range)).find((size) => !isSingle(size)) ?? { rows: 1, columns: 1 };
  for (const [argument, range] of given) {
    const { rows, columns } = sizeOf(range);
    const fits = isSingle({ rows, columns }) || (rows === shape.rows && columns === shape.columns);
    const fitsByLine = argument in words && columns === 1 && rows === shape.rows;
    if (!fits && !fitsByLine) {
      const wanted = { wantedRows: shape.rows, wantedColumns: shape.columns };
      throw new CellFault("shapes-differ", { argument, rows, columns, ...wanted });
    }
  }
  return shape;
}

/** The cell of an argument for a cell of the answer. Rows and columns count from zero. */
export function cellIn(ranges: Ranges, argument: string, row: number, column: number): PlacedCell {
  const range = ranges[argument];
  const { rows, columns } = sizeOf(range);
  const cell = range?.[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
  const [atRow, atColumn] = isSingle({ rows, columns }) ? [0, 0] : [row + 1, column + 1];
  return [cell, { in: "argument", argument, row: atRow, column: atColumn }];
}

/** An argument that takes one cell only. */
export const onlyCell = (cell: unknown, argument: string): PlacedCell => [
  cell,
  { in: "argument", argument, row: 0, column: 0 },
];

export const isSingle = ({ rows, columns }: Shape): boolean => rows === 1 && columns === 1;

const sizeOf = (range: unknown[][] | null | undefined): Shape => ({
  rows: range?.length ?? 1,
  columns: range?.[0]?.length ?? 1,
});
