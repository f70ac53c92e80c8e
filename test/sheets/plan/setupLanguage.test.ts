import { readPlan, workbookLanguage } from "../../../src/sheets";
import { exampleTables, tablesWith } from "../../example";

const oppsett = (spraak: unknown) => tablesWith({ "Oppsett!spraak.Verdi": spraak }).Oppsett;

test.each([
  ["nb", "nb"],
  ["nn", "nn"],
  ["en", "en"],
  [" EN ", "en"],
  ["fr", "nb"],
  ["", "nb"],
  [7, "nb"],
])("%p in Oppsett gives %s", (spraak, language) => {
  expect(workbookLanguage(oppsett(spraak))).toBe(language);
});

test.each(["nb", "nn", "en", " EN "])("a plan reads %p by the same rule", (spraak) => {
  const { plan } = readPlan(tablesWith({ "Oppsett!spraak.Verdi": spraak }));
  expect(plan?.setup.language).toBe(workbookLanguage(oppsett(spraak)));
});

test.each(["fr", "nn-NO", ""])("a plan refuses %p", (spraak) => {
  const { plan, findings } = readPlan(tablesWith({ "Oppsett!spraak.Verdi": spraak }));
  expect(plan).toBeUndefined();
  expect(findings).toEqual([
    { code: "setting-unusable", facts: { table: "Oppsett", key: "spraak", given: spraak }, severity: "error" },
  ]);
});

test("without Oppsett, or without its line, no language is named", () => {
  const { header = [], rows = [] } = exampleTables().Oppsett ?? {};
  expect(workbookLanguage(undefined)).toBeUndefined();
  expect(workbookLanguage({ header, rows: rows.filter(([key]) => key !== "spraak") })).toBeUndefined();
});
