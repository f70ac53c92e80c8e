// Exact amounts: reading, rounding, rates, units and sharing out. Knows no cell, no year and no line of the accounts.
export { allocate } from "./allocation";
export { isBlank, quote, readAmount, type Amount } from "./amount";
export { isAmountText, parseAmount, readWrittenAmount, type Convention, type WrittenAmount } from "./amountText";
export {
  CELL_DIGITS,
  cellNumber,
  decimal,
  doubleOf,
  decimalOf,
  ONE,
  quotient,
  sum,
  ZERO,
  type Decimal,
} from "./decimal";
export { growth, readGrowth, readShare, share, type Growth, type Share } from "./rates";
export { roundTo, roundToSum } from "./rounding";
export { hasBothSigns, roundRunning, RUNNING_DIGITS, TIE_NUDGE } from "./runningRounding";
export { readUnit } from "./unit";
