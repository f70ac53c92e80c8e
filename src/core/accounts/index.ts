// One line of the accounts: phasing, forecast, variance and how much a variance weighs. Knows no sheet and no report.
export { readActualSource, SOURCE_WORDS, type ActualSource } from "./actualSource";
export { assessTotal, type AssessedLine } from "./assessTotal";
export { extremeOf, type Extreme } from "./extremes";
export { readLineKind, type LineKind } from "./lineKind";
export { lacksActual } from "./lacksActual";
export { assessIncome, assessLine, type Assessment, type Baseline, type Weight } from "./assessment";
export {
  accumulated,
  forecastYear,
  METHOD_WORDS,
  readMethod,
  variance,
  type LineAmounts,
  type Method,
} from "./forecast";
export {
  budgetToDate,
  LINEAR,
  PHASING_WORDS,
  readPhasing,
  remainingBudget,
  weightsThrough,
  type Phasing,
} from "./phasing";
