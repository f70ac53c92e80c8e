import { mergeRefTokens, parseStructRef, tokenize, tokenTypes } from "@borgar/fx";
import { parseAddress, printAbsoluteAddress, withoutTotalRows, type Box } from "../model";
import type { Book } from "./archive/library";

/**
 * Writes a formula's references to tables as references to cells, where the workbench cannot follow them.
 *
 * @param row - of the formula's own cell, counted from zero; undefined for a name
 */
export type InCells = (formula: string, row: number | undefined) => string;

/**
 * Reads which references to the tables of a file have to be cells here.
 *
 * The workbench has no total rows: they stand as plain cells below their tables. So `Budsjett[[#Totals],[Kr]]` becomes
 * `Ark1!$B$9`, and `Budsjett[#All]`, which holds the total row too, `Ark1!$A$1:$B$9`. The engine (0.25.1) reads no table
 * whose name has a sign in it, such as `tbl_Budsjett`: all references to one become cells, and do not grow with it.
 */
export function readTableCells(book: Book): InCells {
  const tables = new Map<string, FileTable>();
  for (const sheet of book.worksheets) {
    for (const { table } of sheet.getTables()) {
      const box = parseAddress(table.tableRef ?? table.ref);
      const name = table.displayName ?? table.name;
      const isRead = !/[^\p{L}\p{N}]/u.test(name);
      if (!box || (isRead && !table.totalsRow)) continue;
      tables.set(name.toLowerCase(), {
        sheet: sheet.name,
        box,
        columns: table.columns.map((column) => column.name.toLowerCase()),
        headers: table.headerRow === false ? 0 : 1,
        totals: table.totalsRow ? 1 : 0,
        isRead,
      });
    }
  }
  const inCells: InCells = (formula, row) =>
    mergeRefTokens(tokenize(formula))
      .map(({ type, value }) => (type === tokenTypes.REF_STRUCT ? (cellsOf(value, tables, row) ?? value) : value))
      .join("");
  return (formula, row) => withoutTotalRows(tables.size === 0 ? formula : inCells(formula, row));
}

/** A table as the file has it: all of its cells, from the header to the totals. */
interface FileTable {
  readonly sheet: string;
  readonly box: Box;
  readonly columns: readonly string[];
  /** How many rows they are: none or one. */
  readonly headers: number;
  readonly totals: number;
  /** Whether the engine can read its name. */
  readonly isRead: boolean;
}

/** The address of what a reference refers to; undefined where the engine can follow it. */
function cellsOf(reference: string, tables: ReadonlyMap<string, FileTable>, ownRow: number | undefined) {
  const { table = "", sections = [], columns: named = [] } = parseStructRef(reference) ?? {};
  const found = tables.get(table.toLowerCase());
  if (!found || (found.isRead && !sections.some((section) => section === "totals" || section === "all"))) return;
  const rows = rowsOf(sections, found, ownRow);
  const at = named.map((name) => found.columns.indexOf(name.toLowerCase()));
  if (!rows || at.includes(-1)) return undefined;
  const [first = 0, last = at.length === 0 ? found.box.columns - 1 : first] = at;
  return printAbsoluteAddress({ ...rows, column: found.box.column + first, columns: last - first + 1 }, found.sheet);
}

/** The rows of a reference's sections, which stand together; undefined where the table has none of them. */
function rowsOf(
  sections: readonly string[],
  { box, headers, totals }: FileTable,
  ownRow: number | undefined,
): Pick<Box, "row" | "rows"> | undefined {
  if (sections.includes("this row")) return ownRow === undefined ? undefined : { row: ownRow, rows: 1 };
  const has = (section: string): boolean => sections.includes(section) || sections.includes("all");
  const hasData = has("data") || sections.length === 0;
  const [top, end] = [headers, box.rows - totals];
  const from = has("headers") && headers > 0 ? 0 : hasData ? top : has("totals") ? end : undefined;
  const to = has("totals") && totals > 0 ? box.rows : hasData ? end : has("headers") ? top : undefined;
  if (from === undefined || to === undefined || to <= from) return undefined;
  return { row: box.row + from, rows: to - from };
}
