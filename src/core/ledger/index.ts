// Postings and account rules: which line a posting belongs to, and what the lines sum to. Knows no file format;
// readers make the postings.
export {
  compareLedgers,
  keptPeriods,
  ledgerActuals,
  missingMonths,
  replacePeriods,
  type LedgerActual,
  type LedgerChange,
} from "./actuals";
export { readAccounts, readPlaces, takes, type CodeRange, type Codes } from "./codes";
export { hasKey, isOfRow, keyOfTotal, type LedgerKey } from "./key";
export { isAdjustment, readLedgerPeriod, type LedgerLine, type LedgerPeriod } from "./posting";
export {
  assignBy,
  OUTSIDE,
  possibleAssignments,
  readSign,
  readTarget,
  readWords,
  SIGN_WORDS,
  UNASSIGNED,
  type AccountRule,
  type Assignment,
  type Coded,
  type Sign,
} from "./rules";
export { STANDARD_RULES, standardRules, standardRulesFor, type RuleNote, type StandardRule } from "./standardRules";
export { ledgerPeriods, sumAccounts, sumLedger, sumLines, type LedgerSum } from "./summary";
export {
  countPostings,
  gatherTotals,
  unassignedFindings,
  withoutPlaces,
  type Gathering,
  type LedgerTotal,
  type LedgerTotals,
} from "./totals";
