import { plainKey, replacePeriods, type LedgerPeriod, type LedgerTotal } from "../../core";
import type { LedgerRow } from "./ledgerTable";

/** A row of *Hovedbok* as it is to be, and which line of the table it was; one that is new was none. */
export type MergedRow = Omit<LedgerRow, "index"> & { from: number | undefined };

/**
 * Puts an import in the place of what *Hovedbok* has for its periods. A row that is still there stays where it stands,
 * with what its user has written beside it; one that is gone goes; new ones come last.
 *
 * @param names - what accounts are called in the import; one that it does not name keeps its name
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
