import { toMessage, type LedgerMessage } from "./totalsMessage";
import { toPostingsMessage, type PostingsMessage } from "./postingsMessage";
import { findInSource, readSource, type LedgerJob, type PostingsJob } from "./job";

/** What a worker answers: how far it is, as often as there is a per cent more, and then what came of it. */
export type WorkerAnswer =
  | { is: "progress"; done: number; total: number }
  | { is: "read"; ledger: LedgerMessage }
  | { is: "found"; found: PostingsMessage }
  /** The reading broke down, which no file should make it do. */
  | { is: "failed"; why: string };

/** The worker's side of the way between it and the pane. */
export type WorkerPort = {
  postMessage: (answer: WorkerAnswer) => void;
  addEventListener: (type: "message", listener: (event: { data: unknown }) => void) => void;
};

/**
 * Does in a worker what it is asked: each message is one reading. Nothing is kept between them, and nothing of a file is
 * answered but its totals, the names of its accounts, and what is wrong with it; and the postings of one row where they
 * are asked for.
 */
export function serveLedger(port: WorkerPort): void {
  port.addEventListener("message", ({ data }) => {
    // The one who asks is the pane of the same build, through `askWorker`.
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

/** A browser that is to end a worker waits for its turn, and for two seconds if it never comes. */
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
