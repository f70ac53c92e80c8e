import type { Watch } from "../file/ledgerFile";
import type { LedgerJob, PostingsJob } from "./job";
import type { WorkerAnswer } from "./serveLedger";

/** As much of a worker as a reading needs. */
export type ReadingWorker = {
  postMessage: (job: LedgerJob | PostingsJob) => void;
  addEventListener: (
    type: "message" | "error" | "messageerror",
    listener: (event: { data?: unknown; message?: string }) => void,
  ) => void;
  terminate: () => void;
};

/** What ends a reading well. */
export type WorkerResult = Exclude<WorkerAnswer, { is: "progress" | "failed" }>;

/**
 * Has a job done in a worker of its own, which is ended with it: by its answer, by its user, or by its crash. So a
 * reading that is stopped is over at once, however busy it is, and its memory is given back.
 *
 * @param open - starts a worker that runs `serveLedger`
 * @throws what the signal gives when it stops; an error where the worker does not start, or breaks down
 */
export function askWorker(
  open: () => ReadingWorker,
  job: LedgerJob | PostingsJob,
  { signal, onProgress }: Watch = {},
): Promise<WorkerResult> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = open();
    const end = (): void => {
      signal?.removeEventListener("abort", stop);
      worker.terminate();
    };
    const fail = (error: Error): void => {
      end();
      reject(error);
    };
    const stop = (): void => fail(signal?.reason as Error);
    signal?.addEventListener("abort", stop);
    worker.addEventListener("error", ({ message = "" }) => fail(new Error(`The worker broke down. ${message}`)));
    worker.addEventListener("messageerror", () => fail(new Error("The worker answered what cannot be read.")));
    worker.addEventListener("message", ({ data }) => {
      // The one who answers is `serveLedger` of the same build.
      const answer = data as WorkerAnswer;
      if (answer.is === "progress") return void onProgress?.(answer.done, answer.total);
      if (answer.is === "failed") return fail(new Error(answer.why));
      end();
      resolve(answer);
    });
    worker.postMessage(job);
  });
}
