import { checkTable, type Finding } from "../../../src/core";
import { item, printedTable, resultTable, total } from "./printedTable";

const codes = (findings: Finding[]): string[] => findings.map(({ code, severity }) => `${severity} ${code}`);

const down = (sum: string, ...parts: string[]): Finding[] =>
  checkTable(printedTable([...parts.map((part) => item(part)), total(sum)]));

/** The first of two lines of annex 1: actual, remaining, accumulated. The other adds up. */
const across = (line: string[], other = ["8274", "9385", "17659"]): Finding[] =>
  checkTable(printedTable([item(...line), item(...other)], { actual: 0, remaining: 1, accumulated: 2 }));

const resultOf = (income: string, costs: string, printed: string): Finding[] =>
  checkTable(resultTable(income, costs, printed));

test.each<[why: string, findings: Finding[], codes: string[]]>([
  ["down, annex 1", down("18787", "9385", "9102", "300", "0"), []],
  [
    "down, as printed",
    checkTable(printedTable([item("9385"), item("9102"), item("300"), item("0"), total("28360", "37813")])),
    ["error total-not-sum"],
  ],
  ["across, annex 1", across(["9541", "9102", "18643"]), []],
  ["across, within rounding", across(["9541", "9102", "18642"]), []],
  [
    "across, in øre",
    across(["9541", "9102", "18642"], ["8274.01", "9385.01", "17659.02"]),
    ["error accumulated-not-sum"],
  ],
  ["across, wrong", across(["9541", "9102", "18646"]), ["error accumulated-not-sum"]],
  ["result, the board's", resultOf("37813", "36429", "1384"), []],
  ["result, its sign turned", resultOf("37813", "36429", "-1384"), ["error result-not-difference"]],
])("check %s", (_why, findings, expected) => {
  expect(codes(findings)).toEqual(expected);
});

test("a finding says how far off it is, and in which cell", () => {
  const at = { in: "sheet", sheet: "Ark1", cell: "B5" };
  const facts = { income: "10", costs: "7", printed: "8", residue: "5" };
  expect(resultOf("10", "7", "8")).toEqual([{ code: "result-not-difference", facts, severity: "error", at }]);
});

test("of the many lines that fit by chance, the three closest are reported", () => {
  const [finding] = down("20", "5", "5", "5", "5", "5");
  expect(finding?.code === "total-not-sum" && finding.facts.causes).toHaveLength(3);
});
