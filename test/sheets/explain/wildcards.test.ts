import fc from "fast-check";
import { wildcardTest } from "../../../src/sheets/explain/wildcards";

const LETTERS = ["a", "A", "b", "~", "*", "?", "ø", "\u{1F600}", "\n", "."];
const texts = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 8 });

test("a pattern finds what the rules of the signs find", () => {
  fc.assert(fc.property(texts, texts, (pattern, text) => wildcardTest(pattern)(text) === byTheRules(pattern, text)));
});

test.each([
  // why                                pattern                      text
  ["many stars and no end", "*a*a*a*a*b", (n: number) => "a".repeat(n)],
  ["a star before each letter", "*a".repeat(100) + "b", (n: number) => "a".repeat(n)],
  ["letters that nearly fit", "*" + "a".repeat(100) + "b", (n: number) => "a".repeat(n)],
  ["letters of any kind", "*?*?*?b", (n: number) => "ab".repeat(n / 2) + "a"],
  ["only stars", "*".repeat(200), (n: number) => "a".repeat(n)],
])("a letter meets a sign at most once: %s", (_why, pattern, text) => {
  for (const length of [200, 400, 8000]) {
    let compared = 0;
    const fits = wildcardTest(pattern, (letter, wanted) => {
      compared += 1;
      return letter === wanted;
    });
    fits(text(length));
    expect(compared).toBeLessThanOrEqual((length + 1) * pattern.length);
  }
});

/** Each way to divide the text among the stars, as the rules say it. */
function byTheRules(pattern: string, text: string): boolean {
  const signs = pattern.match(/~[~*?]|[\s\S]/gu) ?? [];
  const letters = Array.from(text);
  const fits = (sign: number, at: number): boolean => {
    const wanted = signs[sign];
    if (wanted === undefined) return at === letters.length;
    if (wanted === "*")
      return letters.slice(at).some((_letter, i) => fits(sign + 1, at + i)) || fits(sign + 1, letters.length);
    const plain = wanted.length > 1 && wanted.startsWith("~") ? wanted.slice(1) : wanted;
    const isOne = letters[at] !== undefined && (wanted === "?" || letters[at].toLowerCase() === plain.toLowerCase());
    return isOne && fits(sign + 1, at + 1);
  };
  return fits(0, 0);
}
