import { createContext, useContext, useMemo } from "react";
import { LANGUAGES, pane, type Language, type Phrase } from "../../text";

/** Words in one language: a phrase becomes its text, and a function that makes a phrase makes its text. */
export type InLanguage<Words> = Words extends Phrase
  ? string
  : Words extends (...args: infer Args) => Phrase
    ? (...args: Args) => string
    : { readonly [Key in keyof Words]: InLanguage<Words[Key]> };

export type PaneWords = InLanguage<typeof pane>;

/** The language the reader has chosen. Bokmål is the manifest's default. */
export const LanguageContext = createContext<Language>("nb");

export const useLanguage = (): Language => useContext(LanguageContext);

/** Every word of the pane in the reader's language: `useWords().ledger.title`. */
export const useWords = (): PaneWords => wordsIn(useLanguage());

/** Words that load with their own panel, and are no part of the pane's. */
export function useWordsOf<Words>(words: Words): InLanguage<Words> {
  const language = useLanguage();
  return useMemo(() => inLanguage(words, language) as InLanguage<Words>, [words, language]);
}

/** The words of a language are made once, so that they are the same object each time. */
function wordsIn(language: Language): PaneWords {
  const words = made.get(language) ?? (inLanguage(pane, language) as PaneWords);
  made.set(language, words);
  return words;
}

const made = new Map<Language, PaneWords>();

function inLanguage(words: unknown, language: Language): unknown {
  if (typeof words === "function")
    return (...args: unknown[]) => (words as (...args: unknown[]) => Phrase)(...args)[language];
  if (typeof words !== "object" || words === null) return words;
  if (isPhrase(words)) return words[language];
  if (Array.isArray(words)) return words.map((each) => inLanguage(each, language));
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, inLanguage(each, language)]));
}

const isPhrase = (words: object): words is Phrase => LANGUAGES.every((language) => language in words);
