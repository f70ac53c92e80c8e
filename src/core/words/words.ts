/**
 * Brings a word to the form that vocabularies use: lower case, one kind of space, no space at the ends.
 *
 * @example
 * plainWord("  2.\u00a0 KVARTAL ") // => 2. kvartal
 */
export const plainWord = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();

/** The accepted words (nb, nn, en) for each meaning. Words are only ever added. */
export type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/**
 * Finds what the word in a cell means.
 *
 * @returns the meaning, or undefined for what is no text, and for a word that is not in the vocabulary
 * @example
 * meaningOf(" Betalt", { linear: ["lineær"], paid: ["betalt", "paid"] }) // => paid
 */
export function meaningOf<Meaning extends string>(cell: unknown, words: Vocabulary<Meaning>): Meaning | undefined {
  if (typeof cell !== "string") return undefined;
  const word = plainWord(cell);
  return (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].includes(word));
}
