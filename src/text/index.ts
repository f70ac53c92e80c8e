export { choicesOf } from "./choices";
export { derivationLines, derivationText, type DerivationText } from "./derivation";
export {
  cellText,
  explanationText,
  originLabel,
  originName,
  valuesText,
  type ExplainedCall,
  type ExplainedRule,
  type Explanation,
  type ExplanationText,
  type Expression,
  type Origin,
  type Value,
  type WorkedOperation,
} from "./explanation";
export { functionTitle } from "./functionTitle";
export { commentOn } from "./comment";
export { CELL_NUMBERS, type CellFaultCode } from "./cellFaultNumber";
export { cellFaultText } from "./cellFaults";
export { faultNumber } from "./faultNumber";
export { faultText, findingParts, findingText, type FindingParts } from "./faults";
export { figure, formatAmount, formatDay, formatPercent, monthName } from "./format";
export { formatPeriod } from "./formatPeriod";
export { labels, type Status } from "./labels";
export { asIs, inEach, languageOf, LANGUAGES, type Language, type Phrase } from "./language";
export { saysControlRun } from "./labels.control";
export { RULE_NOTES } from "./labels.rules";
export { periodRuns } from "./labels.ledger";
export { columnLabel, LEDGER_COLUMNS } from "./ledgerFaults";
export { pane } from "./pane";
export { argumentName, placeText } from "./places";
