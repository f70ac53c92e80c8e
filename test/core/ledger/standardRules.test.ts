import { assignBy, OUTSIDE, possibleAssignments, standardRules, UNASSIGNED } from "../../../src/core";

test.each([
  ["5000", "", "lonn"],
  ["5800", "Refusjon", "lonn"],
  ["6740", "Vikar", "lonn"],
  ["6750", "Drift", "drift"],
  ["6420", "Lisens", "drift"],
  ["7130", "Reise", "reise"],
  ["6870", "Kurs", "reise"],
  ["7400", "IGeLU", "igelu"],
  ["3240", "IGELU medlemskap", "igelu-inntekt"],
  ["3240", "Konsortieavgift", "avgift"],
  ["1920", "", OUTSIDE],
  ["3400", "Tilskudd", UNASSIGNED],
  ["3900", "Bevilgning", UNASSIGNED],
  ["4900", "", UNASSIGNED],
  ["8800", "", UNASSIGNED],
])("the standard chart sends %s “%s” to %s", (account, text, line) => {
  expect(assignBy(standardRules())({ account, text, costCentre: "", project: "" }).line).toBe(line);
});

test("behind a rule that takes all of an account nothing else is possible", () => {
  const lines = (account: string) => possibleAssignments(standardRules())({ account, costCentre: "", project: "" });
  expect(lines("6420").map(({ line }) => line)).toEqual(["drift"]);
  expect(lines("3240").map(({ line }) => line)).toEqual(["igelu-inntekt", "oppspart", "overforing", "avgift"]);
  expect(lines("4000").map(({ line }) => line)).toEqual([UNASSIGNED]);
});
