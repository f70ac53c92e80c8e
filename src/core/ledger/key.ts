import { assignBy, type AccountRule } from "./rules";
import type { LedgerLine, LedgerPeriod } from "./posting";
import type { LedgerTotal } from "./totals";
import { isSameKey } from "../words/lineKey";

/** What tells a row of totals from all others. Without places it stands for every cost centre and project. */
export type LedgerKey = LedgerPeriod &
  Pick<LedgerTotal, "account" | "line"> & { places?: Pick<LedgerTotal, "costCentre" | "project"> };

/**
 * The key of a row. One without cost centre and project that is alone with its period, account and line stands for all
 * of them, since totals can be without places (see `withoutPlaces`); beside rows that have them it is what has none.
 *
 * @param among - all totals of the ledger
 */
export function keyOfTotal(total: LedgerTotal, among: readonly LedgerTotal[]): LedgerKey {
  const { year, period, account, line, costCentre, project } = total;
  const isAlone = !among.some((other) => other !== total && hasKey(other, { year, period, account, line }));
  const standsForAll = costCentre === "" && project === "" && isAlone;
  return { year, period, account, line, ...(!standsForAll && { places: { costCentre, project } }) };
}

/** Whether a row is the one that a key tells. */
export const hasKey = (row: Omit<LedgerTotal, "booked" | "amount" | "postings">, key: LedgerKey): boolean =>
  hasCodes(row, key) && isSameKey(row.line, key.line);

/**
 * Makes the question whether a posting is summed in a row: it has the row's codes, and the rules send it to the row's
 * line, whichever of them does.
 *
 * @param rules - *Kontoregler*, in order
 */
export function isOfRow(key: LedgerKey, rules: readonly AccountRule[]): (posting: LedgerLine) => boolean {
  const assign = assignBy(rules);
  return (posting) => hasCodes(posting, key) && isSameKey(assign(posting).line, key.line);
}

function hasCodes(
  of: LedgerPeriod & Pick<LedgerLine, "account" | "costCentre" | "project">,
  { year, period, account, places }: LedgerKey,
): boolean {
  if (of.year !== year || of.period !== period || of.account !== account) return false;
  return !places || (of.costCentre === places.costCentre && of.project === places.project);
}
