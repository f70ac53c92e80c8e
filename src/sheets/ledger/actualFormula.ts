import { ONE } from "../../core";
import type { Language } from "../../text";
import {
  call,
  formulaText,
  joined,
  ledgerColumn,
  named,
  number,
  over,
  plus,
  rounded,
  text,
  type Formula,
} from "../formula";
import type { Sheet, TableNames } from "../sheet";

/**
 * A line's actual of the ledger, as a native formula: what *Hovedbok* has on the line in the closed months of the year,
 * in the workbook's unit. It follows *Hovedbok*, the period, the year and the unit, and Excel's own arrows trace it.
 *
 * SUMIFS would pass over a period that does not exist, so the formula asks for the period first.
 */
export const actualFormula = (tableNames: TableNames, language: Language): string =>
  formulaText(ACTUAL, { ...NO_SHEET, tableNames }, 0, language);

/** Whether a formula is one of those. */
export const isActualFormula = (formula: unknown, tableNames: TableNames): boolean =>
  typeof formula === "string" && plain(formula) === plain(actualFormula(tableNames, "nb"));

/** As Excel gives a formula back: it may have written the short form of a row's own cell, and capitals its own way. */
const plain = (formula: string): string =>
  formula
    .replace(/\w*\[\[#This Row\],\[([^\]]+)\]\]/giu, "[@$1]")
    .replace(/\w*\[@\[?([^\]]+?)\]?\]/gu, "[@$1]")
    .replace(/\s/gu, "")
    .toLowerCase();

const END = call("BIBSYS.PERIODEND", named("Periode"), named("Regnskapsår"));
const NEW_YEAR = call("DATE", named("Regnskapsår"), number(ONE), number(ONE));
const MONTHS = call("DATEDIF", NEW_YEAR, plus(END, number(ONE)), text("m"));

const ACTUAL: Formula = call(
  "IF",
  END,
  over(
    rounded(
      call(
        "SUMIFS",
        ledgerColumn("Beløp"),
        ledgerColumn("Post"),
        { op: "thisRow", table: "Poster", column: "Nøkkel" },
        ledgerColumn("År"),
        named("Regnskapsår"),
        ledgerColumn("Periode"),
        text(">=1"),
        ledgerColumn("Periode"),
        joined(text("<="), MONTHS),
      ),
      2,
    ),
    named("Enhet"),
  ),
);

/** A formula of a table needs no sheet to stand on. */
const NO_SHEET: Sheet = { name: "Poster", use: "work", decimals: 0, columns: [], rows: [] };
