import { plainKey, replacePeriods, type LedgerPeriod, type LedgerTotal } from "../../core";
import type { LedgerRow } from "./ledgerTable";

/** A row of the new *Hovedbok*, and its earlier line; undefined for a new row. */
export type MergedRow = Omit<LedgerRow, "index"> & { from: number | undefined };

/**
 * Replaces the rows of *Hovedbok* in the periods of an import. A row that is in both keeps its place and the user's notes
 * beside it. Other earlier rows of the periods are removed, and new rows come last.
 *
 * @param names - the names of accounts in the import. Other accounts keep their names
 */
export function mergeLedger(
  before: readonly LedgerRow[],
  totals: readonly LedgerTotal[],
  covered: readonly LedgerPeriod[],
  names: ReadonlyMap<string, string>,
): MergedRow[] {
  const known = new Map(before.map(({ total, accountName }) => [total.account, accountName]));
  const nameOf = (account: string): string => names.get(account) ?? known.get(account) ?? "";
  const stays = new Set(
    replacePeriods(
      before.map(({ total }) => total),
      [],
      [...covered, ...totals],
    ),
  );
  const news = new Map(totals.map((total) => [keyOf(total), total]));
  const rows: MergedRow[] = [];
  for (const { total, accountName, index } of before) {
    const renewed = stays.has(total) ? total : news.get(keyOf(total));
    if (!renewed) continue;
    if (!stays.has(total)) news.delete(keyOf(total));
    rows.push({ total: renewed, accountName: names.get(total.account) ?? accountName, from: index });
  }
  const added = [...news.values()].map((total) => ({ total, accountName: nameOf(total.account), from: undefined }));
  return [...rows, ...added];
}

const keyOf = ({ year, period, account, costCentre, project, line }: LedgerTotal): string =>
  `${year}\t${period}\t${account}\t${costCentre}\t${project}\t${plainKey(line)}`;
