/**
 * What a piece of work is about to do. Preparing is the long part of a large write, on a sheet of its own. From writing
 * on the work is not stopped: half-written is worse than late.
 */
export type Step = "reading" | "preparing" | "writing" | "checking";

/** Whether work may stop at a step. Work that has named no step is reading. */
export const mayStop = ({ step = "reading" }: { step?: Step }): boolean => step === "reading" || step === "preparing";

/** Thrown where work stops because its user asked it to. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Hears each step of a piece of work, and asks it to stop. */
export type Follower = {
  signal: AbortSignal;
  /** @param share - how much of the step is done, 0 to 1, where that is known */
  onStep: (step: Step, share?: number) => void;
};

/**
 * Runs one piece of work and hands its steps to the follower. One piece is followed at a time.
 *
 * @throws Cancelled where the signal stopped the work before it wrote
 */
export async function withSteps<T>(by: Follower, work: () => Promise<T>): Promise<T> {
  follower = by;
  try {
    return await work();
  } finally {
    follower = undefined;
  }
}

let follower: Follower | undefined;

/** The signal that asks the work at hand to stop; undefined for work without a follower. */
export const stopSignal = (): AbortSignal | undefined => follower?.signal;

/**
 * Names the step that begins, or how far it has come. Work that was asked to stop stops here, before it prepares or
 * writes anything. Work without a follower goes on silently.
 *
 * @param share - how much of the step is done, 0 to 1
 * @throws Cancelled
 */
export function reached(step: Step, share?: number): void {
  if (!follower) return;
  if ((step === "writing" || step === "preparing") && follower.signal.aborted) throw new Cancelled();
  follower.onStep(step, share);
}

/** Takes the size of the next part of a step, and gives a callback for how much of that part is done, 0 to 1. */
export type NextPart = (size: number) => (share: number) => void;

/** Divides one step into parts that follow one another. Progress is counted over all of them. */
export function inParts(step: Step, total: number): NextPart {
  let sizes = 0;
  return (size) => {
    const before = sizes;
    sizes += size;
    return (share) => reached(step, (before + share * size) / total);
  };
}
