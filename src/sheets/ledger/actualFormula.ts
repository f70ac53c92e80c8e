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
  type Sheet,
  type TableNames,
} from "../model";

/**
 * A line's actual of the ledger, as a native formula: what *Hovedbok* has on the line in the closed months of the year,
 * in the workbook's unit. It follows *Hovedbok*, the period, the year and the unit, and Excel's own arrows trace it.
 *
 * SUMIFS would pass over a period that does not exist, so the formula asks for the period first.
 *
 * @param key - of the line, as its cell holds it: one that SUMIFS would take for a pattern is marked by the formula to
 *   stand for itself, and spaces around one are taken away
 */
export const actualFormula = (tableNames: TableNames, language: Language, key = ""): string =>
  formulaText(actualOf(soughtKey(key)), { ...NO_SHEET, tableNames }, 0, language);

/** Whether a formula is one of those, for whatever key. */
export const isActualFormula = (formula: unknown, tableNames: TableNames): boolean =>
  ["", "*", " "].some((key) => isActualFormulaOf(key, formula, tableNames));

/** Whether a formula is the one for a key: one for plain keys finds more lines than its own of `lonn*`. */
export const isActualFormulaOf = (key: string, formula: unknown, tableNames: TableNames): boolean =>
  typeof formula === "string" && plain(formula) === plain(actualFormula(tableNames, "nb", key));

/** SUMIFS takes `*` and `?` for any letters, `~` for a mark, and a sign in front for a comparison. */
const isPlain = (key: string): boolean => !/[~*?]|^[<>=]/u.test(key);

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

const OWN_KEY: Formula = { op: "thisRow", table: "Poster", column: "Nøkkel" };

function soughtKey(key: string): Formula {
  if (/^\s|\s$/u.test(key)) return marked(call("TRIM", OWN_KEY));
  return isPlain(key) ? OWN_KEY : marked(OWN_KEY);
}

/** The mark itself comes first, or it would be marked once more. */
const marked = (whole: Formula): Formula =>
  joined(
    text("="),
    ["~", "*", "?"].reduce((key, sign) => call("SUBSTITUTE", key, text(sign), text(`~${sign}`)), whole),
  );

const actualOf = (key: Formula): Formula =>
  call(
    "IF",
    END,
    over(
      rounded(
        call(
          "SUMIFS",
          ledgerColumn("Beløp"),
          ledgerColumn("Post"),
          key,
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
