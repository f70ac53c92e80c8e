/** The used cells of a sheet, as Excel gives them. `row` and `column` are the place of the first. */
export type SheetCells = {
  sheet: string;
  row: number;
  column: number;
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
  formats: readonly (readonly unknown[])[];
};

/** A rectangle of the used cells of a sheet, with both ends included. */
export type Box = { top: number; left: number; bottom: number; right: number };

export const textAt = ({ values }: SheetCells, row: number, column: number): string => {
  const value = values[row]?.[column];
  return typeof value === "string" ? value.trim() : "";
};

/** The whole numbers from first to last, both included. */
export const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

export const isBlankCell = ({ values }: SheetCells, row: number, column: number): boolean => {
  const value = values[row]?.[column];
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
};
