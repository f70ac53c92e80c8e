import { cellText } from "../../src/text/explain/explanation";
import { errorName } from "../../src/text/language/errorName";
import { findingText } from "../../src/text";

test.each([
  // Office.js   bokmål         nynorsk        English
  ["#VALUE!", "#VERDI!", "#VERDI!", "#VALUE!"],
  ["#NAME?", "#NAVN?", "#NAMN?", "#NAME?"],
  ["#N/A", "#I/T", "#I/T", "#N/A"],
  ["#SPILL!", "#OVERFLYT!", "#OVERFLYT!", "#SPILL!"],
  ["#REF!", "#REF!", "#REF!", "#REF!"],
  ["#NUM!", "#NUM!", "#NUM!", "#NUM!"],
])("%s is called as Excel shows it to its reader", (error, nb, nn, en) => {
  expect([errorName(error, "nb"), errorName(error, "nn"), errorName(error, "en")]).toEqual([nb, nn, en]);
  expect(cellText(error, "nb")).toBe(nb);
});

test("a finding names the error as the cell shows it", () => {
  const at = { in: "sheet", sheet: "Poster", cell: "E11" } as const;
  const facts = { place: at, given: "#VALUE!" };
  expect(findingText({ code: "error-for-amount", facts, severity: "error" }, "nb")).toContain("gir #VERDI!.");
  const shown = { sheet: "Regnskap 2024K2", cell: "D16", shown: "#NAME?" };
  expect(findingText({ code: "figure-missing", facts: shown, severity: "error" }, "nn")).toContain("viser «#NAMN?»");
});
