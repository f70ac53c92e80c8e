import { ONE, ZERO } from "../../core";
import type { Language } from "../../text";
import {
  call,
  equals,
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
import { plainFormula } from "../workbook";

/**
 * Writes the actual of a line as a native formula: the amounts of the line in *Hovedbok* in the closed months of the year, in
 * the workbook's unit. It follows *Hovedbok*, period, year and unit, and Excel's arrows trace it.
 *
 * SUMIFS would ignore a period that does not exist, so the formula reads the closed months first: with zero added, a text
 * or an error there makes an error here.
 *
 * @param key - the key of the line in its cell. The formula marks a key that SUMIFS would read as a pattern, and trims
 *   spaces
 */
export const actualFormula = (tableNames: TableNames, language: Language, key = ""): string =>
  formulaText(actualOf(soughtKey(key)), { ...NO_SHEET, tableNames }, 0, language);

/**
 * Writes the actual as workbooks had it before *Oppsett* had a line for the closed months: each line asks twice for the
 * last day of the period. It is still right where Excel counts days from 1900.
 */
export const earlierActualFormula = (tableNames: TableNames, language: Language, key = ""): string =>
  formulaText(earlierActualOf(soughtKey(key)), { ...NO_SHEET, tableNames }, 0, language);

/** Tells whether a formula is the ledger actual of any key. */
export const isActualFormula = (formula: unknown, tableNames: TableNames): boolean =>
  ["", "*", " "].some((key) => isActualFormulaOf(key, formula, tableNames));

/** Tells whether a formula is the ledger actual of a key, as it is or as it was. The formula for plain keys would find other lines for `lonn*`. */
export const isActualFormulaOf = (key: string, formula: unknown, tableNames: TableNames): boolean =>
  typeof formula === "string" &&
  [actualFormula, earlierActualFormula].some((form) => plain(formula) === plain(form(tableNames, "nb", key)));

/** Tells whether SUMIFS reads a key as it is: `*` and `?` are wildcards, `~` is a mark, and a sign in front compares. */
const isPlain = (key: string): boolean => !/[~*?]|^[<>=]/u.test(key);

/** A formula in one form: Excel may shorten references to the row's own cells and change capitals. */
const plain = (formula: string): string =>
  plainFormula(formula)
    .replace(/\[\[#This Row\],\[([^[\]]+)\]\]/giu, "[@$1]")
    .replace(/\[@\[?([^[\]]+)\]?\]/gu, "[@$1]")
    .replace(/\w+(\[@)?/gu, (name, own: string | undefined) => own ?? name)
    .replace(/\s/gu, "")
    .toLowerCase();

const MONTHS = named("LukkedeMåneder");

const OWN_KEY: Formula = { op: "thisRow", table: "Poster", column: "Nøkkel" };

function soughtKey(key: string): Formula {
  if (/^\s|\s$/u.test(key)) return marked(call("TRIM", OWN_KEY));
  return isPlain(key) ? OWN_KEY : marked(OWN_KEY);
}

/** Marks wildcards. `~` comes first, or the marks would be marked again. */
const marked = (whole: Formula): Formula =>
  joined(
    text("="),
    ["~", "*", "?"].reduce((key, sign) => call("SUBSTITUTE", key, text(sign), text(`~${sign}`)), whole),
  );

const actualOf = (key: Formula): Formula =>
  call("IF", equals(plus(MONTHS, number(ZERO)), number(ZERO)), number(ZERO), sumOf(key, MONTHS));

const END = call("BIBSYS.PERIODEND", named("Periode"), named("Regnskapsår"));
const NEW_YEAR = call("DATE", named("Regnskapsår"), number(ONE), number(ONE));
const EARLIER_MONTHS = call("DATEDIF", NEW_YEAR, plus(END, number(ONE)), text("m"));

const earlierActualOf = (key: Formula): Formula => call("IF", END, sumOf(key, EARLIER_MONTHS));

/** The amounts of a line in the first months of the year, in the workbook's unit. */
const sumOf = (key: Formula, months: Formula): Formula =>
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
        joined(text("<="), months),
      ),
      2,
    ),
    named("Enhet"),
  );

/** A formula of a table needs no sheet. */
const NO_SHEET: Sheet = { name: "Poster", use: "work", decimals: 0, columns: [], rows: [] };
