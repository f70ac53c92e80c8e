import type { Assessment } from "../../core";
import { en } from "./comment.en";
import { nb } from "./comment.nb";
import { nn } from "./comment.nn";
import type { Language } from "../language/language";

/** The parts of a comment in one language. */
export type CommentWords = {
  /** Where the line has no name. */
  line: string;
  /** How the line stands, from its verb on: "ligger litt over budsjett". */
  standing: (assessment: Assessment) => string;
  /** "per juni"; empty where no month is closed. */
  at: (months: number) => string;
  baseline: Record<Assessment["baseline"], string>;
  reason: string;
};

/**
 * The sentence a board paper would say of a cost line: which line, how far below or above its budget to date, measured
 * against which baseline, and why where a reason is given.
 *
 * Amounts are in 1000 kroner, as the board's papers have them, and are said in kroner.
 *
 * @param line - the line's name as the reader knows it
 * @param reason - the user's own words; a full stop is added where it has no end
 * @example "Lønn inkl overhead ligger ca. 1,1 mill. under budsjett per juni (lineær periodisering)."
 */
export function commentOn(line: string, assessment: Assessment, language: Language, reason?: string): string {
  const words = WORDS[language];
  const at = words.at(assessment.period.months);
  const said = [oneLine(line) || words.line, words.standing(assessment), at].filter((part) => part !== "").join(" ");
  const sentence = `${said} (${words.baseline[assessment.baseline]}).`;
  const why = oneLine(reason ?? "");
  if (why === "") return sentence;
  return `${sentence} ${words.reason}: ${why}${/[.!?…]$/u.test(why) ? "" : "."}`;
}

const WORDS: Record<Language, CommentWords> = { nb, nn, en };

// Cells hold line breaks and stray spaces that a sentence does not.
const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
