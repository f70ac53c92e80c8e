import type { Convention, CreditSign, LedgerColumn } from "../../core";
import type { Encoding } from "../file";

/** A column of a table: its header, made unique in the table, and what it holds, where that is known. */
export type Column = { head: string; holds?: LedgerColumn };

/** The mark between cells. */
export type Separator = ";" | "\t" | "," | "|";

/** Which of two numbers with a slash between is the day. */
export type DayOrder = "day-first" | "month-first";

/** What the amounts of a table are written in. */
export type AmountUnit = "kroner" | "thousands" | "millions";

/** What is done with rows that may not be postings. */
export type RowUse = "left-out" | "postings";

/** The values of a column that parts a table, and the one that is read; undefined where all are. */
export type Parted = { values: string[]; used?: string };

/** How a table was understood: shown to the user, who can correct it by a `TableChoice`. */
export type RecognisedTable = {
  file: string;
  /** The key of its corrections: its header row as recognised without any. */
  head: string;
  /** The header row, from 1; 0 for a table without one, whose columns are called by their numbers. */
  headRow: number;
  columns: Column[];
  convention?: Convention;
  dayOrder?: DayOrder;
  /** Only where a table has its credits apart. */
  credits?: CreditSign;
  separator?: Separator;
  encoding?: Encoding;
  /** Only where a title or a heading states it, or the user has chosen it. */
  unit?: AmountUnit;
  /** Only where the table has no period: the header of the date that gives it. */
  periodFrom?: string;
  /** Only where the table has rows of balances, and where it has codes of groups. */
  balances?: RowUse;
  groups?: RowUse;
  /** Only where a column has several values. */
  scenario?: Parted;
  company?: Parted;
  /** The format, where it is a standard of its own. */
  format?: "sie";
};

/** A file of SAF-T: the version it declares, which exporters are known to get wrong, and its encoding. */
export type RecognisedSaft = { file: string; version: string; encoding: Encoding };

/** What a dimension of the ledger is used as. */
export type DimensionUse = "costCentre" | "project";

/** A dimension of SAF-T (AnalysisType): its code, its name where the file has it, and what it is used as. */
export type Dimension = { type: string; name: string; use?: DimensionUse };
