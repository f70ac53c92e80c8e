import {
  ledgerPeriods,
  unassignedFindings,
  withoutPlaces,
  type Finding,
  type LedgerPeriod,
  type LedgerTotal,
} from "../../core";
import { workbookLanguage, isSameName, keptFindings, mergeLedger } from "../../sheets";
import { labels, pane, type Language } from "../../text";
import {
  askForSheets,
  ExcelRefusal,
  inExcel,
  orMeanwhile,
  reached,
  refuseProtected,
  sheetNotOurs,
  type Outcome,
} from "../host";
import { askForLog, type LogEntry } from "../write";
import { askForTable } from "../read";
import { askForBook } from "./readBook";
import { onceMore } from "./onceMore";
import { roomIn, rowsByAccount } from "./previewLedger";
import { addHidden, takeAway, takeAwayAfter, takeAwayAtEnd, type HiddenSheet } from "./hiddenSheet";
import { copyToRead, stageRows } from "./stageRows";
import { swapRows } from "./swapRows";

/** A ledger that is read and summed, ready for the workbook. */
export type LedgerToImport = {
  totals: readonly LedgerTotal[];
  /** Postings in the source. The totals may split one posting into several. */
  postings: number;
  /** The periods it covers, also those without a posting. */
  covered: readonly LedgerPeriod[];
  accountNames: ReadonlyMap<string, string>;
  /** The name of the source, for the log. */
  source: string;
  /** The name of the person who imports it, where given. */
  by?: string;
  /** `accounts` where a sheet has no room for cost centres and projects. */
  detail?: "full" | "accounts";
};

/**
 * Writes a ledger to *Hovedbok*, in place of the rows of the same periods. The first import makes the sheet.
 *
 * The rows are read and prepared in pieces, on a hidden sheet, so a larger ledger takes more syncs; the import may be
 * stopped meanwhile. One sync puts the rows in place, all or nothing, and finds out whether somebody has changed
 * *Hovedbok* since it was read. The last one takes the hidden sheet away. What the user has added to the table and the
 * sheet stays.
 */
export const importLedger = (given: LedgerToImport, shown: Language): Promise<Outcome> =>
  orMeanwhile(() => onceMore(() => importOnce(given, shown)));

function importOnce(given: LedgerToImport, shown: Language): Promise<Outcome> {
  return inExcel(async (context) => {
    const [seekBook, seekLog] = [askForBook(context), askForLog(context)];
    const seekSetup = askForTable(context, "Oppsett");
    const worksheets = askForSheets(context);
    await context.sync();

    const log = await seekLog();
    let hidden: HiddenSheet | undefined;
    try {
      const findings: Finding[] = [...log.findings];
      const book = await seekBook(findings, (found) => {
        hidden = addHidden(context);
        return copyToRead(hidden.worksheet, found);
      });
      const isTaken = !book && worksheets.items.some(({ name }) => isSameName(name, "Hovedbok"));
      if (isTaken && findings.length === 0) findings.push(sheetNotOurs("Hovedbok"));
      const totals = given.detail === "accounts" ? withoutPlaces(given.totals) : given.totals;
      const rows = mergeLedger(book?.rows ?? [], totals, given.covered, given.accountNames);
      const room = roomIn(book);
      if (rows.length > room) {
        const fewer = rowsByAccount(book, given.totals, given.covered);
        findings.push({ code: "ledger-too-large", facts: { rows: rows.length, room, fewer }, severity: "error" });
      }
      if (findings.length > 0) {
        if (hidden) await takeAway(hidden.token);
        return { sheet: undefined, findings };
      }
      if (book) refuseProtected(worksheets, book.found.sheet);

      const language = workbookLanguage(await seekSetup()) ?? shown;
      reached("preparing", 0);
      hidden ??= addHidden(context);
      const staged = await stageRows(context, hidden, rows, book);
      const sheet = await swapRows(context, {
        rows,
        book,
        staged,
        language,
        known: worksheets.items,
        openLog: () => log.open(language, worksheets.items),
        log: () => log.add(entryOf(given, rows.length, language), language, worksheets.items),
      });
      const left = await takeAwayAtEnd(context, hidden);
      const kept = keptFindings(
        (book?.rows ?? []).map(({ total }) => total),
        [...given.covered, ...totals],
      );
      return {
        sheet,
        findings: [...unassignedFindings(rows.map(({ total }) => total)), ...kept, ...left],
        news: pane.ledgerBook.imported(given.postings, rows.length),
      };
    } catch (error) {
      // What could not be put back is put back by hand, from the hidden sheet.
      const isNeeded = error instanceof ExcelRefusal && error.leftBehind.length > 0;
      if (hidden && !isNeeded) await takeAwayAfter(error, hidden);
      throw error;
    }
  });
}

function entryOf(
  { source, totals, postings, covered, by = "", detail = "full" }: LedgerToImport,
  rows: number,
  language: Language,
): LogEntry {
  const periods = ledgerPeriods(totals, covered);
  return {
    Navn: by.trim(),
    Hendelse: labels.ledger.imported[language],
    Ark: "Hovedbok",
    Merknad: labels.ledger.importNote({ source, postings, rows, periods, detail })[language],
  };
}
