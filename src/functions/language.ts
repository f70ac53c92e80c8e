import { CellFault, isBlank, meaningOf } from "../core";
import type { Language } from "../text";
import { userLanguage } from "./answer";

/**
 * Reads the language of a text; a blank is the user's own.
 *
 * @throws CellFault `language-unknown`
 */
export function readLanguage(word: string | null | undefined): Language {
  if (word == null || isBlank(word)) return userLanguage();
  const language = meaningOf(word, WORDS);
  if (language === undefined) throw new CellFault("language-unknown", { given: word });
  return language;
}

const WORDS = {
  nb: ["nb", "bokmål"],
  nn: ["nn", "nynorsk"],
  en: ["en", "engelsk", "english"],
} as const;
