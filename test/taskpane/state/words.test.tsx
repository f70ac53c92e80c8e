import { renderHook } from "@testing-library/react";
import { useWords } from "../../../src/taskpane/state/words";
import { LANGUAGES, pane, type Language } from "../../../src/text";
import { holdActions } from "../heldActions";
import { around } from "../renderPanel";

const wordsIn = (language: Language) =>
  renderHook(() => useWords(), { wrapper: around(holdActions(), language) }).result.current;

test.each(LANGUAGES)("%s: a phrase, a list and a function of the pane are in the reader's language", (language) => {
  const words = wordsIn(language);
  expect(words.ledger.title).toBe(pane.ledger.title[language]);
  expect(words.help.steps).toEqual(pane.help.steps.map((step) => step[language]));
  expect(words.explain.goTo("Poster!C9")).toBe(pane.explain.goTo("Poster!C9")[language]);
  expect(words.failed("AccessDenied")).toBe(pane.failed("AccessDenied")[language]);
});

test("the words of a language stay the same object", () => {
  expect(wordsIn("nn")).toBe(wordsIn("nn"));
});
