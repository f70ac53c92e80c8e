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
} from "./accountRules";
export { readActualSource, SOURCE_WORDS, type ActualSource } from "./actualSource";
export { allocate } from "./allocation";
export { assessLine, type Assessment, type Baseline, type Weight } from "./assessment";
export { assessTotal, type AssessedLine } from "./assessTotal";
export { isBlank, quote, readAmount, type Amount } from "./amount";
export { isAmountText, parseAmount, readWrittenAmount, type Convention, type WrittenAmount } from "./amountText";
export { closingBalances } from "./capital";
export { dayOfSerial, lastDayOf, serialOfDay, type Day } from "./calendar";
export { checkAcross, checkBalance, checkDown, checkResult, type CheckSettings } from "./checks";
export { readAccounts, readPlaces, takes, type CodeRange, type Codes } from "./codes";
export { decimal, decimalOf, ONE, quotient, sum, ZERO, type Decimal } from "./decimal";
export { diagnoseTotal } from "./diagnosis";
export {
  derive,
  type Derivation,
  type Formula,
  type Kind,
  type Kinds,
  type Named,
  type Operand,
  type Operation,
  type RuleCode,
  type Source,
  type Step,
  type Term,
} from "./derivation";
export { effectOf, timesOf, type Effect } from "./effect";
export {
  attempt,
  FinanceError,
  isFinanceError,
  type Fault,
  type FaultCode,
  type Faults,
  type Finding,
  type Place,
  type TotalCause,
} from "./fault";
export { consortiumFee, deductionOf, type Funding } from "./fee";
export { fingerprint } from "./fingerprint";
export { footingResidue } from "./footing";
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
  CATEGORY_WORDS,
  frameOf,
  growth2025,
  GROWTHS_2025,
  readCategory,
  type Category,
  type Growths2025,
} from "./frame";
export {
  compareLedgers,
  keptPeriods,
  ledgerActuals,
  missingMonths,
  replacePeriods,
  type LedgerActual,
  type LedgerChange,
} from "./ledgerActuals";
export { type LedgerBookFaults } from "./ledgerBookFault";
export {
  type AnalysisDoubt,
  type CreditDoubt,
  type CreditSign,
  type LedgerColumn,
  type LedgerFaults,
} from "./ledgerFault";
export { hasKey, isOfRow, keyOfTotal, type LedgerKey } from "./ledgerKey";
export { isAdjustment, readLedgerPeriod, type LedgerLine, type LedgerPeriod } from "./ledgerLine";
export { ledgerPeriods, sumAccounts, sumLedger, sumLines, type LedgerSum } from "./ledgerSummary";
export {
  gatherTotals,
  unassignedFindings,
  withoutPlaces,
  type Gathering,
  type LedgerTotal,
  type LedgerTotals,
} from "./ledgerTotals";
export { periodEnd, periodName, readPeriod, type Period } from "./period";
export { budgetToDate, LINEAR, PHASING_WORDS, readPhasing, remainingBudget, type Phasing } from "./phasing";
export { growth, readGrowth, readShare, share, type Growth, type Share } from "./rates";
export { roundTo, roundToSum } from "./rounding";
export { roundRunning, RUNNING_DIGITS } from "./runningRounding";
export { type Figure, type FigureLine, type FigureRole, type FigureTable } from "./figureTable";
export { findImpossibleDays } from "./impossibleDays";
export { checkTable } from "./tableChecks";
export { STANDARD_RULES, standardRules, standardRulesFor, type RuleNote, type StandardRule } from "./standardRules";
export { readUnit } from "./unit";
export { votes } from "./votes";
export { isSameKey, plainKey } from "./lineKey";
export { meaningOf, plainWord, type Vocabulary } from "./words";
