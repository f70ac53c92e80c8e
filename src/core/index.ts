export { isBlank, readAmount, type Amount } from "./amount";
export { dayOfSerial, lastDayOf, serialOfDay, type Day } from "./calendar";
export { decimal, decimalOf, ONE, quotient, sum, ZERO, type Decimal } from "./decimal";
export {
  attempt,
  FinanceError,
  isFinanceError,
  type Fault,
  type FaultCode,
  type Faults,
  type Finding,
  type Place,
} from "./fault";
export { consortiumFee, deductionOf, type Funding } from "./fee";
export { footingResidue } from "./footing";
export { accumulated, forecastYear, readMethod, variance, type LineAmounts, type Method } from "./forecast";
export { frameOf, growth2025, GROWTHS_2025, readCategory, type Category, type Growths2025 } from "./frame";
export { periodEnd, periodName, readPeriod, type Period } from "./period";
export { budgetToDate, LINEAR, readPhasing, remainingBudget, type Phasing } from "./phasing";
export { growth, readGrowth, readShare, share, type Growth, type Share } from "./rates";
export { roundTo, roundToSum } from "./rounding";
export { meaningOf, plainWord, type Vocabulary } from "./words";
