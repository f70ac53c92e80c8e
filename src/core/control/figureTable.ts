import type { Amount } from "../money";
import type { Place } from "../faults";

/** One cell of a printed table: an amount, a blank, or something that cannot be read as one amount. */
export type Figure = Amount | undefined | "unreadable";

/**
 * What the words of a line or a column say that it is.
 *
 * - `item`: nothing more than an amount of its own
 * - `total`: the sum of others; `result`: sums and earlier results, added and subtracted
 * - `opening`, `closing`: a balance, before and after what moves it
 * - `difference`: one line less another
 * - `detail`: an of-which, which no sum counts; `details-follow`: the heading of such lines
 * - `apart`: another unit (count, rate, percent, index, rank), which no sum counts
 */
export type RowKind =
  "item" | "total" | "result" | "opening" | "closing" | "difference" | "detail" | "details-follow" | "apart";

export type Meaning = {
  kind: RowKind;
  /** Whether the words leave no doubt. "Sum" does; "ramme" can be an amount of its own. */
  isSure: boolean;
  /** What the words say that it brings to a result: income 1, costs -1. */
  side?: 1 | -1;
  /** Its name, without the words that make it a total: "kostnader" of "Kostnader totalt". */
  name: string;
  /** Whether its words name all there is above it: "Totalt". */
  isAll?: boolean;
  /** Whether its words say that it runs on from place to place: "akkumulert", "saldo". */
  isRunning?: boolean;
  /** Whether it heads the lines that tell where a result goes. */
  isDisposal?: boolean;
  /** Whether it is called a total of all, as "Kostnader totalt" is and "Sum kostnader" is not. */
  isGrand?: boolean;
};

/** A cell that a formula adds or subtracts. Lines and columns are those of the table. */
export type ScopeTerm = { line: number; column: number; sign: 1 | -1 };

/** What a formula adds: cells of its own table, or something that the table does not show. */
export type Scope = readonly ScopeTerm[] | "elsewhere";

/** A line of a printed table. */
export type FigureLine = {
  /** A heading has no figures. */
  isHeading: boolean;
  meaning: Meaning;
  /** Its text, as its reader sees it. */
  label: string;
  figures: readonly Figure[];
  /** What the formula of each figure adds; undefined for a typed one. */
  scopes?: readonly (Scope | undefined)[];
  /** Whether a blank row stands above it. */
  isAfterGap?: boolean;
  /** The part of the table it stands in, from 0. Headings of other words begin another part. */
  part?: number;
};

/** A column of a printed table, as its headings describe it. */
export type FigureColumn = { heading: string; meaning: Meaning };

/** A table of figures as somebody has printed it. Only what it shows is known. */
export type FigureTable = {
  lines: readonly FigureLine[];
  /** The columns of figures in each part of the table. All parts have as many. */
  parts: readonly (readonly FigureColumn[])[];
  /** The columns of annex 1 of BIB-2024/30, when the table has them. */
  across?: { actual: number; remaining: number; accumulated: number };
  /** The place of a figure. */
  at: (line: number, column: number) => Place;
};

export const isAmount = (figure: Figure): figure is Amount => figure !== undefined && figure !== "unreadable";
