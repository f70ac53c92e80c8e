import { isAmountText } from "../../core";
import type { Column, ColumnChoice } from "../reading";
import { cellText } from "./cellText";
import { missingColumns, placesOf, recogniseColumns } from "./columns";

/** The columns of a table, and its header row from 1; 0 where it has none. */
export type FoundHeads = { columns: Column[]; headRow: number };

type Rows = readonly (readonly unknown[])[];

/**
 * Finds the columns and the header row: the row that looks most like one. Where no row does, columns are called by
 * their numbers: a posting is no header, and its texts must not be kept as one.
 */
export function findHeads(rows: Rows, choice: ColumnChoice): FoundHeads {
  const first = rows.slice(0, MOST_TITLES);
  const width = Math.max(0, ...first.filter(hasText).map((row) => row.length));
  const heads = first.map((row) => (looksLikeHeads(row, width) ? recogniseColumns(row.map(cellText), choice) : []));
  if (heads.every((columns) => columns.length === 0)) {
    const numbers = Array.from({ length: width }, (_column, i) => String(i + 1));
    return { columns: recogniseColumns(numbers, choice), headRow: 0 };
  }
  const ranks = heads.map((columns) => rank(columns, choice));
  const best = ranks.indexOf(Math.max(...ranks));
  return { columns: heads[best] ?? [], headRow: best + 1 };
}

const hasText = (row: readonly unknown[]): boolean => row.some((cell) => cellText(cell) !== "");

/**
 * Tells whether a row looks like a header row: known headers, or words that are no title, with no amount among them.
 */
function looksLikeHeads(row: readonly unknown[], width: number): boolean {
  const cells = row.map(cellText).filter((cell) => cell !== "");
  if (known(recogniseColumns(cells)) > 1) return true;
  return cells.length > 1 && cells.length * 2 > width && !cells.some(isAmountText);
}

/** Counts the known columns, to choose between header rows and between separators. */
export const known = (columns: readonly Column[]): number => columns.filter(({ holds }) => holds).length;

/**
 * Ranks a row as a header row. A row that a posting can be read by comes before titles, which may name columns too;
 * then the row with the most known headers; then the one with the most words, for the user to choose among.
 */
function rank(columns: readonly Column[], choice: ColumnChoice): number {
  const isEnough = columns.length > 0 && missingColumns(placesOf(columns), choice).length === 0;
  const heads = known(columns) + (isEnough ? MOST_COLUMNS : 0);
  return heads * MOST_COLUMNS + columns.filter(({ head }) => head !== "").length;
}

/** Gives the key of corrections: the headers of some rows as recognised without any correction. */
export function headOf(rows: Rows): string {
  const { columns } = findHeads(rows, {});
  return columns.map(({ head }) => head).join(" | ");
}

/** A report may have a title, its selection and blank rows above the header row. */
const MOST_TITLES = 30;
const MOST_COLUMNS = 20_000;
