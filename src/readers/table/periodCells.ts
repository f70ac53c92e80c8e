import { readLedgerPeriod, type LedgerPeriod } from "../../core";
import type { RecognisedTable } from "../reading";
import { textAt } from "./cellText";
import type { Places } from "./columns";
import { readDay } from "./dates";

/** A period as read, and whether its cell held a date. */
export type ReadPeriod = LedgerPeriod & { isDate: boolean };

/**
 * Creates the reader of the period of a row: a period as ledgers number them, the name of a month, or a date. Excel
 * turns `1.2024` and `jan 24` into dates. Without a column for the period, the date gives it.
 *
 * @returns a function that gives undefined for a row without a period
 */
export function createPeriodReader(
  { dayOrder }: RecognisedTable,
  { period, year, date }: Places,
): (row: readonly unknown[]) => ReadPeriod | undefined {
  const place = period ?? date;
  return (row) => {
    const text = textAt(row, place);
    if (text === "") return undefined;
    const yearText = textAt(row, year);
    const plain = period === undefined ? undefined : readLedgerPeriod(text, yearText);
    if (plain) return { ...plain, isDate: false };
    const named = period === undefined ? undefined : namedPeriod(text, yearText);
    if (named) return { ...named, isDate: false };
    const cell = place === undefined ? "" : row[place];
    // 2024.1 and 1201 are no dates, though Excel would show them as such.
    if (period !== undefined && typeof cell === "number" && !(Number.isInteger(cell) && cell >= FIRST_SERIAL))
      return undefined;
    const day = readDay(cell, dayOrder);
    if (day === undefined) return undefined;
    const found = { year: Number(day.slice(0, 4)), period: Number(day.slice(5, 7)) };
    // The year of its own column decides; a date of another year is no period of it.
    const isOther = period !== undefined && YEAR.test(yearText) && Number(yearText) !== found.year;
    return isOther ? undefined : { ...found, isDate: true };
  };
}

/** Reads a month by its name, or by a letter for period or month: `jan 2024`, `P01-2024`, `2024M03`, `Januar`. */
function namedPeriod(text: string, yearText: string): LedgerPeriod | undefined {
  const plain = text.normalize("NFC").toLowerCase().trim();
  if (plain.length > LONGEST) return undefined;
  const numbered = NUMBERED.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (numbered) return readLedgerPeriod(numbered["period"] ?? "", numbered["year"] ?? yearText);
  const { name = "", year = "" } = NAMED.exec(plain)?.groups ?? {};
  const month = name === "" ? -1 : MONTHS.findIndex((names) => names.some((known) => known === name));
  if (month < 0) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  return readLedgerPeriod(String(month + 1), full === "" ? yearText : full);
}

const LONGEST = 30;
/** 1 January 1990. */
const FIRST_SERIAL = 32_874;
const YEAR = /^(?:19|20)\d\d$/u;
const NUMBERED = [
  /^(?<year>20\d\d)[ /-]?[pm](?<period>\d\d?)$/u,
  /^[pm](?<period>\d\d?)(?:[ /-](?<year>20\d\d))?$/u,
  /^(?:periode?|måned|month)\.? (?<period>\d\d?)(?:[ ,/-]{1,2}(?<year>20\d\d))?$/u,
];
const NAMED = /^(?<name>\p{L}{3,9})\.?(?:[ ,/'’-]{0,2}(?<year>20\d\d|\d\d))?$/u;
const MONTHS = [
  "jan januar january januari",
  "feb februar february februari",
  "mar mars march marts",
  "apr april",
  "mai may maj",
  "jun juni june",
  "jul juli july",
  "aug august augusti",
  "sep sept september",
  "okt oct oktober october",
  "nov november",
  "des dec desember december",
].map((names) => names.split(" "));
