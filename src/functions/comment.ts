import {
  assessIncome,
  assessLine,
  isBlank,
  lacksActual,
  readLineKind,
  ZERO,
  type Amount,
  type Period,
  type Phasing,
} from "../core";
import { draftLine, type Standing } from "../text";
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
  group: string[][] | undefined;
};

/** Comments on each line. A line without amounts stays blank, and a line that lacks its actual is said to. */
export const eachComment = (given: CommentArguments): unknown[][] =>
  eachLine(
    { actual: given.actual, budget: given.budget },
    given.period,
    wordsOf(given),
    (actual, budget, period, phasing, word) => {
      const amounts = {
        actual: isBlank(word("actual")) ? undefined : actual,
        budget: isBlank(word("budget")) ? undefined : budget,
      };
      const standing = standingOf(amounts, period, phasing, {
        group: word("group"),
        isPhased: !isBlank(word("phasing")),
      });
      return draftLine(
        {
          line: textOf(word("line")),
          months: period.months,
          standing,
          reason: textOf(word("reason")),
          forecast: undefined,
        },
        readLanguage(given.language),
      );
    },
  );

type Amounts = { actual: Amount | undefined; budget: Amount | undefined };

/** Income is not phased unless the user says how. */
function standingOf(
  { actual, budget }: Amounts,
  period: Period,
  phasing: Phasing,
  { group, isPhased }: { group: unknown; isPhased: boolean },
): Standing {
  if (lacksActual({ actual, budget }, period)) return { is: "actual-missing" };
  if (budget === undefined) return { is: "unbudgeted", actual: actual ?? ZERO };
  const kind = readLineKind(group);
  const assessment =
    kind === "income" && !isPhased
      ? assessIncome(actual ?? ZERO, budget, period)
      : assessLine(actual ?? ZERO, budget, period, phasing, kind);
  return { is: "assessed", assessment };
}

const wordsOf = ({ line, phasing, reason, group }: CommentArguments) => ({ line, phasing, reason, group });

const textOf = (cell: unknown): string => (typeof cell === "string" ? cell : "");
