import type { Watch } from "../file";
import type { LedgerJob, PostingsJob } from "./job";
import type { WorkerAnswer } from "./serveLedger";

/** The part of a worker that a read needs. */
export type ReadingWorker = {
  postMessage: (job: LedgerJob | PostingsJob) => void;
  addEventListener: (
    type: "message" | "error" | "messageerror",
    listener: (event: { data?: unknown; message?: string }) => void,
  ) => void;
  terminate: () => void;
};

/** The answers that end a read well. */
export type WorkerResult = Exclude<WorkerAnswer, { is: "progress" | "failed" }>;

/**
 * Runs a job in a worker of its own, which ends with it: by its answer, by its user, or by a crash. A stopped read is
 * over at once, however busy it is, and its memory is freed.
 *
 * @param open - starts a worker that runs `serveLedger`
 * @throws the reason of the signal that stops it; an error where the worker does not start, or breaks down
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
      // The answer comes from `serveLedger` of the same build.
      const answer = data as WorkerAnswer;
      if (answer.is === "progress") return void onProgress?.(answer.done, answer.total);
      if (answer.is === "failed") return fail(new Error(answer.why));
      end();
      resolve(answer);
    });
    worker.postMessage(job);
  });
}
