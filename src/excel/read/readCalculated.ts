import type { Calculation } from "../../sheets";
import { Cancelled, stopSignal } from "../host";

/** What was read, and whether Excel had calculated it. */
export type ReadCalculated<Read> = { read: Read; calculation: Calculation };

/**
 * Reads cells that compute. Where Excel still calculates, it waits for the end, ten seconds at most, and reads again.
 *
 * Custom functions answer late: until then a cell shows `#BUSY!`, or its old value (OfficeDev/office-js#4152, #6930). A
 * workbook that is calculated costs no sync more. One that does not calculate by itself is not waited for.
 *
 * @param read - asks and syncs; called again after a wait
 * @param valuesOf - the values among what was read
 * @throws Cancelled where the user stops the wait
 */
export async function readCalculated<Read>(
  context: Excel.RequestContext,
  read: () => Promise<Read>,
  valuesOf: (read: Read) => readonly (readonly unknown[])[],
): Promise<ReadCalculated<Read>> {
  const ask = async (): Promise<ReadCalculated<Read>> => {
    const { application } = context.workbook;
    application.load("calculationMode,calculationState");
    const found = await read();
    return { read: found, calculation: calculationOf(application, valuesOf(found)) };
  };
  const first = await ask();
  if (first.calculation !== "calculating") return first;
  const ends = await watchEnds(context);
  try {
    // The end may have come before anyone listened.
    let last = await ask();
    while (last.calculation === "calculating" && (await ends.next())) last = await ask();
    return last;
  } finally {
    await ends.stop();
  }
}

function calculationOf(
  { calculationMode, calculationState }: Excel.Application,
  values: readonly (readonly unknown[])[],
): Calculation {
  if (values.some((cells) => cells.includes("#BUSY!"))) return "calculating";
  if (calculationMode === "Manual") return "manual";
  return calculationState === "Done" ? "done" : "calculating";
}

/** Ends of calculation, one after another. */
type Ends = {
  /** Resolves at the next end, or one since the last call; false when the time is up. */
  next: () => Promise<boolean>;
  stop: () => Promise<void>;
};

async function watchEnds(context: Excel.RequestContext): Promise<Ends> {
  const signal = stopSignal();
  let [ended, isLate] = [false, false];
  let wake = (): void => undefined;
  const onEnd = (): void => {
    ended = true;
    wake();
  };
  const onLate = (): void => {
    isLate = true;
    wake();
  };
  const handler = context.workbook.worksheets.onCalculated.add(() => Promise.resolve(onEnd()));
  await context.sync();
  const timer = setTimeout(onLate, LONGEST);
  const onStop = (): void => wake();
  signal?.addEventListener("abort", onStop);
  return {
    next: async () => {
      if (!ended && !isLate && !signal?.aborted) await new Promise<void>((resolve) => (wake = resolve));
      if (signal?.aborted) throw new Cancelled();
      const hasEnded = ended;
      ended = false;
      return hasEnded && !isLate;
    },
    stop: async () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onStop);
      handler.remove();
      try {
        await context.sync();
      } catch (error) {
        // What was read stands; a listener that is left behind wakes nobody.
        if (!(error instanceof OfficeExtension.Error)) throw error;
      }
    },
  };
}

/** Milliseconds that a calculation is waited for. */
const LONGEST = 10_000;
