/**
 * Shows the invisible characters of a code by their numbers. A code with such a character looks like another code, and no
 * rule takes it.
 *
 * @returns undefined for a code without such a character
 * @example
 * shownInvisible("50\u200b00") // => 50[200B]00
 */
export function shownInvisible(code: string): string | undefined {
  if (!INVISIBLE.test(code)) return undefined;
  return Array.from(code, (letter) => (INVISIBLE.test(letter) ? `[${numberOf(letter)}]` : letter)).join("");
}

const numberOf = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** Control characters, and those that only steer how others are written: zero width, marks of direction, soft hyphens. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;
