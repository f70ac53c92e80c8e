import type { Amount } from "../money/amount";
import { decimal, ONE, type Decimal } from "../money/decimal";
import type { Place } from "../faults/place";

/** What a printed table shows in one cell: an amount, a blank, or something that cannot be read as one amount. */
export type Figure = Amount | undefined | "unreadable";

/** What a line of a printed table is. A heading has no figures; a result is neither a part of a total nor one. */
export type FigureRole = "heading" | "item" | "total" | "result";

/** A line of a printed table, as its words say. */
export type FigureLine = {
  role: FigureRole;
  /** What it is called, without the words that make it a total: "kostnader" of "Kostnader totalt". */
  name: string;
  /** What its reader sees. */
  label: string;
  /** What says that it is a total. One that only stands without a label is an item, unless it foots. */
  totalBy?: "words" | "formula" | "place";
  /** What a total is of, where its words say so, and whether it is of all of them. */
  of?: { kind: "income" | "costs"; isAll: boolean };
  figures: readonly Figure[];
};

/** A table of figures as somebody has printed it, of which nothing is known but what it shows. */
export type FigureTable = {
  lines: readonly FigureLine[];
  /** How many columns of figures it has. */
  columns: number;
  /** The columns that make annex 1 of BIB-2024/30, where there are such. */
  across?: { actual: number; remaining: number; accumulated: number };
  /** Where a figure stands. */
  at: (line: number, column: number) => Place;
};

export const isAmount = (figure: Figure): figure is Amount => figure !== undefined && figure !== "unreadable";

/**
 * What the figures of a column are rounded to, as they are printed: whole units, or hundredths where one has decimals.
 */
export const printedUnit = (figures: readonly Figure[]): Decimal =>
  figures.every((figure) => !isAmount(figure) || figure.isInteger()) ? ONE : HUNDREDTH;

const HUNDREDTH = decimal("0.01");
