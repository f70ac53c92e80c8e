import { consortiumFee, deductionOf, readAmount, ZERO, type Amount, type Share } from "../core";
import { eachCell } from "./lines";

/** The amounts of a fee formula: each one cell for all lines, or one for each line. */
export type FeeAmounts = Readonly<Record<"frame" | "otherIncome" | "drawdown" | "surplus", unknown[][] | undefined>>;

/**
 * Computes the fee of each frame. Blank funding counts as zero. Without a frame there is no fee.
 *
 * @param amounts - arguments as Excel gives them
 * @param prepare - gives the share of the surplus, and the drawdown where the formula has none
 */
export const eachFee = (amounts: FeeAmounts, prepare: () => { share: Share; drawdown: Amount }): unknown[][] =>
  eachCell(amounts, {}, () => {
    const decided = prepare();
    return (line) => {
      const frame = readAmount(...line("frame"));
      const otherIncome = readAmount(...line("otherIncome")) ?? ZERO;
      const drawdown = readAmount(...line("drawdown")) ?? decided.drawdown;
      const deduction = deductionOf(readAmount(...line("surplus")) ?? ZERO, decided.share);
      return frame && consortiumFee(frame, { otherIncome, drawdown, deduction });
    };
  });
