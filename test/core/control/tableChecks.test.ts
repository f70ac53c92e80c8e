import fc from "fast-check";
import { checkTable, type Finding } from "../../../src/core";
import { figures, heading, item, printedTable, result, resultTable, total, totalOf } from "./printedTable";

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, severity, at }) => `${severity} ${code} ${at?.in === "sheet" ? at.cell : ""}`);
const ACROSS = { actual: 0, remaining: 2, accumulated: 3 };

// Actual, budget, remaining, accumulated: BIB-2024/30's annex 1, which foots in all columns but one.
const ANNEX = [
  item("8274", "18770", "9385", "17659"),
  item("9541", "18203", "9102", "18643"),
  item("227", "600", "300", "527"),
  item("226", "240", "0", "226"),
];

test("annex 1 of BIB-2024/30: the total of the remaining budget is wrong, and nothing else is reported", () => {
  const table = printedTable([heading(), ...ANNEX, total("18268", "37813", "28360", "37055")], ACROSS);
  expect(told(checkTable(table))).toEqual(["error total-not-sum D6"]);
  const right = printedTable([heading(), ...ANNEX, total("18268", "37813", "18787", "37055")], ACROSS);
  expect(checkTable(right)).toEqual([]);
});

test.each([
  ["a total of totals", [item("1"), item("2"), total("3"), item("4"), item("5"), total("9"), total("12")], []],
  [
    "a total of totals that is off",
    [item("10"), item("20"), total("30"), item("40"), total("40"), total("700")],
    ["A7"],
  ],
  ["lines that only detail the one above them", [item("30"), item("10"), item("20"), item("5"), total("35")], []],
  ["a blank is nothing", [item(""), item("2"), item("3"), total("5")], []],
  ["what cannot be read tells nothing", [item("?"), item("2"), total("99")], []],
  ["a sum in the words, over nothing", [heading(), total("7")], []],
])("down, %s", (_why, lines, wrong) => {
  const cells = checkTable(printedTable(lines)).map(({ at }) => (at?.in === "sheet" ? at.cell : ""));
  expect(cells).toHaveLength(wrong.length);
});

test("across, a line that does not add up is reported where most do, and none where it is no such table", () => {
  const wrong = item("227", "600", "300", "999");
  const lines = [...ANNEX.slice(0, 2), wrong, ANNEX[3]!];
  expect(told(checkTable(printedTable(lines, ACROSS)))).toEqual(["error accumulated-not-sum E3"]);
  expect(checkTable(printedTable(lines))).toEqual([]);
  const others = [item("1", "2", "3", "9"), item("1", "2", "3", "8"), ANNEX[0]!];
  expect(checkTable(printedTable(others, ACROSS))).toEqual([]);
});

describe("the result", () => {
  test.each([
    ["income less costs", "37813", "36429", "1384", []],
    ["costs with a minus", "37813", "-36429", "1384", []],
    ["income with a minus, as a ledger has it", "-37813", "36429", "1384", []],
    ["that is off", "37813", "36429", "1483", ["error result-not-difference B5"]],
    ["with its sign turned", "37813", "36429", "-1384", ["error result-not-difference B5"]],
    ["with its sign turned, over costs with a minus", "37813", "-36429", "-1384", ["error result-not-difference B5"]],
    ["in the signs of a ledger", "-37813", "36429", "-1384", []],
  ])("%s", (_why, income, costs, printed, findings) => {
    expect(told(checkTable(resultTable(income, costs, printed)))).toEqual(findings);
  });

  test("a result that rests on a total which should be another is not told once more", () => {
    const costs = [item("10"), item("20"), totalOf("costs", "40")];
    const lines = [heading("income"), item("100"), totalOf("income", "100"), heading("costs"), ...costs, result("70")];
    expect(told(checkTable(printedTable(lines)))).toEqual(["error total-not-sum B7"]);
  });
});

test("a table that foots has no finding, and one figure moved far in a line has one about its total", () => {
  const line = fc.tuple(fc.integer({ min: 1000, max: 9000 }), fc.integer({ min: 1000, max: 9000 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), fc.nat(), (lines, pick) => {
      const sums = [0, 1].map((column) => lines.reduce((all, figures) => all + (figures[column] ?? 0), 0));
      const rows = lines.map((figures) => item(...figures.map(String)));
      const foot = total(...sums.map(String));
      expect(checkTable(printedTable([heading(), ...rows, foot]))).toEqual([]);
      const at = pick % lines.length;
      const moved = rows.map((row, i) =>
        i === at ? { ...row, figures: figures(String(lines[i]![0] + 500_000), String(lines[i]![1])) } : row,
      );
      expect(told(checkTable(printedTable([heading(), ...moved, foot])))).toEqual([
        `error total-not-sum B${lines.length + 2}`,
      ]);
    }),
  );
});
