import type { Language, Phrase } from "./language";

/** Excel's name for an error in the reader's language, from its name in Office.js: `#VALUE!` is `#VERDI!`. */
export const errorName = (error: string, language: Language): string => NAMES.get(error)?.[language] ?? error;

// The other errors have the same name in all three languages.
const NAMES: ReadonlyMap<string, Phrase> = new Map([
  ["#VALUE!", { nb: "#VERDI!", nn: "#VERDI!", en: "#VALUE!" }],
  ["#NAME?", { nb: "#NAVN?", nn: "#NAMN?", en: "#NAME?" }],
  ["#N/A", { nb: "#I/T", nn: "#I/T", en: "#N/A" }],
  ["#SPILL!", { nb: "#OVERFLYT!", nn: "#OVERFLYT!", en: "#SPILL!" }],
]);
