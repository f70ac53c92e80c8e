import { quote, readAmount } from "./amount";
import { ONE, type Decimal } from "./decimal";
import { CellFault, type Place } from "../faults";

/**
 * Reads a cell as the unit that amounts are rounded to; a blank is 1.
 *
 * @param cell - a number above zero: 1, 0.01 (øre when amounts are in kroner), 1000
 * @param place - where the cell is, for the message
 * @throws CellFault `text-for-amount`, `error-for-amount`, `unit-unusable`
 * @example
 * String(readUnit("", cellAt("unit"))) // => 1
 * String(readUnit(0.01, cellAt("unit"))) // => 0.01
 */
export function readUnit(cell: unknown, place: Place): Decimal {
  const unit = readAmount(cell, place) ?? ONE;
  if (!unit.gt(0)) throw new CellFault("unit-unusable", { given: quote(cell) });
  return unit;
}
