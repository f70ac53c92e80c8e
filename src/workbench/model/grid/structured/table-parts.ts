import { parseStructRef } from "@borgar/fx";

/** A table as formulas refer to it. */
export interface ReferredTable {
  readonly range: EngineRange;
  /** Where each column stands, from 0. */
  readonly titleMap: ReadonlyMap<string, number>;
  readonly hasTotals?: () => boolean;
}

interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/**
 * The cells that a structured reference means: `Poster[[#Totals],[Regnskap]]` is one cell below the table's body.
 *
 * The range of a table ends with its body; its row of totals is the one below. Without totals, and without the column,
 * there is nothing to refer to. Judged, from no page of Microsoft's: that Excel shows `#REF!` then.
 *
 * @returns the cells; `#REF!` where there are none; undefined for a formula's own row, and what is no such reference
 */
export function cellsOfParts(reference: string, table: ReferredTable): EngineRange | "#REF!" | undefined {
  const parsed = parseStructRef(reference);
  if (!parsed || parsed.sections?.includes("this row")) return undefined;
  const rows = rowsOf(parsed.sections ?? [], table);
  const columns = columnsOf(parsed.columns ?? [], table);
  return rows && columns ? { ...rows, ...columns } : "#REF!";
}

function rowsOf(
  sections: readonly string[],
  { range, hasTotals }: ReferredTable,
): Pick<EngineRange, "startRow" | "endRow"> | undefined {
  const { startRow: header, endRow: last } = range;
  const totals = hasTotals?.() === true ? last + 1 : undefined;
  const known: Readonly<Record<string, readonly number[] | undefined>> = {
    all: [header, totals ?? last],
    headers: [header],
    data: [header + 1, last],
    totals: totals === undefined ? undefined : [totals],
  };
  const parts = (sections.length > 0 ? sections : ["data"]).map((section) => known[section]);
  const rows = parts.flatMap((part) => part ?? []);
  if (parts.includes(undefined)) return undefined;
  return { startRow: Math.min(...rows), endRow: Math.max(...rows) };
}

function columnsOf(
  names: readonly string[],
  { range, titleMap }: ReferredTable,
): Pick<EngineRange, "startColumn" | "endColumn"> | undefined {
  const { startColumn, endColumn } = range;
  if (names.length === 0) return { startColumn, endColumn };
  const found = names.map((name) => placeOf(name, titleMap)).filter((place) => place !== undefined);
  if (found.length < names.length) return undefined;
  return { startColumn: startColumn + Math.min(...found), endColumn: startColumn + Math.max(...found) };
}

/** In Excel, capitals make no other column. */
function placeOf(name: string, titleMap: ReadonlyMap<string, number>): number | undefined {
  const [, place] = [...titleMap].find(([title]) => title.toLowerCase() === name.toLowerCase()) ?? [];
  return titleMap.get(name) ?? place;
}
