/**
 * Takes a text apart into words and numbers, in lower case. Numbers lose their thousands separators and words their
 * punctuation: `Beløp (kr 1 000)` is `beløp`, `kr`, `1000`.
 */
export const tokensOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<=\b1)[\s.,'’](?=000\b)/gu, "")
    .replace(/(?<=\b1000)[\s.,'’](?=000\b)/gu, "")
    .split(/[^\p{L}\p{N}/]+/u)
    .filter((token) => token !== "");

/** Makes a set of words of a line of them. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(" "));
