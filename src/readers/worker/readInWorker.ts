import type { FoundPostings } from "../reading";
import type { SummedLedger } from "./readTotals";
import type { Watch } from "../file";
import { fromMessage } from "./totalsMessage";
import { fromPostingsMessage } from "./postingsMessage";
import { askWorker, type ReadingWorker } from "./askWorker";
import type { LedgerJob, PostingsJob } from "./job";

/** Reads and sums a ledger in a worker; see `askWorker`. */
export async function readInWorker(open: () => ReadingWorker, job: LedgerJob, watch?: Watch): Promise<SummedLedger> {
  const answer = await askWorker(open, job, watch);
  if (answer.is !== "read") throw otherAnswer(answer.is);
  return fromMessage(answer.ledger);
}

/** Finds the postings of a row in a worker; see `askWorker`. */
export async function findInWorker(open: () => ReadingWorker, job: PostingsJob, watch?: Watch): Promise<FoundPostings> {
  const answer = await askWorker(open, job, watch);
  if (answer.is !== "found") throw otherAnswer(answer.is);
  return fromPostingsMessage(answer.found);
}

const otherAnswer = (is: string): Error => new Error(`The worker answered another question: ${is}.`);
