import fc from "fast-check";
import {
  checkAcross,
  checkBalance,
  checkDown,
  checkResult,
  decimal,
  diagnoseTotal,
  sum,
  type Finding,
  type TotalCause,
} from "../../src/core";
import { findingText } from "../../src/text";
import { amounts, cellAt } from "../amounts";

type Case = [why: string, parts: string[], total: string, others: string[], cause: TotalCause];

const share = (of: string, numerator: number, denominator: number): TotalCause => ({
  kind: "share",
  of,
  numerator,
  denominator,
});

const BOARD: Case = [
  "BIB-2024/30: 75 % of the year's budget",
  ["9385", "9102", "300", "0"],
  "28360",
  ["37813"],
  share("37813", 3, 4),
];

test.each<Case>([
  BOARD,
  ["a quarter", ["5"], "25", ["100"], share("100", 1, 4)],
  ["a half", ["5"], "50", ["100"], share("100", 2, 4)],
  ["two months", ["5"], "20", ["120"], share("120", 2, 12)],
  ["a line left out", ["3", "4"], "4", [], { kind: "left-out", line: 1, part: "3" }],
  ["a line doubled", ["3", "4"], "10", [], { kind: "doubled", line: 1, part: "3" }],
  ["a sign turned", ["3", "5"], "2", [], { kind: "sign-turned", line: 1, part: "3" }],
  ["a sign turned, of a minus", ["-3", "5"], "8", [], { kind: "sign-turned", line: 1, part: "-3" }],
  ["transposed digits", ["16"], "61", [], { kind: "transposed", wanted: "16" }],
  ["transposed digits, far in", ["9385", "9402"], "18877", [], { kind: "transposed", wanted: "18787" }],
  ["kroner over thousands", ["7", "5"], "12000", [], { kind: "too-large", times: 1000, wanted: "12" }],
  ["thousands over kroner", ["7000", "5000"], "12", [], { kind: "too-small", times: 1000, wanted: "12000" }],
])("%s", (_why, parts, total, others, cause) => {
  expect(diagnoseTotal(amounts(...parts), decimal(total), amounts(...others))[0]).toEqual(cause);
});

test("the board's wrong total has one cause, and says it", () => {
  const [, parts, total, others, cause] = BOARD;
  expect(diagnoseTotal(amounts(...parts), decimal(total), amounts(...others))).toEqual([cause]);
  const [finding] = checkDown(amounts(...parts), decimal(total), amounts(...others));
  expect(finding && findingText(finding, "nb")).toContain("Trolig årsak: summen er 75\u00a0% av 37\u00a0813.");
});

test.each<[why: string, parts: string[], total: string]>([
  ["a column that foots", ["3", "4"], "7"],
  ["a column that foots within rounding", ["3", "4"], "8"],
  ["a total that looks like nothing", ["100", "200"], "777"],
])("%s has no cause", (_why, parts, total) => {
  expect(diagnoseTotal(amounts(...parts), decimal(total), [])).toEqual([]);
});

test("blanks keep the count of the lines, and øre have øre's rounding", () => {
  const parts = [undefined, decimal("0.10"), decimal("0.25")];
  expect(diagnoseTotal(parts, decimal("0.25"), [], decimal("0.01"))[0]).toEqual({
    kind: "left-out",
    line: 2,
    part: "0.1",
  });
});

test("a single wrong treatment of a line is always among the causes", () => {
  // Lines far beyond the rounding of ten parts, which is five units.
  const parts = fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 10 });
  const kind = fc.constantFrom<["left-out" | "doubled" | "sign-turned", number]>(
    ["left-out", -1],
    ["doubled", 1],
    ["sign-turned", -2],
  );
  fc.assert(
    fc.property(parts, fc.nat(), kind, (whole, pick, [how, times]) => {
      const i = pick % whole.length;
      const part = whole[i] ?? 0;
      fc.pre(Math.abs(part) > 5);
      const total = whole.reduce((all, one) => all + one, 0) + times * part;
      const causes = diagnoseTotal(amounts(...whole.map(String)), decimal(String(total)), []);
      expect(causes).toContainEqual({ kind: how, line: i + 1, part: String(part) });
    }),
  );
});

test("no cause is named for a column that foots", () => {
  fc.assert(
    fc.property(fc.array(fc.integer().map((n) => decimal(String(n)))), fc.array(fc.integer()), (parts, others) => {
      expect(diagnoseTotal(parts, sum(parts), amounts(...others.map(String)))).toEqual([]);
    }),
  );
});

const codes = (findings: Finding[]): string[] => findings.map(({ code, severity }) => `${severity} ${code}`);
const n = decimal;

test.each<[why: string, findings: Finding[], codes: string[]]>([
  ["down, annex 1", checkDown(amounts("9385", "9102", "300", "0"), n("18787"), []), []],
  ["down, as printed", checkDown(amounts(...BOARD[1]), n("28360"), amounts("37813")), ["error total-not-sum"]],
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

test("of the many lines that fit by chance, the three closest are told", () => {
  const [finding] = checkDown(amounts("5", "5", "5", "5", "5"), n("20"), []);
  expect(finding?.code === "total-not-sum" && finding.facts.causes).toHaveLength(3);
});
