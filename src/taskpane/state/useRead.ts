import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Phrase } from "../../text";
import { useActions, useProgress } from "./actions";
import { logError } from "./logError";
import { whileShown } from "./whileShown";
import { whyOf } from "./whyOf";

/** The answer of a reading that has ended. */
export type Answer<Value> = { state: "read"; value: Value } | { state: "unread"; why: Phrase; error: unknown };

/** What a panel knows: nothing because it does not ask, nothing yet, or the last answer. */
export type Known<Value> = { state: "unasked" | "reading" } | Answer<Value>;

/** Where the reading at hand stands. `share` is how much is read, 0 to 1. */
export type ReadingAt<Value> = { state: "unasked" | "stopped" } | { state: "reading"; share: number } | Answer<Value>;

/** How a reading is stopped, and how it reports how much is done. A reading that has neither ignores it. */
export type ReadWatch = { signal: AbortSignal; onProgress: (done: number, total: number) => void };

export type ReadOptions<Value> = {
  /**
   * When to read again: after each action; after each action and each change of a cell; or when the selection moves. A
   * reading that follows actions waits while one runs, because an action changes many cells.
   */
  follow?: "actions" | "changes" | "selection";
  /** What to keep of the answer before, so that what reads the same stays the same object. The function is a constant. */
  keep?: (before: Value, next: Value) => Value;
};

/**
 * Reads something for a panel, and reads it again as the options say.
 *
 * An answer is dropped when it comes after a newer question, or after the panel has closed. Until the next answer comes,
 * the last one stays. A failure is an answer too, and is printed for developers.
 *
 * @param of - what is asked about; another one is another question, and undefined asks nothing and costs nothing
 */
export function useRead<Of, Value>(
  of: Of | undefined,
  read: (of: Of, watch: ReadWatch) => Promise<Value>,
  { follow, keep }: ReadOptions<Value> = {},
) {
  const actions = useActions();
  const isRunning = useProgress().state === "running";
  const isWaiting = isRunning && (follow === "actions" || follow === "changes");
  const isAsked = of !== undefined;
  const [times, setTimes] = useState(0);
  const [last, setLast] = useState<Last<Value>>(NONE);
  const [pace, setPace] = useState<Pace>();
  const running = useRef<AbortController>(undefined);
  const readNow = useEffectEvent(read);
  const readAgain = useCallback(() => setTimes((before) => before + 1), []);

  useEffect(() => {
    if (of === undefined || isWaiting) return undefined;
    const stop = new AbortController();
    running.current = stop;
    const asked: Question = { of, times };
    const unlessStopped =
      <Args extends unknown[]>(show: (...args: Args) => void) =>
      (...args: Args): void => {
        if (!stop.signal.aborted) show(...args);
      };
    const onProgress = unlessStopped((done: number, total: number) =>
      setPace({ asked, at: total > 0 ? done / total : 0 }),
    );
    readNow(of, { signal: stop.signal, onProgress }).then(
      unlessStopped((next: Value) =>
        setLast(({ latest }) => {
          const value = keep && latest ? keep(latest.value, next) : next;
          return { known: { state: "read", value }, latest: { value }, asked };
        }),
      ),
      unlessStopped((error: unknown) => {
        void logError(error);
        setLast(({ latest }) => ({ known: { state: "unread", why: whyOf(error), error }, latest, asked }));
      }),
    );
    return () => stop.abort();
  }, [of, isWaiting, times, keep]);

  useEffect(() => {
    if (!isAsked || (follow !== "changes" && follow !== "selection")) return undefined;
    const reading = whileShown(readAgain);
    const watched = follow === "changes" ? actions.watchChanges(reading.ask) : actions.watchSelection(reading.ask);
    watched.catch(logError);
    return () => {
      reading.end();
      void watched.then((unwatch) => unwatch()).catch(logError);
    };
  }, [actions, isAsked, follow, readAgain]);

  const isNow = (asked: Question | undefined): boolean => asked?.of === of && asked?.times === times;
  return {
    /** The last answer, until a newer one comes. */
    known: isAsked ? last.known : UNASKED,
    /** What was read last, also while it is read again and after a failure. */
    latest: last.latest?.value,
    /** Whether the last answer is to what is asked now. */
    isCurrent: isNow(last.asked),
    /** Where the reading at hand stands. */
    at: isAsked ? standing(isNow(last.asked) ? last : NONE, isNow(pace?.asked) ? pace : undefined) : UNASKED,
    /** How often a change or a reader has asked again. */
    times,
    readAgain,
    stop: () => {
      running.current?.abort();
      setPace({ asked: { of, times }, at: "stopped" });
    },
  };
}

type Question = { of: unknown; times: number };

/** The last answer, to which question, and what was last read. */
type Last<Value> = { known: Known<Value>; latest: { value: Value } | undefined; asked: Question | undefined };

/** How far a reading has come. */
type Pace = { asked: Question; at: number | "stopped" };

const UNASKED = { state: "unasked" } as const;
const NONE: Last<never> = { known: { state: "reading" }, latest: undefined, asked: undefined };

function standing<Value>({ known }: Last<Value>, pace: Pace | undefined): ReadingAt<Value> {
  if (known.state === "read" || known.state === "unread") return known;
  return pace?.at === "stopped" ? { state: "stopped" } : { state: "reading", share: pace?.at ?? 0 };
}
