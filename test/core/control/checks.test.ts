import { checkAcross, checkBalance, checkDown, checkResult, decimal, type Finding } from "../../../src/core";
import { amounts, cellAt } from "../../amounts";

const codes = (findings: Finding[]): string[] => findings.map(({ code, severity }) => `${severity} ${code}`);

const n = decimal;

test.each<[why: string, findings: Finding[], codes: string[]]>([
  ["down, annex 1", checkDown(amounts("9385", "9102", "300", "0"), n("18787"), []), []],
  [
    "down, as printed",
    checkDown(amounts("9385", "9102", "300", "0"), n("28360"), amounts("37813")),
    ["error total-not-sum"],
  ],
  ["across, annex 1", checkAcross(n("9541"), n("9102"), n("18643")), []],
  ["across, within rounding", checkAcross(n("9541"), n("9102"), n("18642")), []],
  ["across, in øre", checkAcross(n("9541"), n("9102"), n("18642"), { unit: n("0.01") }), ["error accumulated-not-sum"]],
  ["across, wrong", checkAcross(n("9541"), n("9102"), n("18646")), ["error accumulated-not-sum"]],
  ["result, the board's", checkResult(n("37813"), n("36429"), n("1384")), []],
  ["result, its sign turned", checkResult(n("37813"), n("36429"), n("-1384")), ["error result-not-difference"]],
  ["balance", checkBalance(n("37813"), n("37813")), []],
  ["balance, a budget is not rounded", checkBalance(n("37813"), n("37812.5")), ["warning budget-does-not-balance"]],
])("check %s", (_why, findings, expected) => {
  expect(codes(findings)).toEqual(expected);
});

test("a finding says how far off it is, and in which cell", () => {
  const at = cellAt("total");
  const facts = { income: "10", costs: "7", printed: "8", residue: "5" };
  expect(checkResult(n("10"), n("7"), n("8"), { at })).toEqual([
    { code: "result-not-difference", facts, severity: "error", at },
  ]);
});

test("of the many lines that fit by chance, the three closest are reported", () => {
  const [finding] = checkDown(amounts("5", "5", "5", "5", "5"), n("20"), []);
  expect(finding?.code === "total-not-sum" && finding.facts.causes).toHaveLength(3);
});
