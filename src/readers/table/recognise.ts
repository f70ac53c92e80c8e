import type { Finding } from "../../core";
import type { TableChoice } from "../reading/choices";
import type { RecognisedTable } from "../reading/recognised";
import { conventionOf } from "./amounts";
import { columnFindings, missingColumns, placesOf, sidesBeside, type Places } from "./columns";
import { dayOrderOf } from "./dates";
import { findHeads } from "./findHeads";

/** A table as it was recognised; without places it cannot be read. */
export type TableForm = { table: RecognisedTable } & Partial<Layout>;

/** Where a table's columns are, where those beside the amount that are to say the same, and how wide its rows are. */
export type Layout = { places: Places; beside: Places | undefined; width: number };

/** The first rows of a table, and the head its corrections are kept by. Titles above the heads do no harm. */
export type TableStart = { file: string; head: string; rows: readonly (readonly unknown[])[] };

/** What tables with the same head tell of how one is written that does not tell it itself. */
export type Hints = Pick<TableChoice, "convention" | "dayOrder">;

/**
 * Understands a table by its first rows: which is the head row, what the columns hold, how numbers and dates are written.
 *
 * @returns no places where it cannot be read; the findings say what is missing
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
  const told = conventionOf([...cellsOf(places.amount), ...cellsOf(places.debit), ...cellsOf(places.credit)]);
  const convention = choice.convention ?? told.convention ?? hints.convention;
  const dayOrder = choice.dayOrder ?? dayOrderOf(cellsOf(places.date)) ?? hints.dayOrder;
  const table = { file, head, headRow, columns, ...(convention && { convention }), ...(dayOrder && { dayOrder }) };
  const width = widthOf(below, columns.length);
  const beside = sidesBeside(columns, columnChoice);
  if (convention !== undefined || told.undecided === undefined) return { table, places, beside, width };
  findings.push({ code: "amounts-ambiguous", facts: { file, given: told.undecided }, severity: "error" });
  return { table };
}

/** How many cells most rows have: some systems end each row, but not the heads, with a separator. */
function widthOf(rows: readonly (readonly unknown[])[], heads: number): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length >= heads) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [common] = [...counts].sort(([one, times], [other, others]) => others - times || one - other);
  return common?.[0] ?? heads;
}
