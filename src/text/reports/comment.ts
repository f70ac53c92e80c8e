import type { Assessment } from "../../core";
import { en } from "./comment.en";
import { nb } from "./comment.nb";
import { nn } from "./comment.nn";
import type { CommentWords } from "./comment.words";
import type { Language } from "../language";

/**
 * The sentence for a cost line in a board paper: which line, how far below or above its budget to date, against which
 * baseline, and the reason if one is given.
 *
 * Amounts are given in 1000 kroner, as in the board's papers, and written in kroner.
 *
 * @param line - the line's name as the reader knows it
 * @param reason - the user's own words; a full stop is added unless they end with a mark
 * @example "Lønn inkl overhead ligger ca. 1,1 mill. under budsjett per juni (lineær periodisering)."
 */
export function commentOn(line: string, assessment: Assessment, language: Language, reason?: string): string {
  const words = WORDS[language];
  const at = words.at(assessment.period.months);
  const statement = [oneLine(line) || words.line, words.standing(assessment), at]
    .filter((part) => part !== "")
    .join(" ");
  const sentence = `${statement} (${words.baseline[assessment.baseline]}).`;
  const why = oneLine(reason ?? "");
  if (why === "") return sentence;
  return `${sentence} ${words.reason}: ${why}${/[.!?…]$/u.test(why) ? "" : "."}`;
}

const WORDS: Record<Language, CommentWords> = { nb, nn, en };

// Cells may hold line breaks and stray spaces, which do not belong in a sentence.
const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
