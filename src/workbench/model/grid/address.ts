import { parseA1Ref, stringifyA1Ref } from "@borgar/fx";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./box";

/**
 * A box as Excel writes it: `A1:B2`, `A:A`, `1:3`.
 *
 * @param sheet - its name, written before the address and quoted where Excel needs quotes
 */
export function printAddress(box: Box, sheet?: string): string {
  return print(box, sheet, false);
}

/** The same with dollar signs, as a defined name holds it. */
export function printAbsoluteAddress(box: Box, sheet?: string): string {
  return print(box, sheet, true);
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:3`. */
export function parseAddress(text: string): Box | undefined {
  const reference = parseA1Ref(text, { allowNamed: false });
  if (!reference || !("range" in reference) || (reference.context?.length ?? 0) > 0) return undefined;
  const { range } = reference;
  // A1.:.B2 leaves out empty cells at its edges: it is a formula's range, not an address.
  if (range.trim) return undefined;
  const { top, left, bottom, right } = range;
  const [row, column] = [top ?? 0, left ?? 0];
  return {
    row,
    column,
    rows: (bottom ?? SHEET_ROWS - 1) - row + 1,
    columns: (right ?? SHEET_COLUMNS - 1) - column + 1,
  };
}

/**
 * Splits `'Regnskap 2024K2'!A1` into the sheet's name and the rest.
 *
 * By hand, not by fx: the links of a file may lack the quotes, and the rest may be any name.
 */
export function splitSheetName(reference: string): { sheet?: string; address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { address: reference };
  const name = reference.slice(0, mark);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: reference.slice(mark + 1) };
}

/** Whole columns and rows have no first and last row or column for fx. Excel writes a whole sheet as its rows. */
function print({ row, column, rows, columns }: Box, sheet: string | undefined, isAbsolute: boolean): string {
  const hasColumns = columns !== SHEET_COLUMNS;
  const hasRows = rows !== SHEET_ROWS || !hasColumns;
  return stringifyA1Ref({
    context: sheet === undefined ? [] : [sheet],
    range: {
      top: hasRows ? row : null,
      bottom: hasRows ? row + rows - 1 : null,
      left: hasColumns ? column : null,
      right: hasColumns ? column + columns - 1 : null,
      ...{ $top: isAbsolute, $left: isAbsolute, $bottom: isAbsolute, $right: isAbsolute },
    },
  });
}
