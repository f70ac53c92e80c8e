import {
  compareLedgers,
  replacePeriods,
  withoutPlaces,
  type Finding,
  type LedgerChange,
  type LedgerPeriod,
  type LedgerTotal,
} from "../../core";
import { keptFindings, mergeLedger } from "../../sheets";
import { inExcel } from "../host";
import { askForBook, type Book } from "./readBook";

/** The outcome of an import, before it is made. */
export type LedgerPreview = {
  /** Changes by line, in kroner, for the years of the import. Empty where nothing changes. */
  changes: LedgerChange[];
  /** Rows of *Hovedbok* now, and after. */
  before: number;
  after: number;
  /** Rows there is room for, and the count without cost centres and projects. */
  room: number;
  fewer: number;
  findings: Finding[];
};

/** Previews an import: changes by line, and whether there is room. Nothing is written. */
export function previewLedger(
  totals: readonly LedgerTotal[],
  covered: readonly LedgerPeriod[],
): Promise<LedgerPreview> {
  return inExcel(async (context) => {
    const seek = askForBook(context);
    await context.sync();
    const findings: Finding[] = [];
    const book = await seek(findings);
    const rows = book?.rows ?? [];
    const now = rows.map(({ total }) => total);
    const imported = [...covered, ...totals];
    const ofItsYears = ofYears(imported);
    if (book) findings.push(...keptFindings(now, imported));
    return {
      changes: compareLedgers(now.filter(ofItsYears), replacePeriods(now, totals, covered).filter(ofItsYears)),
      before: rows.length,
      after: mergeLedger(rows, totals, covered, new Map()).length,
      room: roomIn(book),
      fewer: rowsByAccount(book, totals, covered),
      findings,
    };
  });
}

/** Tells whether something belongs to the years of an import: the amounts of two years are never added. */
function ofYears(imported: readonly LedgerPeriod[]): (one: LedgerPeriod) => boolean {
  const years = new Set(imported.map(({ year }) => year));
  return ({ year }) => years.has(year);
}

/** Counts the rows of *Hovedbok* after an import without cost centres and projects. */
export const rowsByAccount = (
  book: Book | undefined,
  totals: readonly LedgerTotal[],
  covered: readonly LedgerPeriod[],
): number => mergeLedger(book?.rows ?? [], withoutPlaces(totals), covered, new Map()).length;

/** Counts the rows from the first line of the table to the end of the sheet. */
export const roomIn = (book: Book | undefined): number => SHEET_ROWS - (book?.found.row ?? FIRST_ROW);

const SHEET_ROWS = 1_048_576;
/** The first line in a new sheet: below its title, its words and its header row. */
const FIRST_ROW = 4;
