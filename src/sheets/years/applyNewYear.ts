import type { Finding } from "../../core";
import type { WorkTable, WorkTables } from "../workbook";
import { keyedCell } from "./keyedCell";
import type { CellChange, NewYear } from "./newYear";

/**
 * The work tables after a new year, or after it is undone. Every cell is known by its key and column, and must hold what it
 * held when the new year was planned: what somebody has changed meanwhile is named, and nothing is changed.
 *
 * @param way - `back` puts every cell back and removes the lines that were added
 */
export function applyNewYear(
  tables: WorkTables,
  { changes, growths }: Pick<NewYear, "changes" | "growths">,
  way: "on" | "back",
): { tables: WorkTables | undefined; findings: Finding[] } {
  const back = way === "back";
  const wanted = changes.map((change) => (back ? { ...change, before: change.after, after: change.before } : change));
  const next: WorkTables = Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, { ...table, rows: table.rows.map((row) => [...row]) }]),
  );
  const findings = wanted.flatMap((change): Finding[] => {
    if (put(next[change.table], change)) return [];
    const { table, column, key } = change;
    const place = { in: "table", table, column, line: key } as const;
    return [{ code: "new-year-changed", facts: { place }, severity: "error" }];
  });
  const isMissing = back && !growths.every((line) => indexOf(next.Vekst, line) >= 0);
  if (isMissing) {
    const place = { in: "table", table: "Vekst", column: "Vekst", line: String(growths[0]?.[0] ?? "") } as const;
    findings.push({ code: "new-year-changed", facts: { place }, severity: "error" });
  }
  if (findings.length > 0) return { tables: undefined, findings };
  if (next.Vekst) next.Vekst = { ...next.Vekst, rows: rowsWith(next.Vekst, growths, back) };
  return { tables: next, findings };
}

type AnyChange = Omit<CellChange, "after"> & { after: unknown };

/** Puts a cell, where it holds what it should. */
function put(table: WorkTable | undefined, { key, column, before, after }: AnyChange): boolean {
  const found = keyedCell(table, key, column);
  if (!found || (found.row[found.at] ?? "") !== before) return false;
  (found.row as unknown[])[found.at] = after;
  return true;
}

function rowsWith(table: WorkTable, growths: NewYear["growths"], back: boolean): WorkTable["rows"] {
  if (!back) return [...table.rows, ...growths.map((line) => [...line])];
  const gone = new Set(growths.map((line) => indexOf(table, line)));
  return table.rows.filter((_row, at) => !gone.has(at));
}

const indexOf = (table: WorkTable | undefined, line: readonly unknown[]): number =>
  (table?.rows ?? []).findIndex((row) => JSON.stringify(row) === JSON.stringify(line));
