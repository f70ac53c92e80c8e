import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scanSheet } from "../../../src/sheets";
import { findingText } from "../../../src/text";
import { cellsOfTable, readTable } from "../control/corpusTable";

const FOLDER = join(__dirname, "cases");

/** What is wrong in a case, and at which cell. Those that are not here are right. */
const WRONG: Record<string, string[]> = {
  "m1-wrong-result-overskudd": [
    "error BIB-49 Ark1, celle B4: Resultatet 250 er ikke inntekter 1 000 minus kostnader 850. Avviket er 100. Rett det tallet som er feil.",
  ],
  "s8b-row-of-words-wrong-total": [
    "error BIB-47 Ark1, celle B7: Summen 510 er ikke summen av delene, 410. Avviket er 100. Trolig årsak: summen har med «Lønn» (100) to ganger. Se om en delsum eller en linje er talt dobbelt.",
  ],
};

const cases = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/u, ""));

test.each(cases)("a table of a user: %s", (name) => {
  const table = readTable(name, `${readFileSync(join(FOLDER, `${name}.txt`), "utf8").trimEnd()}\n---\n`);
  const found = scanSheet(cellsOfTable(table)).map(
    (finding) => `${finding.severity} ${findingText(finding, "nb").replaceAll("\u00a0", " ")}`,
  );
  expect(found).toEqual(WRONG[name] ?? []);
});
