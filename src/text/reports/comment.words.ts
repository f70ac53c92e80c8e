import type { Amount, Assessment } from "../../core";

/** Where a figure stands against its budget, as words say it. */
export type Off = "lower" | "higher" | "as-budgeted";

/** The parts of a comment in one language. */
export type CommentWords = {
  /** Stands for the name of a line that has no name. */
  line: string;
  /** How the line stands, from its verb on: "ligger litt over budsjett". */
  standing: (assessment: Assessment) => string;
  /** "per juni"; empty where no month is closed. */
  at: (months: number) => string;
  baseline: Record<Assessment["baseline"], string>;
  reason: string;
  /** "ca. 1,1 mill.", from an amount in 1000 kroner. */
  spoken: (amount: Amount) => string;
  /** A line with a budget and no actual, from its verb on. */
  missing: string;
  /** A line with an actual and no budget: what it came to, and that it has no budget, around the month. */
  unbudgeted: { came: (actual: Amount) => string; without: string };
  /** What the year is expected to be, against its budget: a clause without its full stop. */
  forecast: (off: Off, amount: Amount) => string;
};

/** How a figure stands to its budget in words. A refund is higher when its figure is further below zero. */
export function offOf({ of, direction }: Assessment): Off {
  if (direction === "on") return "as-budgeted";
  return (direction === "below") === (of === "refund") ? "higher" : "lower";
}
