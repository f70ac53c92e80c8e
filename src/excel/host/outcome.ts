import type { Finding } from "../../core";
import type { Phrase } from "../../text";
import type { Conversion, PeriodMove, Preview } from "../../sheets";

/** What an action ends with: the sheet it made, or the findings that stopped it. Warnings come with a sheet too. */
export type Outcome = {
  sheet: string | undefined;
  findings: readonly Finding[];
  /** What was done, where the sheet's name alone does not say it. */
  news?: Phrase;
  /** Nothing is written yet: what would change, for the user to choose how. */
  preview?: Preview;
  /** Texts that can be turned into numbers, for the user to decide; or that have been, and can be texts again. */
  numbers?: { is: "offered" | "converted"; conversion: Conversion };
  /** Nothing is written yet: what setting up would add, for the user to agree to. */
  additions?: Phrase;
  /** Nothing is written yet: what moving to the next period would do, for the user to decide. */
  move?: PeriodMove;
};
