// The words that explain a figure, and those of the formula builder. Knows no cell: an explanation comes as data.
export { choicesOf } from "./choices";
export { amountText, derivationLines, derivationText, type DerivationText } from "./derivation";
export { cellText, explanationText, valuesText, type ExplainedRule, type ExplanationText } from "./explanation";
export { functionTitle } from "./functionTitle";
export { originLabel, originName } from "./origins";
export { explain, formulas } from "./pane";
