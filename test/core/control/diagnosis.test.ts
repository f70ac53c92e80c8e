import fc from "fast-check";
import { checkTable, decimal, diagnoseTotal, sum, type TotalCause } from "../../../src/core";
import { findingText } from "../../../src/text";
import { amounts } from "../../amounts";
import { item, printedTable, total as totalLine } from "./printedTable";

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
  const lines = [...parts.map((part) => item(part)), totalLine(total, ...others)];
  const [finding] = checkTable(printedTable(lines));
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
