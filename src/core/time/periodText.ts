import { plainWord } from "../words";

/** The period that a text names, before it is checked that the period exists. */
export type NamedPeriod =
  | { part: "quarter" | "tertial" | "half" | "month"; number: number; year?: number }
  | { part: "day"; day: number; month: number; year?: number }
  /** Nothing of the year is closed. */
  | { part: "start"; year: number };

/**
 * Reads the words and figures of a period in nb, nn and en, in any case and with stray spaces.
 *
 * @returns the period as named, or undefined when the text names no period
 * @example
 * JSON.stringify(readPeriodText("pr. 31. juni")) // => {"part":"day","day":31,"month":6}
 */
export function readPeriodText(text: string): NamedPeriod | undefined {
  const plain = plainWord(text.replaceAll(",", " ")).replace(/^(?:per|pr\.?|as of|at) /u, "");
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    const named = groups && read(groups);
    if (named) return named;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
// A date may leave out the century: 24 is 2024.
const SHORT_YEAR = String.raw`(?<year>(?:(?:19|20)\d|\d)\d)`;
const ORDINAL = String.raw`(?<number>\d{1,2})(?:\.|st|nd|rd|th)?`;
const WORD = String.raw`(?<word>kvartal|kvart|kvt|kv|quarter|qtr|tertial|tert|halvår|half[ -]year|half)`;
const LETTER = String.raw`(?<letter>[kqthm])`;

const PARTS: Readonly<Record<string, "quarter" | "tertial" | "half" | "month">> = {
  k: "quarter",
  q: "quarter",
  kv: "quarter",
  kvt: "quarter",
  kvart: "quarter",
  kvartal: "quarter",
  qtr: "quarter",
  quarter: "quarter",
  t: "tertial",
  tert: "tertial",
  tertial: "tertial",
  h: "half",
  halvår: "half",
  half: "half",
  "half year": "half",
  "half-year": "half",
  m: "month",
};

const MONTHS = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["desember", "december", "des", "dec"],
];

const part = ({ letter, word, number, year }: Groups): NamedPeriod | undefined => {
  const named = PARTS[letter ?? word ?? ""];
  return named && { part: named, number: Number(number), ...yearOf(year) };
};

const day = ({ day: date, month, year }: Groups): NamedPeriod | undefined => {
  const number = monthNumber(month ?? "");
  return number === undefined ? undefined : { part: "day", day: Number(date), month: number, ...yearOf(year) };
};

const month = ({ month: name, year }: Groups): NamedPeriod | undefined => {
  const number = monthNumber(name ?? "");
  return number === undefined ? undefined : { part: "month", number, ...yearOf(year) };
};

/** The name of a period of no months, as a report has it. */
const start = ({ year }: Groups): NamedPeriod => ({ part: "start", year: Number(year) });

const FORMS: readonly (readonly [RegExp, (groups: Groups) => NamedPeriod | undefined])[] = [
  [new RegExp(`^(?:${YEAR} ?-?)?${LETTER} ?(?<number>\\d{1,2})$`, "u"), part],
  [new RegExp(`^${LETTER} ?(?<number>\\d{1,2}) ?[-/]?${YEAR}$`, "u"), part],
  [new RegExp(`^${ORDINAL} ?${WORD}\\.?(?: ?${YEAR})?$`, "u"), part],
  [new RegExp(`^${YEAR} ${ORDINAL} ?${WORD}\\.?$`, "u"), part],
  [new RegExp(`^(?:${YEAR} ?)?${WORD}\\.? ?(?<number>\\d{1,2})\\.?$`, "u"), part],
  [new RegExp(`^${WORD}\\.? ?(?<number>\\d{1,2})\\.?[ /-]${YEAR}$`, "u"), part],
  [new RegExp(`^${YEAR}-00$`, "u"), start],
  [new RegExp(`^(?<number>\\d)${LETTER}(?: ?${YEAR})?$`, "u"), part],
  [new RegExp(`^${YEAR}[-/.](?<month>\\d{1,2})$`, "u"), month],
  [new RegExp(`^(?<month>\\d{1,2})[-/.]${YEAR}$`, "u"), month],
  [new RegExp(`^(?<month>\\p{L}+)\\.?(?: ${YEAR})?$`, "u"), month],
  [new RegExp(`^${YEAR}-(?<month>\\d{1,2})-(?<day>\\d{1,2})$`, "u"), day],
  [new RegExp(`^(?<day>\\d{1,2})[./] ?(?<month>\\d{1,2})(?:[-./]? ?${SHORT_YEAR})?\\.?$`, "u"), day],
  [new RegExp(`^(?<day>\\d{1,2})\\.? (?<month>\\p{L}+)\\.?,?(?: ${YEAR})?$`, "u"), day],
  [new RegExp(`^(?<month>\\p{L}+) (?<day>\\d{1,2})(?:st|nd|rd|th)?,?(?: ${YEAR})?$`, "u"), day],
];

const yearOf = (year: string | undefined): { year?: number } =>
  year === undefined ? {} : { year: Number(year) + (year.length === 2 ? 2000 : 0) };

/** The number of a month by its name or its number, in lower case. */
export function monthNumber(text: string): number | undefined {
  if (/^\d+$/u.test(text)) return Number(text);
  const index = MONTHS.findIndex((names) => names.includes(text));
  return index < 0 ? undefined : index + 1;
}
