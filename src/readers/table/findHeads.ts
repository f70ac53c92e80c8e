import { isAmountText } from "../../core";
import type { ColumnChoice } from "../reading/choices";
import type { Column } from "../reading/recognised";
import { cellText } from "./cellText";
import { missingColumns, placesOf, recogniseColumns } from "./columns";

/** A table's columns, and the row of their heads from 1; 0 where there are none. */
export type FoundHeads = { columns: Column[]; headRow: number };

type Rows = readonly (readonly unknown[])[];

/**
 * The columns, and the row of their heads: the one that looks most like heads. Where none does, columns are called by
 * their numbers: a posting is no head, and its texts are not to be kept as one.
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

/** Heads that are known, or a row of words that is no title and has no amount among them. */
function looksLikeHeads(row: readonly unknown[], width: number): boolean {
  const cells = row.map(cellText).filter((cell) => cell !== "");
  if (known(recogniseColumns(cells)) > 1) return true;
  return cells.length > 1 && cells.length * 2 > width && !cells.some(isAmountText);
}

/** How many columns are known, for the choice between head rows and between separators. */
export const known = (columns: readonly Column[]): number => columns.filter(({ holds }) => holds).length;

/**
 * Heads that a posting can be read by come before titles, which may name columns too; then the row with the most known
 * heads; where none is known, the one with the most words, for its user to choose among.
 */
function rank(columns: readonly Column[], choice: ColumnChoice): number {
  const isEnough = columns.length > 0 && missingColumns(placesOf(columns), choice).length === 0;
  const heads = known(columns) + (isEnough ? MOST_COLUMNS : 0);
  return heads * MOST_COLUMNS + columns.filter(({ head }) => head !== "").length;
}

/** What corrections are kept by: the heads of some rows as they are recognised without any. */
export function headOf(rows: Rows): string {
  const { columns } = findHeads(rows, {});
  return columns.map(({ head }) => head).join(" | ");
}

/** A report may have its title, its selection and blank rows above the heads. */
const MOST_TITLES = 30;
const MOST_COLUMNS = 20_000;
