import type { Finding } from "../../core";
import type { RecognisedTable, TableChoice } from "../reading";
import { conventionOf } from "./amounts";
import { columnFindings, missingColumns, placesOf, sidesBeside, type Places } from "./columns";
import { dayOrderOf } from "./dates";
import { findHeads } from "./findHeads";

/** A table as recognised. Without places it cannot be read. */
export type TableForm = { table: RecognisedTable } & Partial<Layout>;

/**
 * The places of the columns, the places of those beside the amount that must agree with it, and the width of the rows.
 */
export type Layout = { places: Places; beside: Places | undefined; width: number };

/** The first rows of a table, and the header row that is the key of its corrections. Titles above it do no harm. */
export type TableStart = { file: string; head: string; rows: readonly (readonly unknown[])[] };

/** Number style and day order that other tables of the same header row show. */
export type Hints = Pick<TableChoice, "convention" | "dayOrder">;

/**
 * Understands a table by its first rows: the header row, the columns, and how numbers and dates are written.
 *
 * @returns no places where the table cannot be read; the findings tell what is missing
 */
export function recogniseTable(
  { file, head, rows }: TableStart,
  choice: TableChoice,
  findings: Finding[],
  hints: Hints = {},
): TableForm {
  const { columns: columnChoice = {} } = choice;
  const { columns, headRow } = findHeads(rows, columnChoice);
  const places = placesOf(columns);
  const missing = missingColumns(places, columnChoice);
  if (columns.length === 0) {
    findings.push({ code: "ledger-empty", facts: { files: file }, severity: "error" });
    return { table: { file, head, headRow, columns } };
  }
  findings.push(...columnFindings(file, columns, columnChoice));
  if (missing.length > 0) {
    findings.push({ code: "columns-missing", facts: { file, columns: missing }, severity: "error" });
    return { table: { file, head, headRow, columns } };
  }
  const below = rows.slice(headRow);
  const cellsOf = (place: number | undefined): unknown[] => (place === undefined ? [] : below.map((row) => row[place]));
  const shown = conventionOf([...cellsOf(places.amount), ...cellsOf(places.debit), ...cellsOf(places.credit)]);
  const convention = choice.convention ?? shown.convention ?? hints.convention;
  const dayOrder = choice.dayOrder ?? dayOrderOf(cellsOf(places.date)) ?? hints.dayOrder;
  const table = { file, head, headRow, columns, ...(convention && { convention }), ...(dayOrder && { dayOrder }) };
  const width = widthOf(below, columns.length);
  const beside = sidesBeside(columns, columnChoice);
  if (convention !== undefined || shown.undecided === undefined) return { table, places, beside, width };
  findings.push({ code: "amounts-ambiguous", facts: { file, given: shown.undecided }, severity: "error" });
  return { table };
}

/** Finds the number of cells in most rows: some systems end each row, but not the header row, with a separator. */
function widthOf(rows: readonly (readonly unknown[])[], heads: number): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length >= heads) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [common] = [...counts].sort(([one, times], [other, others]) => others - times || one - other);
  return common?.[0] ?? heads;
}
