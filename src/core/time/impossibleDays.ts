import { lastDayOf } from "./calendar";
import type { Fault } from "../faults";
import { monthNumber } from "./periodText";

/**
 * Finds the days in a text that do not exist, such as the "31. juni" and "31/6" of BIB-2024/30.
 *
 * A heading has a date among other words, so the text is searched. What may be something other than a date is accepted:
 * the case numbers `sak 31/6` and `PS 31/11`, the fraction `3/4`, the section `31.6.2`.
 *
 * @param text - in nb, nn or en
 * @returns one fault for each day as it is written
 * @example
 * findImpossibleDays("Regnskap pr 31/6").map(({ facts }) => facts.given).join() // => 31/6
 * findImpossibleDays("Regnskap pr 30. juni").length // => 0
 */
export function findImpossibleDays(text: string): Fault<"period-day-does-not-exist">[] {
  const faults = FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups = {} }) => {
      const { given = "", day = "", month: name = "", year } = groups;
      const month = monthNumber(name.toLowerCase());
      if (month === undefined || month < 1 || month > 12) return [];
      const lastDay = lastDayOf(month, year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0));
      const exists = Number(day) >= 1 && Number(day) <= lastDay;
      if (exists || Number(day) > MOST_DAYS) return [];
      return [{ code: "period-day-does-not-exist", facts: { given: given.replace(/\s+/gu, " "), month, lastDay } }];
    }),
  );
  return faults.filter(
    ({ facts }, i) => faults.findIndex((other) => other.facts.given === facts.given) === i,
  ) as Fault<"period-day-does-not-exist">[];
}

// A larger number counts something else.
const MOST_DAYS = 31;

const START = String.raw`(?<![\p{L}\d./,-])`;
const END = String.raw`(?![\p{L}\d/-]|[.,]\d)`;
const DAY = String.raw`(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const SHORT_YEAR = String.raw`(?<year>(?:(?:19|20)\d|\d)\d)`;
const form = (written: string): RegExp => new RegExp(`${START}(?<given>${written})${END}`, "giu");

const FORMS: readonly RegExp[] = [
  form(String.raw`${DAY}(?:\.|st|nd|rd|th)?\s?(?<month>\p{L}{3,9})(?:\s${YEAR})?`),
  // In Norwegian "april 31 institusjoner" is not a date. English has an ordinal, a year, or a month name that is only English.
  form(String.raw`(?<month>\p{L}{3,9})\s${DAY}(?:st|nd|rd|th)(?:,?\s${YEAR})?`),
  form(String.raw`(?<month>\p{L}{3,9})\s${DAY},?\s${YEAR}`),
  form(String.raw`(?<month>june|february)\s${DAY}`),
  new RegExp(
    String.raw`(?<!\b(?:sak|saksnr|arkivsak|ps|rs|fs|ks|gnr|bnr|nr|journalnr)\.?:?\s)${START}(?<given>${DAY}/(?<month>\d{1,2})(?:[/-]${SHORT_YEAR})?)(?![\p{L}\d/-]|[.,]\d)`,
    "giu",
  ),
  form(String.raw`${DAY}\.\s?(?<month>\d{1,2})\.(?:\s?${SHORT_YEAR})?`),
  new RegExp(String.raw`(?<=\b(?:pr\.?|per|den|til)\s)(?<given>${DAY}\.(?<month>\d{1,2}))(?![\d.])`, "giu"),
  form(String.raw`${YEAR}-(?<month>\d\d)-(?<day>\d\d)`),
];
