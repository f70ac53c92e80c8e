export { choicesOf } from "./explain/choices";
export { derivationLines, derivationText, type DerivationText } from "./explain/derivation";
export {
  cellText,
  explanationText,
  originLabel,
  originName,
  valuesText,
  type ExplainedRule,
  type ExplanationText,
} from "./explain/explanation";
export { functionTitle } from "./explain/functionTitle";
export { commentOn } from "./reports/comment";
export { cellFaultText } from "./faults/cellFaultText";
export { faultNumber, faultText, findingParts, findingText, type FindingParts } from "./faults/faults";
export { figure, formatAmount, formatDay, formatPercent, monthName } from "./language/format";
export { formatPeriod } from "./language/formatPeriod";
export { labels } from "./labels";
export { asIs, inEach, languageOf, LANGUAGES, type Language, type Phrase } from "./language/language";
export { isControlRunLine } from "./control/sheet";
export { RULE_NOTES } from "./ledger/rules";
export { periodRuns } from "./language/runs";
export { columnLabel, LEDGER_COLUMNS } from "./language/ledgerTerms";
export { pane } from "./pane";
export { argumentName, placeText } from "./language/places";
