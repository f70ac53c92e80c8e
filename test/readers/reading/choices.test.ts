import fc from "fast-check";
import { readChoices, type LedgerChoices } from "../../../src/readers";

test("choices that were kept are read back as they were", () => {
  const choices: LedgerChoices = {
    "Konto | Periode | Beløp": {
      table: {
        columns: { costCentre: "Region", project: "" },
        convention: "norwegian",
        dayOrder: "month-first",
        credits: "signed",
        separator: "\t",
        encoding: "windows-1252",
      },
      dimensions: {},
    },
    "SAF-T": { table: { columns: {} }, dimensions: { costCentre: "K", project: "" } },
  };
  expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
});

test("what somebody has changed by hand into no choice is left out", () => {
  const kept = { a: { table: { encoding: "latin", separator: 3, columns: { account: 7, period: "P" } } }, b: "x" };
  expect(readChoices(kept)).toEqual({
    a: { table: { columns: { period: "P" } }, dimensions: {} },
    b: { table: { columns: {} }, dimensions: {} },
  });
});

test.each([
  ["a word that is no choice", { convention: "french" }, {}],
  ["a number where a word belongs", { dayOrder: 1 }, {}],
  ["an empty field", { credits: null }, {}],
  ["a list where a word belongs", { encoding: ["utf-8"] }, {}],
  ["a field that no choice has", { colour: "red" }, {}],
  ["one bad field beside a good one", { separator: "/", convention: "english" }, { convention: "english" }],
  ["columns that are no object", { columns: "account", encoding: "utf-8" }, { encoding: "utf-8" }],
])("a table's choice damaged by hand: %s is left out, the rest is kept", (_why, table, left) => {
  expect(readChoices({ head: { table } })).toEqual({ head: { table: { columns: {}, ...left }, dimensions: {} } });
});

test.each([
  ["a text", "x"],
  ["nothing", null],
  ["a number", 7],
  ["a list", []],
])("kept choices that are %s are no choices", (_what, kept) => {
  expect(readChoices(kept)).toEqual({});
});

test("nothing that can be kept makes it fall", () => {
  fc.assert(fc.property(fc.jsonValue(), (kept) => typeof readChoices(kept) === "object"));
});

test("what was chosen of unlike rows is kept, and what is no choice of it is left out", () => {
  const table = { unit: "thousands", balances: "postings", groups: "left-out", scenario: "Regnskap", company: "S1" };
  expect(readChoices({ Konto: { table } })["Konto"]?.table).toMatchObject(table);
  const wrong = { unit: "dusin", balances: true, groups: "", scenario: 1, company: {} };
  expect(readChoices({ Konto: { table: wrong } })["Konto"]?.table).toEqual({ columns: {} });
});
