import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./box";

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A box as Excel writes it: `A1:B2`, `A:A`, `1:3`. */
export function printAddress({ row, column, rows, columns }: Box): string {
  const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
  if (rows === SHEET_ROWS && columns !== SHEET_COLUMNS) return `${first}:${last}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const start = `${first}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${last}${row + rows}`;
}

/** The same with dollar signs, as a defined name holds it. */
export function printAbsoluteAddress(box: Box): string {
  return printAddress(box).replace(/([A-Z]+)|(\d+)/g, "$$$&");
}

/** Reads `A1`, `$A$1:B2`, `A:C` or `1:3`. */
export function parseAddress(text: string): Box | undefined {
  const [start = "", end = start, ...more] = text.replaceAll("$", "").toUpperCase().split(":");
  if (more.length > 0) return undefined;
  const [one, other] = [parseCorner(start), parseCorner(end)];
  if (!one || !other) return undefined;
  const isWhole = one.row === undefined || one.column === undefined;
  if (isWhole && !text.includes(":")) return undefined;
  if ((one.row === undefined) !== (other.row === undefined)) return undefined;
  if ((one.column === undefined) !== (other.column === undefined)) return undefined;
  const [row, rows] = span(one.row, other.row, SHEET_ROWS);
  const [column, columns] = span(one.column, other.column, SHEET_COLUMNS);
  return { row, column, rows, columns };
}

/** A sheet's name as a formula writes it, quoted where Excel needs quotes. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-zÆØÅæøå_][\wÆØÅæøå.]*$/.test(name) && !parseAddress(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Regnskap 2024K2'!A1` into the sheet's name and the rest. */
export function splitSheetName(reference: string): { sheet?: string; address: string } {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { address: reference };
  const name = reference.slice(0, mark);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: reference.slice(mark + 1) };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Z]{0,3})(\d{0,7})$/.exec(text);
  const [, letters = "", digits = ""] = match ?? [];
  if (letters === "" && digits === "") return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (column >= SHEET_COLUMNS || row >= SHEET_ROWS || (digits !== "" && row < 0)) return undefined;
  return { ...(letters === "" ? {} : { column }), ...(digits === "" ? {} : { row }) };
}

function span(one: number | undefined, other: number | undefined, whole: number): [start: number, count: number] {
  if (one === undefined || other === undefined) return [0, whole];
  return [Math.min(one, other), Math.abs(one - other) + 1];
}
