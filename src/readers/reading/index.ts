// What every reader gives: postings with findings, counted as they stream. Knows no format.
export {
  CONVENTIONS,
  CREDIT_SIGNS,
  DAY_ORDERS,
  ENCODINGS,
  readChoices,
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
  Column,
  DayOrder,
  Dimension,
  DimensionUse,
  RecognisedSaft,
  RecognisedTable,
  Separator,
} from "./recognised";
export { runsOf } from "./repeats";
export { createTally, type PostingFault, type Tally } from "./tally";
