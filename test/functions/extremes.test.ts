import fc from "fast-check";
import { callFunction, loadCatalogue, type GivenArgument } from "../../src/functions";
import { anyCall } from "../anyCall";
import { runs } from "../laws";
import { installCustomFunctions } from "./cellError";

beforeAll(installCustomFunctions);

/** Doubles at the ends of what a cell can hold, and beyond what a sum of them can. */
const extreme = fc.oneof(
  fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, 1.797e308, 9.9e307, 1e300, -1e300, 1e301, Number.MIN_VALUE, -0),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Replaces the numbers of a call. */
const withExtremes = (call: GivenArgument[]): fc.Arbitrary<GivenArgument[]> =>
  fc.tuple(
    ...call.map((block) =>
      Array.isArray(block)
        ? fc.tuple(
            ...block.map((row: unknown[]) =>
              fc.tuple(
                ...row.map((cell) =>
                  typeof cell === "number" ? fc.oneof(extreme, fc.constant(cell)) : fc.constant(cell),
                ),
              ),
            ),
          )
        : fc.constant(block),
    ),
  );

test("no function answers with a number that a cell cannot calculate with", async () => {
  for (const entry of await loadCatalogue("nb")) {
    fc.assert(
      fc.property(anyCall(entry).chain(withExtremes), (call) => {
        const numbers = callFunction(entry, call)
          .flat()
          .filter((cell) => typeof cell === "number");
        expect(numbers.filter((one) => !(Math.abs(one) <= 1e300))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  }
});
