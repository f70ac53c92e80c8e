import fc from "fast-check";
import { callFunction, loadCatalogue, type GivenArgument } from "../../src/functions";
import { allocation, lastDayOfPeriod, roundSum } from "../../src/functions/functions";
import { anyCall } from "../anyCall";
import { runs } from "../laws";
import { CellError, installCustomFunctions } from "./cellError";

beforeAll(installCustomFunctions);

// A computed cell holds a double whose last bits are noise: 21.9 / 0.2 is 109.49999999999999. A cell shows 15 digits of it.
test.each([
  ["21.9 / 0.2 is 109.5, which goes away from zero", () => roundSum([[21.9 / 0.2]], 1), [[110]]],
  ["3.1 + 2.95 is whole øre", () => allocation(3.1 + 2.95, [[1], [1]], 0.01), [[3.03], [3.02]]],
  ["4.35 * 100 is whole kroner", () => allocation(4.35 * 100, [[1], [1]], 1), [[218], [217]]],
])("%s", (_why, call, wanted) => {
  expect(call()).toEqual(wanted);
});

/** A double that a cell shows as the given one, some bits away from it. */
const noisy = (cell: unknown, bits: number): unknown => {
  if (typeof cell !== "number") return cell;
  const moved = cell * (1 + bits * Number.EPSILON);
  return Number(moved.toPrecision(15)) === cell ? moved : cell;
};

test("no function sees the noise of a computed cell", async () => {
  for (const entry of await loadCatalogue("nb")) {
    fc.assert(
      fc.property(anyCall(entry), fc.integer({ min: -2, max: 2 }), (call, bits) => {
        const moved = call.map((block): GivenArgument =>
          Array.isArray(block) ? block.map((row: unknown[]) => row.map((cell) => noisy(cell, bits))) : block,
        );
        expect(callFunction(entry, moved)).toEqual(callFunction(entry, call));
      }),
      { numRuns: runs(200) },
    );
  }
});

test("a period without its year, given as a number, is a fault of its own", () => {
  expect(() => lastDayOfPeriod(6 as unknown as string)).toThrow(CellError);
});
