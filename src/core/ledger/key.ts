import { assignBy, type AccountRule } from "./rules";
import type { LedgerLine, LedgerPeriod } from "./posting";
import type { LedgerTotal } from "./totals";
import { isSameKey } from "../words";

/** Identifies a row of totals. A key without places stands for every cost centre and project. */
export type LedgerKey = LedgerPeriod &
  Pick<LedgerTotal, "account" | "line"> & { places?: Pick<LedgerTotal, "costCentre" | "project"> };

/**
 * The key of a row. A row without cost centre and project stands for all of them when no other row has its period,
 * account and line (see `withoutPlaces`). Beside other such rows it stands for postings without places.
 *
 * @param among - all totals of the ledger
 */
export function keyOfTotal(total: LedgerTotal, among: readonly LedgerTotal[]): LedgerKey {
  const { year, period, account, line, costCentre, project } = total;
  const isAlone = !among.some((other) => other !== total && hasKey(other, { year, period, account, line }));
  const standsForAll = costCentre === "" && project === "" && isAlone;
  return { year, period, account, line, ...(!standsForAll && { places: { costCentre, project } }) };
}

/** Whether a key identifies this row. */
export const hasKey = (row: Omit<LedgerTotal, "booked" | "amount" | "postings">, key: LedgerKey): boolean =>
  hasCodes(row, key) && isSameKey(row.line, key.line);

/**
 * Builds a test of whether a posting is part of a row's sum: it has the row's codes, and any of the rules sends it to
 * the row's line.
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
