import fc from "fast-check";
import { consortiumFee, decimal, deductionOf, share, sum, ZERO } from "../../../src/core";
import { anyAmount } from "../../amounts";

test("the fee of 2025, as the seed has it: 34358.19", () => {
  const deduction = deductionOf(decimal("1384"), share("0.5"));
  const funding = { otherIncome: decimal("247.2"), drawdown: decimal("3650"), deduction };
  expect(String(consortiumFee(decimal("38947.39"), funding))).toBe("34358.19");
});

test("a deficit gives no deduction, and does not raise the fee either", () => {
  expect(String(deductionOf(decimal("-500"), share("0.5")))).toBe("0");
});

test("what the fee pays and all that pays beside it make the frame, whatever the surplus", () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, anyAmount, anyAmount, (frame, otherIncome, drawdown, surplus) => {
      const deduction = deductionOf(surplus, share("0.5"));
      fc.pre(sum([otherIncome, drawdown, deduction]).lte(frame));
      const fee = consortiumFee(frame, { otherIncome, drawdown, deduction });
      expect(sum([fee, otherIncome, drawdown, deduction]).eq(frame)).toBe(true);
      expect(deduction.isNegative()).toBe(false);
      expect(deduction.lte(surplus.abs())).toBe(true);
    }),
  );
});

test("a fee below zero is refused, with what it would be: nobody pays it", () => {
  const funding = { otherIncome: decimal("247.2"), drawdown: decimal("40000"), deduction: decimal("692") };
  const fault = expect.objectContaining({ code: "fee-negative", facts: { fee: "-1991.81" } }) as unknown;
  expect(() => consortiumFee(decimal("38947.39"), funding)).toThrow(fault as Error);
  expect(String(consortiumFee(decimal("10"), { otherIncome: decimal("10"), drawdown: ZERO, deduction: ZERO }))).toBe(
    "0",
  );
});
