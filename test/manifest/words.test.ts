/** @jest-environment jsdom */
import { attribute, element, elements, inEachLocale, LOCALES, readManifest, resource, topElement } from "./manifest";

const manifest = readManifest();

/** What is the same for every reader, and why. */
const NEUTRAL = new Map([
  ["Functions.Namespace", "stands in formulas, which are read on machines of every language"],
  ["Functions.Script.Url", "code"],
  ["Taskpane.Url", "the pane asks Excel for the reader's language"],
  ["Help.Url", "the pane asks Excel for the reader's language"],
]);

const texts = [
  topElement(manifest, "DisplayName"),
  topElement(manifest, "Description"),
  ...elements(manifest, "Url"),
  ...elements(manifest, "String"),
].filter(({ id }) => !NEUTRAL.has(id));

test("bokmål is the default", () => {
  expect(element(manifest, "DefaultLocale").textContent).toBe("nb-NO");
});

test.each(texts.map((text) => [text.id || text.tagName, text] as const))(
  "%s is said in every language",
  (_id, text) => {
    expect([...inEachLocale(text).keys()]).toEqual(LOCALES);
  },
);

test("only what is neutral by nature has no translation", () => {
  for (const id of NEUTRAL.keys()) expect(elements(resource(manifest, id), "Override")).toEqual([]);
});

test.each([
  // why                                 texts                                                    longest
  ["Excel refuses a longer name", [topElement(manifest, "DisplayName")], 125],
  ["Excel refuses a longer description", [topElement(manifest, "Description")], 250],
  ["Excel refuses a longer short string", elements(element(manifest, "ShortStrings"), "String"), 125],
  ["Excel refuses a longer long string", elements(element(manifest, "LongStrings"), "String"), 250],
])("%s", (_why, settings, longest) => {
  const all = settings.flatMap((setting) => [...inEachLocale(setting).values()]);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((text) => text.length > longest || text.trim() !== text || text === "")).toEqual([]);
});

test("each language has its own function texts, in a file named by the language", () => {
  const metadata = attribute(element(element(manifest, "Metadata"), "SourceLocation"), "resid");
  const files = [...inEachLocale(resource(manifest, metadata))].map(([locale, url]) => [locale, url.split("/").pop()]);
  expect(files).toEqual(LOCALES.map((locale) => [locale, `functions.${locale}.json`]));
});
