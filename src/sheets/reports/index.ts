// The reports: from a Plan to a Sheet, what a report must show, and how it differs from the one before. Knows no
// Office and no file.
export { checkReport, isOutdated, showsItsStatus, type StandingReport } from "./checkReport";
export { chooseEdition, type ChosenEdition, type How, type NamedReport } from "./chooseEdition";
export { checkShown } from "./parts/checkShown";
export { STATUS_ROW } from "./parts/head";
export type { Edition, Report } from "./parts/report";
export { changesAgainst, type Change, type Preview } from "./previewChanges";
export { nextYearOf, REPORTS } from "./reports";
