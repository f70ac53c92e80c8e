import { isSameKey } from "../../core";
import type { HistoryRow } from "./historyOf";

/** What the table *Historikk* is to become when a period is kept. Lines are counted from zero, as they stand. */
export type HistoryChanges = {
  /** Lines that are written over: the same line was kept of the period before, or the line is blank. */
  over: readonly { index: number; row: HistoryRow }[];
  added: readonly HistoryRow[];
  /** Lines of the period whose post is no longer in *Poster*. */
  gone: readonly number[];
};

/**
 * Keeps a period: its lines are written over where they were kept before, by key, and are never doubled. Lines of other
 * periods are left alone.
 *
 * @param kept - the lines that stand, with their places
 * @param blank - a blank line of the table, which a table of Excel has from the start
 */
export function mergeHistory(
  kept: readonly (HistoryRow & { index: number })[],
  rows: readonly HistoryRow[],
  blank?: number,
): HistoryChanges {
  const [first] = rows;
  const before = kept.filter(({ period }) => period === first?.period);
  const placeOf = ({ key }: HistoryRow): number | undefined => before.find((one) => isSameKey(one.key, key))?.index;
  const over = rows.flatMap((row) => {
    const index = placeOf(row);
    return index === undefined ? [] : [{ index, row }];
  });
  const added = rows.filter((row) => placeOf(row) === undefined);
  const gone = before.filter(({ key }) => !rows.some((row) => isSameKey(row.key, key))).map(({ index }) => index);
  const [next, ...others] = added;
  if (blank === undefined || !next) return { over, added, gone };
  return { over: [...over, { index: blank, row: next }], added: others, gone };
}
