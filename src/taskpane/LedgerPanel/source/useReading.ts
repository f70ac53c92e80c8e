import { useEffect, useReducer, useRef, useState } from "react";
import type { LedgerTotal } from "../../../core";
import type { SummedLedger, LedgerJob } from "../../../readers";
import type { Actions } from "../../state/actions";
import { logError } from "../../state/logError";

/** Where the reading of the job at hand stands. */
export type ReadingState =
  { state: "none" | "stopped" | "read" } | { state: "reading"; share: number } | { state: "failed"; why: string };

/** A ledger that was read, by which job, and what the same source came to before its rules were changed. */
export type ReadLedger = {
  ledger: SummedLedger;
  job: LedgerJob;
  first: { rules: LedgerJob["rules"]; totals: LedgerTotal[] };
};

/**
 * Reads a job in the worker, and a new one as soon as anything of it changes; what was being read is stopped. What was
 * read last is shown until there is something newer of the same source.
 */
export function useReading(actions: Actions, job: LedgerJob | undefined) {
  const [now, setNow] = useState<{ job: LedgerJob; at: ReadingState }>();
  const [read, setRead] = useState<ReadLedger>();
  const [asked, ask] = useReducer((times: number) => times + 1, 0);
  const running = useRef<AbortController>(undefined);

  useEffect(() => {
    if (!job) return undefined;
    const stop = new AbortController();
    running.current = stop;
    const show = (at: ReadingState) => !stop.signal.aborted && setNow({ job, at });
    const onProgress = (done: number, total: number) => show({ state: "reading", share: total > 0 ? done / total : 0 });
    actions.readLedger(job, { signal: stop.signal, onProgress }).then(
      (ledger) => {
        if (stop.signal.aborted) return;
        setRead((before) => ({ ledger, job, first: firstOf(before, job, ledger) }));
        show({ state: "read" });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        void logError(error);
        show({ state: "failed", why: String(error) });
      },
    );
    return () => stop.abort();
  }, [actions, job, asked]);

  const begun: ReadingState = job ? { state: "reading", share: 0 } : { state: "none" };
  return {
    at: now && now.job === job ? now.at : begun,
    read: read?.job.source === job?.source || !job ? read : undefined,
    readAgain: () => {
      setNow(undefined);
      ask();
    },
    stop: () => {
      running.current?.abort();
      if (job) setNow({ job, at: { state: "stopped" } });
    },
  };
}

/** What the source came to when it was first read as it is read now. */
function firstOf(before: ReadLedger | undefined, job: LedgerJob, ledger: SummedLedger): ReadLedger["first"] {
  const isSame = before?.job.source === job.source && before.job.choices === job.choices;
  return isSame ? before.first : { rules: job.rules, totals: ledger.totals };
}
