import type { LedgerTotal } from "../../../core";
import type { SummedLedger, LedgerJob } from "../../../readers";
import { useActions, useRead, type ReadingAt } from "../../state";

/** A ledger that was read, by which job, and its totals before the rules were changed. */
export type ReadLedger = {
  ledger: SummedLedger;
  job: LedgerJob;
  first: { rules: LedgerJob["rules"]; totals: LedgerTotal[] };
};

/** Where the reading of the job at hand stands. */
export type ReadingState = ReadingAt<ReadLedger>;

/**
 * Reads a job in the worker, and a new one as soon as any part of it changes; the reading before it is stopped. The last
 * ledger that was read stays until there is a newer one of the same source.
 */
export function useReading(job: LedgerJob | undefined) {
  const actions = useActions();
  const { at, latest, readAgain, stop } = useRead(
    job,
    async (of, watch): Promise<ReadLedger> => {
      const ledger = await actions.readLedger(of, watch);
      return { ledger, job: of, first: { rules: of.rules, totals: ledger.totals } };
    },
    { keep: keepFirst },
  );
  return { at, read: latest?.job.source === job?.source || !job ? latest : undefined, readAgain, stop };
}

/** Keeps the first totals of a source that is read in the same way. */
function keepFirst(before: ReadLedger, next: ReadLedger): ReadLedger {
  const isSame = before.job.source === next.job.source && before.job.choices === next.job.choices;
  return isSame ? { ...next, first: before.first } : next;
}
