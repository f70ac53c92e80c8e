export { faultNumber, faultText, findingText } from "./faults";
export { formatAmount, formatDay, formatPercent, formatPeriod, monthName } from "./format";
export { labels } from "./labels";
export { asIs, inEach, languageOf, LANGUAGES, type Language, type Phrase } from "./language";
export { pane } from "./pane";
export { argumentNames, placeText } from "./places";
