import type { Finding } from "../../core";
import { isSameName } from "../model";
import {
  ambiguityFindings,
  columnFindings,
  findTables,
  formulaAt,
  sheetIn,
  valuesIn,
  type Snapshot,
  type TableSnapshot,
} from "../workbook";

/** The table of findings as it is: what its lines hold, and their formulas where they compute. */
export type FindingsTable = TableSnapshot & { values: unknown[][]; formulas: (string | undefined)[][] };

/** Where findings are written: to the table there is, or to a new sheet; or why they are not. */
export type FindingsPlace =
  { write: "table"; table: FindingsTable } | { write: "sheet" } | { write: "nothing"; because: Finding[] };

/**
 * Finds the table of findings by its name, or by its columns where a user has renamed it, on whatever sheet.
 *
 * A sheet *Kontroll* without it is somebody's own. Columns that are missing, and tables that cannot be told apart, are
 * for the user to put right.
 */
export function findingsPlace(snapshot: Snapshot): FindingsPlace {
  const [sought] = findTables(["Funn"], snapshot.tables);
  const ambiguous = sought ? ambiguityFindings(sought) : [];
  if (ambiguous.length > 0) return nothing(...ambiguous);
  const table = sought?.found;
  if (!table) {
    const taken = snapshot.sheets.find(({ name }) => isSameName(name, "Kontroll"));
    if (!taken) return { write: "sheet" };
    return nothing({ code: "sheet-not-ours", facts: { sheet: taken.name }, severity: "error" });
  }
  const missing = columnFindings("Funn", table.header);
  if (missing.length > 0) return nothing(...missing);
  const values = sheetIn(snapshot, table.body.sheet)?.isUnread ? undefined : valuesIn(snapshot, table.body);
  // What is told of the sheet says why already.
  if (!values) return nothing();
  const { sheet, row, column } = table.body;
  const formulas = values.map((cells, i) =>
    cells.map((_cell, at) => formulaAt(snapshot, { sheet, row: row + i, column: column + at, rows: 1, columns: 1 })),
  );
  return { write: "table", table: { ...table, values, formulas } };
}

const nothing = (...because: Finding[]): FindingsPlace => ({ write: "nothing", because });
