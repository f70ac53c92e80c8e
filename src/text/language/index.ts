// The languages, and how figures, dates, places and errors are written in each. Knows no report and no panel.
export { errorName } from "./errorName";
export { exactPercent, figure, formatAmount, formatDay, formatDayOfMonth, formatPercent, monthName } from "./format";
export { formatOpenPart, formatPeriod } from "./formatPeriod";
export { asIs, inEach, languageOf, LANGUAGES, type Language, type Phrase } from "./language";
export { columnLabel, LEDGER_COLUMNS, READING_SETTINGS } from "./ledgerTerms";
export { argumentName, placeText, WORDS } from "./places";
export { monthRuns, numberRuns, periodRuns } from "./runs";
