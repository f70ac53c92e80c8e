import fc from "fast-check";
import { readChoices, type LedgerChoices } from "../../src/readers";

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

test("nothing that can be kept makes it fall", () => {
  fc.assert(fc.property(fc.jsonValue(), (kept) => typeof readChoices(kept) === "object"));
});
