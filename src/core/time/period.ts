import { cellNumber, isBlank, quote } from "../money";
import { dayOfSerial, lastDayOf, type Day } from "./calendar";
import { CellFault } from "../faults";
import { readPeriodText, type NamedPeriod } from "./periodText";

/** The closed part of a year: its first `months` months, 0 to 12. The year is known only when it was given. */
export type Period = { readonly months: number; readonly year?: number };

/**
 * Reads a period: a number of closed months, or a text or a date that names where it ends.
 *
 * A date must be the last day of a month, because a month that is not over is not closed. "31. juni", which the board
 * paper BIB-2024/30 prints, is refused with the reason.
 *
 * @param cell - `6`, `"2024K2"`, `"2. kvartal 2024"`, `"2. kv"`, `"1. tertial"`, `"2024T2"`, `"H1"`, `"2024-06"`, `202406`, `"juni 2024"`,
 *   `"30.06.2024"`, or an Excel date serial; the numbers may be written out as text
 * @param year - the year of the period, when it is known and the cell may lack it: February's last day depends on it
 * @throws CellFault `period-missing`, `period-unknown`, `period-months-out-of-range`, `period-part-out-of-range`,
 *   `period-day-does-not-exist`, `period-day-ends-no-month`
 * @example
 * JSON.stringify(readPeriod("2. kvartal 2024")) // => {"months":6,"year":2024}
 * JSON.stringify(readPeriod(6)) // => {"months":6}
 * JSON.stringify(readPeriod(45473)) // => {"months":6,"year":2024}
 */
export function readPeriod(cell: unknown, year?: number): Period {
  if (isBlank(cell)) throw new CellFault("period-missing", {});
  const given = quote(cell);
  if (typeof cell === "number") return readPeriodNumber(cellNumber(cell), given);
  // Excel passes numbers as text to a text argument, and from cells formatted as text.
  if (typeof cell === "string" && /^\s*\d+\s*$/u.test(cell)) return readPeriodNumber(Number(cell), given);
  const named = typeof cell === "string" ? readPeriodText(cell) : undefined;
  if (named === undefined) throw new CellFault("period-unknown", { given });
  return closedMonths(named, given, year);
}

/**
 * The last day of a period, computed and never typed. A period of no months ends on the day before the year.
 *
 * @example
 * JSON.stringify(periodEnd({ months: 6 }, 2024)) // => {"year":2024,"month":6,"day":30}
 */
export function periodEnd(period: Period, year: number): Day {
  if (period.months === 0) return { year: year - 1, month: 12, day: 31 };
  return { year, month: period.months, day: lastDayOf(period.months, year) };
}

/**
 * The short name of a period, for sheet names: its quarter, or its month when it does not end a quarter.
 *
 * @example
 * periodName({ months: 6 }, 2024) // => 2024K2
 * periodName({ months: 4 }, 2024) // => 2024-04
 */
export function periodName({ months }: Period, year: number): string {
  return months > 0 && months % 3 === 0 ? `${year}K${months / 3}` : `${year}-${String(months).padStart(2, "0")}`;
}

function readPeriodNumber(number: number, given: string): Period {
  if (Number.isInteger(number)) {
    if (number >= 0 && number <= 12) return { months: number };
    if (number >= FIRST_YEAR_MONTH && number <= LAST_YEAR_MONTH) {
      return closedMonths({ part: "month", number: number % 100, year: Math.floor(number / 100) }, given);
    }
    if (number >= FIRST_SERIAL && number <= LAST_SERIAL) {
      return closedMonths({ part: "day", ...dayOfSerial(number) }, given);
    }
  }
  throw new CellFault("period-months-out-of-range", { given });
}

function closedMonths(named: NamedPeriod, given: string, knownYear?: number): Period {
  if (named.part === "day") return closedByDay(named, given, knownYear);
  if (named.part === "start") return inYear(0, named.year);
  const last = LAST_NUMBER[named.part];
  if (named.number < 1 || named.number > last) {
    throw new CellFault("period-part-out-of-range", { given, part: named.part, last });
  }
  return inYear((named.number * 12) / last, named.year);
}

function closedByDay({ month, day, year }: NamedPeriod & { part: "day" }, given: string, knownYear?: number): Period {
  if (month < 1 || month > 12) throw new CellFault("period-part-out-of-range", { given, part: "month", last: 12 });
  const lastDay = lastDayOf(month, year ?? knownYear);
  if (day < 1 || day > lastDay) throw new CellFault("period-day-does-not-exist", { given, month, lastDay });
  const endsMonth = day === lastDay || (month === 2 && (year ?? knownYear) === undefined && day === 28);
  if (!endsMonth) throw new CellFault("period-day-ends-no-month", { given, month, lastDay });
  return inYear(month, year);
}

const inYear = (months: number, year: number | undefined): Period =>
  year === undefined ? { months } : { months, year };

const LAST_NUMBER = { quarter: 4, tertial: 3, half: 2, month: 12 } as const;

// A year-month (202406) and a date serial (45473) cannot be confused.
const FIRST_YEAR_MONTH = 190_000;
const LAST_YEAR_MONTH = 299_999;
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 99_999;
