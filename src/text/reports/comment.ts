import type { Assessment } from "../../core";
import { en } from "./comment.en";
import { nb } from "./comment.nb";
import { nn } from "./comment.nn";
import type { CommentWords } from "./comment.words";
import type { Language } from "../language";

/**
 * The sentence for a line in a board paper: which line, how far below or above its budget to date, against which
 * baseline, and the reason if one is given. Only a line that is known to be a cost has over- and underspending.
 *
 * Amounts are given in 1000 kroner, as in the board's papers, and written in kroner.
 *
 * @param line - the line's name as the reader knows it
 * @param reason - the user's own words; a full stop is added unless they end with a mark
 * @example "Lønn inkl overhead ligger ca. 1,1 mill. under budsjett per juni (lineær periodisering)."
 */
export function commentOn(line: string, assessment: Assessment, language: Language, reason?: string): string {
  const words = COMMENT_WORDS[language];
  const statement = stated(line, words.standing(assessment), assessment.period.months, language);
  return withReason(`${statement} (${words.baseline[assessment.baseline]}).`, words.reason, reason ?? "");
}

/** The words of comments by language. */
export const COMMENT_WORDS: Record<Language, CommentWords> = { nb, nn, en };

/** A line and how it stands, without a full stop. */
export function stated(line: string, standing: string, months: number, language: Language): string {
  const words = COMMENT_WORDS[language];
  return [oneLine(line) || words.line, standing, words.at(months)].filter((part) => part !== "").join(" ");
}

/** A sentence, then the user's reason behind its label; the sentence alone where there is no reason. */
export function withReason(sentence: string, label: string, reason: string): string {
  const why = oneLine(reason);
  return why === "" ? sentence : `${sentence} ${label}: ${closed(why)}`;
}

/** A sentence has a full stop, unless it ends with a mark of its own. */
export const closed = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);

// Cells may hold line breaks and stray spaces, which do not belong in a sentence.
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
