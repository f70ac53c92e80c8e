import { toMessage, type LedgerMessage } from "./totalsMessage";
import { toPostingsMessage, type PostingsMessage } from "./postingsMessage";
import { findInSource, readSource, type LedgerJob, type PostingsJob } from "./job";

/** The answers of a worker: its progress, at each further percent, and then the result. */
export type WorkerAnswer =
  | { is: "progress"; done: number; total: number }
  | { is: "read"; ledger: LedgerMessage }
  | { is: "found"; found: PostingsMessage }
  /** The read broke down, which no file should cause. */
  | { is: "failed"; why: string };

/** The worker's end of the channel to the pane. */
export type WorkerPort = {
  postMessage: (answer: WorkerAnswer) => void;
  addEventListener: (type: "message", listener: (event: { data: unknown }) => void) => void;
};

/**
 * Answers messages in a worker: each message is one read. Nothing is kept between them. An answer holds only totals,
 * names of accounts and findings, and the postings of one row where they are asked for.
 */
export function serveLedger(port: WorkerPort): void {
  port.addEventListener("message", ({ data }) => {
    // The message comes from `askWorker` in the pane of the same build.
    void answer(port, data as LedgerJob | PostingsJob);
  });
}

async function answer(port: WorkerPort, job: LedgerJob | PostingsJob): Promise<void> {
  let last = -1;
  const onProgress = (done: number, total: number): Promise<void> | undefined => {
    const percent = total > 0 ? Math.floor((100 * done) / total) : 100;
    if (percent === last) return undefined;
    last = percent;
    port.postMessage({ is: "progress", done, total });
    return turn();
  };
  try {
    if ("sought" in job) {
      port.postMessage({ is: "found", found: toPostingsMessage(await findInSource(job, { onProgress })) });
    } else port.postMessage({ is: "read", ledger: toMessage(await readSource(job, { onProgress })) });
  } catch (error) {
    port.postMessage({ is: "failed", why: String(error) });
  }
}

/** Waits for a turn of the event loop: a browser ends a busy worker only after two seconds. */
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
