/** A day that exists. */
export type Day = { year: number; month: number; day: number };

/**
 * The last day of a month.
 *
 * @param month - 1 to 12
 * @param year - matters for February only; without it February has 29 days
 * @example
 * lastDayOf(6) // => 30
 * lastDayOf(2, 2023) // => 28
 */
export function lastDayOf(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day behind an Excel date serial of the 1900 calendar (1 March 1900 or later).
 *
 * @param serial - whole days
 * @example
 * JSON.stringify(dayOfSerial(45473)) // => {"year":2024,"month":6,"day":30}
 */
export function dayOfSerial(serial: number): Day {
  let left = serial - MARCH_FIRST_1900;
  let year = 1900;
  let month = 3;
  for (; left >= daysFromMarch(year); year += 1) left -= daysFromMarch(year);
  while (left >= lastDayOf(month, month < 3 ? year + 1 : year)) {
    left -= lastDayOf(month, month < 3 ? year + 1 : year);
    month = (month % 12) + 1;
  }
  return { year: month < 3 ? year + 1 : year, month, day: left + 1 };
}

/**
 * The Excel date serial of a day (1 March 1900 or later).
 *
 * @example
 * serialOfDay({ year: 2024, month: 6, day: 30 }) // => 45473
 */
export function serialOfDay({ year, month, day }: Day): number {
  let serial = MARCH_FIRST_1900 + day - 1;
  const marchYear = month < 3 ? year - 1 : year;
  for (let y = 1900; y < marchYear; y += 1) serial += daysFromMarch(y);
  for (let m = 3; m !== month; m = (m % 12) + 1) serial += lastDayOf(m, m < 3 ? marchYear + 1 : marchYear);
  return serial;
}

// Excel counts a 29 February 1900 that never was. Counting from the day after avoids it.
const MARCH_FIRST_1900 = 61;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysFromMarch = (year: number): number => (isLeap(year + 1) ? 366 : 365);
