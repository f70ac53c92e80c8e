import { cellsBeside, type HeldCell } from "../../../src/sheets";

test.each<[why: string, cells: HeldCell[], from: (number | undefined)[], after: HeldCell[]]>([
  ["each cell goes with its line", ["a", 2, true], [2, 0, 1], [true, "a", 2]],
  ["a line that is gone takes its cell along", ["a", "b"], [1], ["b"]],
  ["a new line is blank", ["a", "b"], [0, undefined, 1], ["a", "", "b"]],
  ["a line from beyond the column is blank", ["a"], [5], [""]],
  ["formulas keep their places where every line computes", ["=D2*2", "=D3*3"], [1, 0], ["=D2*2", "=D3*3"]],
  ["a formula that differs is not on new lines", ["=D2*2", "=D3*3"], [0, 1, undefined], ["=D2*2", "=D3*3", ""]],
  ["one that is the same is", ["=[@Post]", "=[@Post]"], [1, undefined, 0], ["=[@Post]", "=[@Post]", "=[@Post]"]],
  ["one value among formulas makes cells of them all", ["=D2", "x"], [1, 0], ["x", "=D2"]],
  ["no lines left", ["=D2"], [], []],
  ["no column before", [], [undefined], [""]],
])("%s", (_why, cells, from, after) => {
  expect(cellsBeside(cells, from)).toEqual(after);
});
