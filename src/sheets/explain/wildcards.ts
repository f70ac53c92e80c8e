/**
 * Makes the test of a text against a pattern of SUMIFS. `*` stands for any letters, `?` for one letter, and `~` makes
 * the next of these signs plain. Case does not matter.
 *
 * A letter is compared at most once with each sign of the pattern, so no pattern makes Excel wait. A regular expression
 * tries every way to divide the text among the stars: `*a*a*a*b` would take minutes for a text of 400 letters.
 *
 * @param isSame - compares a letter of the text with one of the pattern, both without case
 * @example
 * wildcardTest("l?nn*")("Lønnskostnader") // => true
 */
export function wildcardTest(
  pattern: string,
  isSame: (letter: string, wanted: string) => boolean = (letter, wanted) => letter === wanted,
): (text: string) => boolean {
  const signs = signsOf(pattern);
  return (text) => {
    const letters = lettersOf(text);
    let [at, sign] = [0, 0];
    // A star that is passed takes one letter more each time the rest does not fit. Earlier stars never need to.
    let star: { at: number; sign: number } | undefined;
    while (at < letters.length) {
      const wanted = signs[sign];
      if (wanted === "any") {
        sign += 1;
        star = { at, sign };
      } else if (wanted !== undefined && (wanted === "one" || isSame(letters[at] ?? "", wanted.plain))) {
        at += 1;
        sign += 1;
      } else if (star) {
        star.at += 1;
        at = star.at;
        sign = star.sign;
      } else return false;
    }
    return signs.slice(sign).every((left) => left === "any");
  };
}

type Sign = "any" | "one" | { plain: string };

/** The signs of a pattern. Stars beside each other are one star. */
function signsOf(pattern: string): readonly Sign[] {
  const parts = pattern.match(/~[~*?]|[\s\S]/gu) ?? [];
  return parts.flatMap((part, i): Sign[] => {
    if (part === "*") return parts[i - 1] === "*" ? [] : ["any"];
    if (part === "?") return ["one"];
    return [{ plain: withoutCase(part.length > 1 && part.startsWith("~") ? part.slice(1) : part) }];
  });
}

const lettersOf = (text: string): readonly string[] => Array.from(text, withoutCase);

/** A letter at a time, since the small letter of a sigma depends on the letters around it. */
const withoutCase = (letter: string): string => letter.toLowerCase();
