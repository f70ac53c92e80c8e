// What every reader gives: postings with findings, counted as they stream. Knows no format.
export {
  AMOUNT_UNITS,
  CONVENTIONS,
  CREDIT_SIGNS,
  DAY_ORDERS,
  ENCODINGS,
  readChoices,
  ROW_USES,
  SAFT_HEAD,
  SEPARATORS,
  type ColumnChoice,
  type DimensionChoice,
  type LedgerChoice,
  type LedgerChoices,
  type TableChoice,
} from "./choices";
export { findPostings, type FoundPostings, type SoughtPostings } from "./findPostings";
export { shownInvisible } from "./invisible";
export { createPeriodShift, type PeriodShift } from "./periodShift";
export { withoutPrivateNumbers } from "./private";
export {
  allPostings,
  countFile,
  countLine,
  fileFindings,
  postingsOf,
  type FileCount,
  type LedgerReading,
  type TakeLine,
} from "./reading";
export type {
  AmountUnit,
  Column,
  DayOrder,
  Dimension,
  DimensionUse,
  Parted,
  RecognisedSaft,
  RecognisedTable,
  RowUse,
  Separator,
} from "./recognised";
export { runsOf } from "./repeats";
export { createTally, type PostingFault, type Tally } from "./tally";
