import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellFaultText, CELL_NUMBERS, faultText, LANGUAGES } from "../../src/text";

/** What only a reader of pasted texts, of a ledger's rules, or of Poster throws. */
const IMPORTS = /^(?:amount-text-|codes-unreadable$|sign-unknown$|rule-line-unknown$|actual-source-unknown$)/u;

const thrown = ["core", "functions"].flatMap((folder) => {
  const at = join(__dirname, "../../src", folder);
  return readdirSync(at, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => readFileSync(join(at, file), "utf8").match(/(?<=new FinanceError\(\s*")[a-z0-9-]+/gu) ?? []);
});

test("every fault that a function can meet has its words in functions.js", () => {
  expect(thrown.length).toBeGreaterThan(20);
  expect(thrown.filter((code) => !IMPORTS.test(code) && !(code in CELL_NUMBERS))).toEqual([]);
});

test.each(LANGUAGES)("a fault is said the same in a cell as anywhere, in %s", (language) => {
  const fault = { code: "period-unknown", facts: { given: "2024K" } } as const;
  expect(cellFaultText(fault, language)).toBe(faultText(fault, language));
});
