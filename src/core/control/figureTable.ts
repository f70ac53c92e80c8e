import { decimal, ONE, type Amount, type Decimal } from "../money";
import type { Place } from "../faults";

/** One cell of a printed table: an amount, a blank, or something that cannot be read as one amount. */
export type Figure = Amount | undefined | "unreadable";

/** The kind of a line in a printed table. A heading has no figures. A result is neither a total nor a part of one. */
export type FigureRole = "heading" | "item" | "total" | "result";

/** A line of a printed table, as its words describe it. */
export type FigureLine = {
  role: FigureRole;
  /** Its name, without the words that make it a total: "kostnader" of "Kostnader totalt". */
  name: string;
  /** Its text, as its reader sees it. */
  label: string;
  /**
   * What makes it a total: its words, its formula, or only its place. A line without a label is an item unless it
   * foots.
   */
  totalBy?: "words" | "formula" | "place";
  /** What the total covers, when its words name it, and whether it covers all of that. */
  of?: { kind: "income" | "costs"; isAll: boolean };
  figures: readonly Figure[];
};

/** A table of figures as somebody has printed it. Only what it shows is known. */
export type FigureTable = {
  lines: readonly FigureLine[];
  /** The number of columns with figures. */
  columns: number;
  /** The columns of annex 1 of BIB-2024/30, when the table has them. */
  across?: { actual: number; remaining: number; accumulated: number };
  /** The place of a figure. */
  at: (line: number, column: number) => Place;
};

export const isAmount = (figure: Figure): figure is Amount => figure !== undefined && figure !== "unreadable";

/** The unit that printed figures are rounded to: whole units, or hundredths when one of them has decimals. */
export const printedUnit = (figures: readonly Figure[]): Decimal =>
  figures.every((figure) => !isAmount(figure) || figure.isInteger()) ? ONE : HUNDREDTH;

const HUNDREDTH = decimal("0.01");
