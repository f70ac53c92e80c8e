import type { probeTitles } from "../../text";

/** What a probe may answer: anything JSON holds. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type ProbeId = keyof typeof probeTitles;

/** One question to Excel. Its answer holds no time, address or id, so that two runs of one Excel give the same. */
export type Probe = { readonly id: ProbeId; readonly run: (room: Room) => Promise<Json> };

/** What a probe may use. */
export type Room = {
  /** The id of an empty sheet of its own, which is taken away after it. */
  readonly sheetId: string;
  /** Takes one more sheet away after the probe. */
  readonly takeAway: (sheetId: string) => void;
  /** Waits, while Excel calculates or fires an event. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether the user has asked the self-test to stop. A long probe asks between its steps. */
  readonly isStopped: () => boolean;
  readonly page: PageProbes;
};

/** What only the page around Excel can try. */
export type PageProbes = {
  /** Starts the add-in's own worker, and tells how that went. */
  readonly startWorker: () => Promise<Json>;
  /** What the page's policy has refused so far. */
  readonly refusedByPolicy: () => readonly string[];
};
