import { address, asWord, type TableName } from "../model";
import type { Finding, Place } from "../../core";
import { valuesIn, type PlacedTables, type Snapshot, type TableSnapshot } from "../workbook";

/** A cell of the workbook. */
export type Spot = { sheet: string; cell: string };

/** The cell of a finding; for a whole table or sheet, its first cell. Undefined for a finding without a place. */
export function spotOf(finding: Finding, snapshot: Snapshot, placed: PlacedTables): Spot | undefined {
  const facts: Readonly<Record<string, unknown>> = finding.facts;
  const place = (facts["place"] as Place | undefined) ?? finding.at;
  if (place?.in === "sheet") return { sheet: place.sheet, cell: place.cell };
  if (place?.in === "table") return inTable(snapshot, placed, place.table, place.column, place.line);
  const { sheet, cell, table, key, column } = facts;
  if (typeof sheet === "string") return { sheet, cell: typeof cell === "string" ? cell : "A1" };
  if (typeof table !== "string") return undefined;
  return inTable(snapshot, placed, table, typeof column === "string" ? column : "Nøkkel", key);
}

/** Finds a cell by its column and the label or key of its line; the header where there is no such line. */
function inTable(
  snapshot: Snapshot,
  placed: PlacedTables,
  name: string,
  column: string,
  line: unknown,
): Spot | undefined {
  const table = placed[name as TableName];
  if (!table) return undefined;
  const { body, header } = table;
  const at = Math.max(0, header.indexOf(column));
  return { sheet: body.sheet, cell: address(body.row + lineIn(snapshot, table, line), body.column + at) };
}

/** The line, counted from the first; -1 for the header. */
function lineIn(snapshot: Snapshot, { body }: TableSnapshot, line: unknown): number {
  const sought = asWord(line).trim().toLowerCase();
  if (sought === "") return -1;
  const rows = valuesIn(snapshot, body) ?? [];
  return rows.findIndex((cells) => cells.slice(0, LABELS).some((cell) => asWord(cell).trim().toLowerCase() === sought));
}

/** The first columns hold the key and the name of a line. */
const LABELS = 2;
