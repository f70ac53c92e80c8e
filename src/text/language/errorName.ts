import type { Language, Phrase } from "./language";

/** What Excel calls an error in its reader's language, given by its name in Office.js: `#VALUE!` is `#VERDI!`. */
export const errorName = (error: string, language: Language): string => NAMES.get(error)?.[language] ?? error;

// The others are called the same in all three.
const NAMES: ReadonlyMap<string, Phrase> = new Map([
  ["#VALUE!", { nb: "#VERDI!", nn: "#VERDI!", en: "#VALUE!" }],
  ["#NAME?", { nb: "#NAVN?", nn: "#NAMN?", en: "#NAME?" }],
  ["#N/A", { nb: "#I/T", nn: "#I/T", en: "#N/A" }],
  ["#SPILL!", { nb: "#OVERFLYT!", nn: "#OVERFLYT!", en: "#SPILL!" }],
]);
