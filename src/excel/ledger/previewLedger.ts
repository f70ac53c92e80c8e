import {
  compareLedgers,
  replacePeriods,
  withoutPlaces,
  type Finding,
  type LedgerChange,
  type LedgerPeriod,
  type LedgerTotal,
} from "../../core";
import { mergeLedger } from "../../sheets";
import { inExcel } from "../inExcel";
import { askForBook, type Book } from "./readBook";

/** What an import would make of *Hovedbok*. */
export type LedgerPreview = {
  /** By line, in kroner; none where nothing changes. */
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
    return {
      changes: compareLedgers(now, replacePeriods(now, totals, covered)),
      before: rows.length,
      after: mergeLedger(rows, totals, covered, new Map()).length,
      room: roomIn(book),
      fewer: mergeLedger(rows, withoutPlaces(totals), covered, new Map()).length,
      findings,
    };
  });
}

/** Rows from the first line of the table to the last of the sheet. */
export const roomIn = (book: Book | undefined): number => SHEET_ROWS - (book?.found.row ?? FIRST_ROW);

const SHEET_ROWS = 1_048_576;
/** Where the lines begin in a new sheet: below its title, its words and its head. */
const FIRST_ROW = 4;
