import { DEFINED_NAMES, exampleSheets, TABLES } from "../../src/sheets";
import { LANGUAGES } from "../../src/text";
import { expectGolden } from "../golden";

test("the names that users' workbooks hold on to only ever grow", () => {
  const tables = Object.entries(TABLES).map(([table, columns]) => `${table}: ${columns.join(", ")}`);
  const names = Object.entries(DEFINED_NAMES).map(([name, { table, key }]) => `${name} = ${table}, ${key}`);
  expectGolden("names.txt", [...tables, "", ...names, ""].join("\n"));
});

test("sheets, tables and names are the same in every language", () => {
  const structure = LANGUAGES.map((language) =>
    exampleSheets(language).map(({ name, table, names }) => ({ name, table, names })),
  );
  expect(structure[1]).toEqual(structure[0]);
  expect(structure[2]).toEqual(structure[0]);
});

test("every defined name is made by exactly one sheet, but those that only workbooks from before Vekst have", () => {
  const made = exampleSheets("nb").flatMap(({ names }) => (names ?? []).map(({ name }) => name));
  expect([...made, "Prisvekst", "Lisensvekst"].sort()).toEqual(Object.keys(DEFINED_NAMES).sort());
});
