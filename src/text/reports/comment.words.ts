import type { Assessment } from "../../core";

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
};
