import type { Convention, CreditSign, LedgerColumn } from "../../core";
import type { Encoding } from "../file";

/** A column of a table: its header, made unique in the table, and what it holds, where that is known. */
export type Column = { head: string; holds?: LedgerColumn };

/** The mark between cells. */
export type Separator = ";" | "\t" | "," | "|";

/** Which of two numbers with a slash between is the day. */
export type DayOrder = "day-first" | "month-first";

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
};

/** A file of SAF-T: the version it declares, which exporters are known to get wrong, and its encoding. */
export type RecognisedSaft = { file: string; version: string; encoding: Encoding };

/** What a dimension of the ledger is used as. */
export type DimensionUse = "costCentre" | "project";

/** A dimension of SAF-T (AnalysisType): its code, its name where the file has it, and what it is used as. */
export type Dimension = { type: string; name: string; use?: DimensionUse };
