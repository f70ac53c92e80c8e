import { ZERO } from "../../../src/core";
import { controlWorkbook, type Snapshot } from "../../../src/sheets";

/** A table with groups of five lines, each with its sum. */
function tableOf(groups: number): Snapshot {
  const sums = Array.from({ length: groups }, (_, group) => {
    const lines = Array.from({ length: 5 }, (_line, i) => [`Linje ${group}-${i}`, group + i, 2 * group + i]);
    const total = (column: 1 | 2) => lines.reduce((sum, line) => sum + Number(line[column]), 0);
    return [...lines, [`Sum gruppe ${group}`, total(1), total(2)]];
  });
  const values = [["Post", "Regnskap", "Budsjett"], ...sums.flat()];
  return { sheets: [{ name: "Ark", row: 0, column: 0, values, formulas: values }], tables: [], names: [] };
}

/** How many amounts the control adds on its way. */
function additionsOf(groups: number): number {
  const added = jest.spyOn(Object.getPrototypeOf(ZERO) as { plus: () => unknown }, "plus");
  const { found } = controlWorkbook(tableOf(groups), []);
  const count = added.mock.calls.length;
  added.mockRestore();
  expect(found.filter(({ finding }) => finding.code === "total-not-sum")).toEqual([]);
  return count;
}

test("twice as many sums in a table cost twice the adding, and not four times", () => {
  const [some, twice] = [additionsOf(40), additionsOf(80)];
  expect(some).toBeGreaterThan(40 * 5 * 2);
  expect(twice / some).toBeLessThan(2.2);
});
