import { ZERO, type Amount } from "../money";

/**
 * The consortium's capital (*virksomhetskapital*) after each movement.
 *
 * @param opening - balance before the first movement, in the workbook's unit
 * @param movements - with their signs: a drawdown is negative; a blank moves nothing and stays blank
 * @returns the closing balance after each movement, in order
 * @example
 * closingBalances(decimal("10950"), [decimal("-3650"), undefined, decimal("-3650")]).map(String).join(" ") // => 7300 undefined 3650
 */
export function closingBalances(opening: Amount, movements: readonly (Amount | undefined)[]): (Amount | undefined)[] {
  let balance = opening;
  return movements.map((movement) => {
    balance = balance.plus(movement ?? ZERO);
    return movement && balance;
  });
}
