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
import { inExcel } from "../host/inExcel";
import { askForBook, type Book } from "./readBook";

/** What an import would make of *Hovedbok*. */
export type LedgerPreview = {
  /** By line, in kroner, for the years of the import; none where nothing changes. */
  changes: LedgerChange[];
  /** Rows of *Hovedbok* now, and after. */
  before: number;
  after: number;
  /** Rows there is room for, and how many it would be without cost centres and projects. */
  room: number;
  fewer: number;
  findings: Finding[];
};

/** Says what an import would change, by line, and whether there is room for it. Nothing is changed. */
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

/** Whether something is of the years of an import: a line's year is not added to that of another. */
function ofYears(imported: readonly LedgerPeriod[]): (one: LedgerPeriod) => boolean {
  const years = new Set(imported.map(({ year }) => year));
  return ({ year }) => years.has(year);
}

/** Rows of *Hovedbok* after an import without its cost centres and projects. */
export const rowsByAccount = (
  book: Book | undefined,
  totals: readonly LedgerTotal[],
  covered: readonly LedgerPeriod[],
): number => mergeLedger(book?.rows ?? [], withoutPlaces(totals), covered, new Map()).length;

/** Rows from the first line of the table to the last of the sheet. */
export const roomIn = (book: Book | undefined): number => SHEET_ROWS - (book?.found.row ?? FIRST_ROW);

const SHEET_ROWS = 1_048_576;
/** Where the lines begin in a new sheet: below its title, its words and its head. */
const FIRST_ROW = 4;
