import fc from "fast-check";
import { meaningOf, plainWord } from "../../../src/core";

const WORDS = { linear: ["lineær", "linear"], paid: ["betalt", "paid"] } as const;

test.each([
  ["as it stands", "betalt", "paid"],
  ["in capitals", "BETALT", "paid"],
  ["between spaces of any kind", "\u00a0 Lineær\t", "linear"],
  ["with its accent apart, as some systems write it", "A\u030are", undefined],
  ["as a part of a word", "betalte", undefined],
  ["blank", "", undefined],
])("a word %s", (_why, text, meaning) => {
  expect(meaningOf(text, WORDS)).toBe(meaning);
});

test("letters that look the same are the same, whether in one character or two", () => {
  expect(plainWord("A\u030aR")).toBe(plainWord("\u00c5r"));
  expect(plainWord("2.\u00a0 KVARTAL ")).toBe("2. kvartal");
});

test("a plain word is plain, and every accepted word has its meaning", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(plainWord(plainWord(text))).toBe(plainWord(text))));
  for (const [meaning, words] of Object.entries(WORDS)) {
    for (const word of words) expect(meaningOf(word, WORDS)).toBe(meaning);
  }
});
