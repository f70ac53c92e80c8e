import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gaps, localize, readMetadata, readTexts, SOURCE, TRANSLATIONS } from "../../.config/localized-functions";
import { argumentName, languageOf } from "../../src/text";

const ROOT = join(__dirname, "../..");
const I18N = join(ROOT, "src/functions/i18n");
const generated = readMetadata(join(ROOT, "src/functions/functions.ts"));

test("Excel's own generator finds no fault in functions.ts, and everything in it is described", async () => {
  const { metadata, faults } = await generated;
  expect(faults).toEqual([]);
  expect(metadata.functions.length).toBeGreaterThan(0);
});

// The golden file is written by hand: it is what workbooks rely on. Only ever add a function, or an optional parameter at the end.
test("ids and parameters are those that workbooks already use", async () => {
  const { metadata } = await generated;
  const golden = readFileSync(join(ROOT, "test/golden/functions.txt"), "utf8");
  expect(metadata.functions.map((fn) => `${signature(fn)}\n`).join("")).toBe(golden);
});

/** Of https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json, without what CustomFunctionsRuntime 1.4 adds. */
const KEYS_OF_1_3: Readonly<Record<string, readonly string[]>> = {
  file: ["functions"],
  function: ["description", "helpUrl", "id", "name", "options", "parameters", "result"],
  parameter: ["description", "dimensionality", "name", "optional", "repeating", "type"],
  result: ["dimensionality", "type"],
};

test("it asks for no more of Excel than the set that manifest.xml demands", async () => {
  const { metadata } = await generated;
  const keys = (parts: readonly object[]): string[] => [...new Set(parts.flatMap((part) => Object.keys(part)))].sort();
  const { functions } = metadata;
  const found = {
    file: keys([metadata]),
    function: keys(functions),
    parameter: keys(functions.flatMap(({ parameters }) => parameters)),
    result: keys(functions.map((fn) => (fn as unknown as { result: object }).result)),
  };
  const more = Object.entries(found).map(([part, own]) => own.filter((key) => !KEYS_OF_1_3[part]?.includes(key)));
  expect(more.flat()).toEqual([]);
  expect(readFileSync(join(ROOT, "manifest.xml"), "utf8")).toContain(
    'Set Name="CustomFunctionsRuntime" MinVersion="1.3"',
  );
});

test.each(TRANSLATIONS)("%s says everything, and nothing of what is not there", async (language) => {
  const { metadata } = await generated;
  expect(gaps(metadata, readTexts(I18N, language))).toEqual([]);
});

test.each(TRANSLATIONS)("%s changes words only, so that a formula means the same everywhere", async (language) => {
  const { metadata } = await generated;
  const localized = localize(metadata, readTexts(I18N, language));
  expect(localized).not.toEqual(metadata);
  expect(mute(localized)).toEqual(mute(metadata));
  expect(localized.functions.map(({ id, name }) => [id, name])).toEqual(metadata.functions.map(({ id }) => [id, id]));
});

test.each([SOURCE, ...TRANSLATIONS])(
  "in %s a message names an argument as Excel's function wizard does",
  async (locale) => {
    const { metadata } = await generated;
    const wizard = locale === SOURCE ? metadata : localize(metadata, readTexts(I18N, locale));
    metadata.functions.forEach((fn, at) => {
      const shown = wizard.functions[at]?.parameters.map(({ name }) => name);
      expect(shown).toEqual(fn.parameters.map(({ name }) => argumentName(name, languageOf(locale))));
    });
  },
);

const ONE = { functions: [{ id: "FEE", name: "FEE", parameters: [{ name: "frame" }] }] };
const FRAME = { name: "ramme", description: "Årets ramme." };

test.each([
  // why                                  texts                                                                 gap
  ["a function without texts", {}, "no FEE description"],
  ["a blank text is no text", { FEE: { description: " ", parameters: { frame: FRAME } } }, "no FEE description"],
  ["a parameter without texts", { FEE: { description: "Avgift.", parameters: {} } }, "no FEE frame name"],
  [
    "a parameter that is gone",
    { FEE: { description: "Avgift.", parameters: { frame: FRAME, share: FRAME } } },
    "needless FEE share name",
  ],
  ["a function that is gone", { FEES: { description: "Avgift.", parameters: {} } }, "needless FEES description"],
])("the build names %s", (_why, texts, gap) => {
  expect(gaps(ONE, texts)).toContain(gap);
});

type Metadata = Awaited<typeof generated>["metadata"];

function signature({ id, parameters }: Metadata["functions"][number]): string {
  const names = parameters.map((parameter) => ("optional" in parameter ? `[${parameter.name}]` : parameter.name));
  return `${id}(${names.join(", ")})`;
}

/** The metadata without its words. */
function mute({ functions }: Metadata): unknown {
  return functions.map(({ parameters, ...fn }) => ({
    ...fn,
    description: "",
    parameters: parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
  }));
}
