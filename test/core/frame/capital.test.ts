import fc from "fast-check";
import { closingBalances, decimal, sum } from "../../../src/core";
import { anyAmount } from "../../amounts";

test("a balance is carried past a blank, which stays blank", () => {
  const movements = [decimal("-3650"), undefined, decimal("692")];
  expect(closingBalances(decimal("10950"), movements).map(String)).toEqual(["7300", "undefined", "7992"]);
});

test("the last balance is the opening and all that moved", () => {
  fc.assert(
    fc.property(anyAmount, fc.array(anyAmount, { minLength: 1 }), (opening, movements) => {
      expect(
        closingBalances(opening, movements)
          .at(-1)
          ?.eq(sum([opening, ...movements])),
      ).toBe(true);
    }),
  );
});
