// The work sheets the user fills in, and how they are read into a Plan. Knows no report.
export {
  assumptionsSheet,
  blankAssumptions,
  frameBasis,
  type AssumptionEntries,
  type AssumptionKey,
  type Assumptions,
  type FrameBasis,
} from "./assumptions";
export { GROWTH_KEYS, isGrowthUsed, unusedGrowths } from "./growthsUsed";
export { costs, frameOfLine, growthOfLine, hasBudget, income, isIncome, lineId, readLines, type Line } from "./lines";
export { withoutUnitEchoes } from "./lineFindings";
export { linesSheet, type LineEntry } from "./linesSheet";
export { haveRoles, roleFindings } from "./roles";
export { readPlan, type Plan } from "./plan";
export { CLOSED_MONTHS, readSetup, setupSheet, type Setup, type SetupValues } from "./setup";
export { workbookLanguage } from "./setupLanguage";
