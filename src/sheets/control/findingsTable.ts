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

/** The standing table of findings: the values of its lines, and the formulas of cells that compute. */
export type FindingsTable = TableSnapshot & { values: unknown[][]; formulas: (string | undefined)[][] };

/** The place to write findings: the standing table, a new sheet, or nowhere, with the reason. */
export type FindingsPlace =
  { write: "table"; table: FindingsTable } | { write: "sheet" } | { write: "nothing"; because: Finding[] };

/**
 * Finds the table of findings on any sheet: by its name, or by its columns where a user has renamed it.
 *
 * A sheet *Kontroll* without the table belongs to a user. Missing columns and ambiguous tables are findings, for the user to
 * correct.
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
  // Another finding says that the sheet could not be read.
  if (!values) return nothing();
  const { sheet, row, column } = table.body;
  const formulas = values.map((cells, i) =>
    cells.map((_cell, at) => formulaAt(snapshot, { sheet, row: row + i, column: column + at, rows: 1, columns: 1 })),
  );
  return { write: "table", table: { ...table, values, formulas } };
}

const nothing = (...because: Finding[]): FindingsPlace => ({ write: "nothing", because });
