/** The languages of everything a user sees: bokmål, nynorsk, English. */
export type Language = "nb" | "nn" | "en";

export const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];

/** The same words in every language. The compiler refuses a phrase that lacks one. */
export type Phrase = Readonly<Record<Language, string>>;

/**
 * The language for a locale of Office. Other locales get bokmål, the manifest's default.
 *
 * @param locale - for example `nb-NO`, `nn-NO`, `en-GB`
 */
export function languageOf(locale: string | undefined): Language {
  const language = locale?.toLowerCase().split("-")[0];
  return LANGUAGES.find((known) => known === language) ?? "nb";
}

/** A phrase that is the same in every language, such as a case number or a name the user chose. */
export const asIs = (text: string): Phrase => ({ nb: text, nn: text, en: text });

/** Builds a phrase by one rule for all languages. */
export const inEach = (textIn: (language: Language) => string): Phrase => ({
  nb: textIn("nb"),
  nn: textIn("nn"),
  en: textIn("en"),
});
