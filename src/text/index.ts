export {
  cellText,
  choicesOf,
  derivationLines,
  derivationText,
  explanationText,
  functionTitle,
  originLabel,
  originName,
  valuesText,
  type DerivationText,
  type ExplainedRule,
  type ExplanationText,
} from "./explain";
export {
  commentOn,
  draftLine,
  draftSummary,
  draftTotal,
  partInWords,
  principleList,
  PRINCIPLES_OF_2025,
  proposedDecision,
  type Standing,
  type Summary,
} from "./reports";
export { cellFaultText, faultNumber, faultText, findingParts, findingText, type FindingParts } from "./faults";
export {
  argumentName,
  asIs,
  columnLabel,
  exactPercent,
  figure,
  formatAmount,
  formatDay,
  formatPercent,
  formatPeriod,
  inEach,
  languageOf,
  LANGUAGES,
  LEDGER_COLUMNS,
  monthName,
  periodRuns,
  placeText,
  type Language,
  type Phrase,
} from "./language";
export { labels } from "./labels";
export { isControlRunLine } from "./control";
export { RULE_NOTES } from "./ledger";
export { pane } from "./pane";
export { probeTitles, selfTestWords } from "./selftest";
