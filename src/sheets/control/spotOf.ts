import { address, asWord, type TableName } from "../model";
import type { Finding, Place } from "../../core";
import { valuesIn, type PlacedTables, type Snapshot, type TableSnapshot } from "../workbook";

/** A cell of the workbook. */
export type Spot = { sheet: string; cell: string };

/**
 * Creates the search for the cells of findings. The labels of a table are read once: a workbook may have as many findings
 * as lines.
 *
 * @returns a function that gives the cell of a finding; for a whole table or sheet, its first cell. Undefined for a
 *   finding without a place
 */
export function createSpotSearch(snapshot: Snapshot, placed: PlacedTables): (finding: Finding) => Spot | undefined {
  const linesByTable = new Map<TableSnapshot, ReadonlyMap<string, number>>();

  /** Finds a cell by its column and the label or key of its line; the header where there is no such line. */
  const inTable = (name: string, column: string, line: unknown): Spot | undefined => {
    const table = placed[name as TableName];
    if (!table) return undefined;
    const { body, header } = table;
    const at = Math.max(0, header.indexOf(column));
    const lines = linesByTable.get(table) ?? labelledLines(snapshot, table);
    linesByTable.set(table, lines);
    const label = labelOf(line);
    const found = label === "" ? undefined : lines.get(label);
    return { sheet: body.sheet, cell: address(body.row + (found ?? -1), body.column + at) };
  };

  return (finding) => {
    const facts: Readonly<Record<string, unknown>> = finding.facts;
    const place = (facts["place"] as Place | undefined) ?? finding.at;
    if (place?.in === "sheet") return { sheet: place.sheet, cell: place.cell };
    if (place?.in === "table") return inTable(place.table, place.column, place.key ?? place.line);
    const { sheet, cell, table, key, column } = facts;
    if (typeof sheet === "string") return { sheet, cell: typeof cell === "string" ? cell : "A1" };
    if (typeof table !== "string") return undefined;
    return inTable(table, typeof column === "string" ? column : "Nøkkel", key);
  };
}

/** The first line with each label, counted from the first line. */
function labelledLines(snapshot: Snapshot, { body }: TableSnapshot): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  (valuesIn(snapshot, body) ?? []).forEach((cells, line) => {
    for (const label of cells.slice(0, LABELS).map(labelOf)) if (!lines.has(label)) lines.set(label, line);
  });
  return lines;
}

const labelOf = (cell: unknown): string => asWord(cell).trim().toLowerCase();

/** The first columns hold the key and the name of a line. */
const LABELS = 2;
