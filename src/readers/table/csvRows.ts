import { parse, Parser } from "papaparse";
import type { Separator, TableChoice } from "../reading";
import { InputFault } from "../../core";
import { cellText } from "./cellText";
import { recogniseColumns } from "./columns";
import { known } from "./findHeads";

/** The way the text of a file is cut into rows. A carriage return before a line feed stays at the end of its row. */
export type Cut = { separator: Separator; newline: "\n" | "\r" };

/**
 * Finds the separator of a file: the one that makes the most headers known. Counting marks would be misled by decimal
 * commas.
 */
export function cutOf(text: string, choice: TableChoice): Cut {
  const newline = newlineOf(text);
  const found = SEPARATORS.map((separator) => {
    const { data } = parse<string[]>(text.slice(0, SAMPLE), { delimiter: separator, newline, preview: 30 });
    const most = Math.max(0, ...data.map((row) => known(recogniseColumns(row.map(cellText), choice.columns))));
    return { separator, most, width: Math.max(0, ...data.map((row) => row.length)) };
  });
  const [best] = found.sort((one, other) => other.most - one.most || other.width - one.width);
  return { separator: choice.separator ?? best?.separator ?? ";", newline };
}

/** Cuts the complete rows at the beginning of a file. Faults of quotes are reported when the file is read. */
export function firstRows(text: string, { separator, newline }: Cut, isLast: boolean): string[][] {
  return (new Parser({ delimiter: separator, newline }).parse(text, 0, !isLast) as CutRows).data;
}

/**
 * Cuts text that arrives in pieces into rows, and holds back an incomplete row. A cell in quotes may contain line
 * breaks and separators.
 *
 * @throws InputFault `quote-open` where a quote stays open, or closes in the middle of a cell: what follows, up to
 * any other quote, would become part of the cell; `file-unusable` where a row never ends
 */
export function createRowCutter(
  file: string,
  { separator, newline }: Cut,
): (text: string, isLast: boolean) => string[][] {
  let held = "";
  let rows = 0;
  return (text, isLast) => {
    const whole = held + text;
    const { data, meta, errors } = new Parser({ delimiter: separator, newline }).parse(whole, 0, !isLast) as CutRows;
    held = whole.slice(meta.cursor);
    // The row that is held back may end inside a quote.
    const open = errors.find(({ row }) => row < data.length)?.row;
    if (open !== undefined) throw new InputFault("quote-open", { file, row: rows + open + 1 });
    if (held.length > LONGEST_ROW && held.includes('"')) {
      throw new InputFault("quote-open", { file, row: rows + data.length + 1 });
    }
    if (held.length > LONGEST_ROW) throw new InputFault("file-unusable", { file, reason: "endless" });
    rows += data.length;
    return data;
  };
}

/**
 * Tells whether a cell joins the end of one row and the beginning of the next: a quote opens in one and closes in the
 * other. Cut at its line breaks, such a cell makes two rows of the width of the table.
 */
export function holdsTwoRows(row: readonly unknown[], width: number, separator: Separator): boolean {
  return row.some((cell, i) => {
    if (typeof cell !== "string" || !cell.includes("\n")) return false;
    const lines = cell.split("\n").map((line) => line.split(separator).length);
    return width > 1 && i + (lines[0] ?? 0) === width && (lines.at(-1) ?? 0) + row.length - i - 1 === width;
  });
}

/** The result of Papa Parse in streaming, which its types leave open. All its errors are about quotes. */
type CutRows = { data: string[][]; meta: { cursor: number }; errors: { row: number }[] };

const SEPARATORS: readonly Separator[] = [";", "\t", ",", "|"];
const SAMPLE = 20_000;
/** The most characters of a row. A longer one is a quote that stays open, or no row. */
export const LONGEST_ROW = 1_000_000;

/** Finds the line break by the first one outside quotes: cells in quotes have their own. */
const newlineOf = (text: string): Cut["newline"] =>
  /^(?:[^"\r\n]|"[^"]*")*\r(?!\n)/u.test(text.slice(0, SAMPLE)) ? "\r" : "\n";
