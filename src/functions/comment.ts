import { assessLine } from "../core";
import { commentOn } from "../text";
import { eachLine } from "./eachLine";
import { readLanguage } from "./language";

/** The arguments of a comment: amounts and period, as for the other figures of a line, and words. */
export type CommentArguments = {
  line: string[][];
  actual: unknown[][];
  budget: unknown[][];
  period: string;
  phasing: string[][] | undefined;
  language: string | undefined;
  reason: string[][] | undefined;
};

/** Comments on each line. A line without amounts stays blank. */
export const eachComment = (given: CommentArguments): unknown[][] =>
  eachLine(
    { actual: given.actual, budget: given.budget },
    given.period,
    wordsOf(given),
    (actual, budget, period, phasing, word) =>
      commentOn(
        textOf(word("line")),
        assessLine(actual, budget, period, phasing),
        readLanguage(given.language),
        textOf(word("reason")),
      ),
  );

const wordsOf = ({ line, phasing, reason }: CommentArguments) => ({ line, phasing, reason });

const textOf = (cell: unknown): string => (typeof cell === "string" ? cell : "");
