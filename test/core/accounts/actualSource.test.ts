import { readActualSource, SOURCE_WORDS, type ActualSource } from "../../../src/core";

test.each(Object.entries(SOURCE_WORDS).flatMap(([source, words]) => words.map((word) => [word, source] as const)))(
  "“%s” is %s, in any case and between spaces",
  (word, source) => {
    for (const cell of [word, word.toUpperCase(), ` ${word}\u00a0`]) expect(readActualSource(cell)).toBe(source);
  },
);

test.each<[cell: unknown, source: ActualSource]>([
  ["", "typed"],
  ["  ", "typed"],
  [null, "typed"],
])("a blank, %j, is typed: nobody has asked for another", (cell, source) => {
  expect(readActualSource(cell)).toBe(source);
});

test.each([["hovedboka"], [1], [true], ["ledger; typed"]])("%j is refused, not guessed", (cell) => {
  expect(() => readActualSource(cell)).toThrow(
    expect.objectContaining({ code: "actual-source-unknown", facts: { given: String(cell) } }),
  );
});
