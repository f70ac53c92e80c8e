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
} from "./ledger/rules";
export { readActualSource, SOURCE_WORDS, type ActualSource } from "./accounts/actualSource";
export { allocate } from "./money/allocation";
export { assessLine, type Assessment, type Baseline, type Weight } from "./accounts/assessment";
export { assessTotal, type AssessedLine } from "./accounts/assessTotal";
export { isBlank, quote, readAmount, type Amount } from "./money/amount";
export { isAmountText, parseAmount, readWrittenAmount, type Convention, type WrittenAmount } from "./money/amountText";
export { closingBalances } from "./frame/capital";
export { dayOfSerial, lastDayOf, serialOfDay, type Day } from "./time/calendar";
export { checkAcross, checkBalance, checkDown, checkResult, type CheckSettings } from "./control/checks";
export { readAccounts, readPlaces, takes, type CodeRange, type Codes } from "./ledger/codes";
export { decimal, decimalOf, ONE, quotient, sum, ZERO, type Decimal } from "./money/decimal";
export { diagnoseTotal } from "./control/diagnosis";
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
} from "./explain/derivation";
export {
  type ExplainedCall,
  type Explanation,
  type Expression,
  type Origin,
  type Value,
  type WorkedOperation,
} from "./explain/explanation";
export { effectOf, timesOf, type Effect } from "./explain/effect";
export { type CellFaultCode, type CellFaults } from "./faults/cells";
export { type Fault, type FaultCode, type Faults, type Finding } from "./faults/fault";
export { attempt, CellFault, FinanceError, InputFault, isCellFault, isFinanceError } from "./faults/financeError";
export { type FormulaFaults } from "./faults/formulas";
export { type ReportFaults, type TotalCause } from "./faults/reports";
export { type WorkTableFaults } from "./faults/workTables";
export { type Place } from "./faults/place";
export { STATUS_WAYS, type Status } from "./status/status";
export { consortiumFee, deductionOf, type Funding } from "./frame/fee";
export { fingerprint } from "./words/fingerprint";
export { footingResidue } from "./control/footing";
export {
  accumulated,
  forecastYear,
  METHOD_WORDS,
  readMethod,
  variance,
  type LineAmounts,
  type Method,
} from "./accounts/forecast";
export { decisionOf, growthOf, type DecidedYear, type FrameDecision, type Growths } from "./frame/decisions";
export { CATEGORY_WORDS, frameOf, readCategory, type Category } from "./frame/frame";
export {
  compareLedgers,
  keptPeriods,
  ledgerActuals,
  missingMonths,
  replacePeriods,
  type LedgerActual,
  type LedgerChange,
} from "./ledger/actuals";
export { type LedgerBookFaults } from "./faults/ledgerBook";
export {
  type AnalysisDoubt,
  type CreditDoubt,
  type CreditSign,
  type LedgerColumn,
  type LedgerFileFaults,
} from "./faults/ledgerFiles";
export { hasKey, isOfRow, keyOfTotal, type LedgerKey } from "./ledger/key";
export { isAdjustment, readLedgerPeriod, type LedgerLine, type LedgerPeriod } from "./ledger/posting";
export { ledgerPeriods, sumAccounts, sumLedger, sumLines, type LedgerSum } from "./ledger/summary";
export {
  gatherTotals,
  unassignedFindings,
  withoutPlaces,
  type Gathering,
  type LedgerTotal,
  type LedgerTotals,
} from "./ledger/totals";
export { periodEnd, periodName, readPeriod, type Period } from "./time/period";
export { budgetToDate, LINEAR, PHASING_WORDS, readPhasing, remainingBudget, type Phasing } from "./accounts/phasing";
export { growth, readGrowth, readShare, share, type Growth, type Share } from "./money/rates";
export { roundTo, roundToSum } from "./money/rounding";
export { roundRunning, RUNNING_DIGITS } from "./money/runningRounding";
export { type Figure, type FigureLine, type FigureRole, type FigureTable } from "./control/figureTable";
export { findImpossibleDays } from "./time/impossibleDays";
export { checkTable } from "./control/tableChecks";
export {
  STANDARD_RULES,
  standardRules,
  standardRulesFor,
  type RuleNote,
  type StandardRule,
} from "./ledger/standardRules";
export { readUnit } from "./money/unit";
export { votes } from "./frame/votes";
export { isSameKey, plainKey } from "./words/lineKey";
export { runsOf, type Run } from "./words/runs";
export { meaningOf, plainWord, type Vocabulary } from "./words/words";
