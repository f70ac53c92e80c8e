// The work sheets the user fills in, and how they are read into a Plan. Knows no report.
export {
  assumptionsSheet,
  blankAssumptions,
  GROWTH_KEYS,
  type AssumptionEntries,
  type AssumptionKey,
  type Assumptions,
} from "./assumptions";
export { frameBasis, frameStoppers, unreasonedAdjustments, type FrameBasis } from "./frameBasis";
export {
  frameBaseOf,
  frameGrowths,
  frameOfLine,
  incomeBaseOf,
  membershipGrowth,
  nextIncomeOf,
  type FrameGrowths,
  type UsedGrowth,
} from "./frameGrowth";
export { growthsSheet, type GrowthEntry, type GrowthLine, type YearGrowths } from "./growths";
export { categoriesInUse, growthsInUse, isGrowthUsed, unusedGrowths } from "./growthsUsed";
export { costs, hasBudget, income, isIncome, lineId, readLines, type Line } from "./lines";
export { withoutUnitEchoes } from "./lineFindings";
export { linesSheet, type LineEntry } from "./linesSheet";
export { haveRoles, roleFindings } from "./roles";
export { principlesSheet, type Principle } from "./principles";
export { readPlan, type Plan } from "./plan";
export { CLOSED_MONTHS, readSetup, setupSheet, type Setup, type SetupValues } from "./setup";
export { settingIn } from "./settingIn";
export { workbookLanguage } from "./setupLanguage";
