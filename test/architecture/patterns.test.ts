import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { composedBy, composing, isBounded, written, type Pattern } from "./patterns";

// No text, whoever wrote it, makes the pane wait: the work of a pattern grows as the text does. Recheck finds the growth by
// the pattern's automaton, and where it has none (looking around) by attacking it.

const growthOf = (patterns: readonly Pattern[]): readonly string[] =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "growth.cjs")], {
      input: JSON.stringify(patterns),
      encoding: "utf8",
    }),
  ) as string[];

test("patterns are written, or composed of fixed parts as a file is loaded, never of what a user gives", () => {
  expect(composing).toEqual([
    "core/time/impossibleDays.ts",
    "core/time/periodText.ts",
    "readers/table/dates.ts",
    "sheets/control/scan/words/meaning.ts",
  ]);
  expect(composing.filter((file) => composedBy(file).length === 0)).toEqual([]);
});

test("the growth that attacks have found is found", () => {
  const hung: Pattern = { file: "", source: "^[\\s\\S]*a[\\s\\S]*a[\\s\\S]*b$", flags: "iu" };
  const slow: Pattern = { file: "", source: "[.\\s]+$", flags: "u" };
  expect(growthOf([hung, slow])).toEqual([expect.stringContaining("polynomial"), "2nd degree polynomial"]);
});

test("every pattern is linear", () => {
  const all = [...written, ...composing.flatMap(composedBy)].filter((one) => !isBounded(one));
  const growths = growthOf(all);
  expect(all.length).toBeGreaterThan(100);
  expect(all.flatMap(({ file, source }, i) => (growths[i] === "linear" ? [] : [[file, source, growths[i]]]))).toEqual(
    [],
  );
}, 300_000);
