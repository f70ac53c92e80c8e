import { dayOfSerial, lastDayOf } from "../../core";
import type { DayOrder } from "../reading";

/**
 * Reads the day of a voucher as `2024-06-30`: `30.06.2024`, `2024-06-30`, `6/30/2024`, an Excel date serial.
 *
 * @param order - of dates with a slash, which Norwegian and American systems both write
 * @returns undefined for a day that does not exist, and for a slash of unknown order
 */
export function readDay(cell: unknown, order: DayOrder | undefined): string | undefined {
  // Excel also holds 20240630 as a number.
  if (typeof cell === "number" && cell < 100_000) return cell > 60 ? written(dayOfSerial(Math.floor(cell))) : undefined;
  const groups = FORMS.map((form) => form.exec(String(cell).trim())?.groups).find((found) => found !== undefined);
  if (!groups) return undefined;
  const [one, other] = [Number(groups["one"]), Number(groups["other"])];
  if (groups["slash"] !== undefined && order === undefined && one !== other) return undefined;
  const monthFirst = groups["slash"] !== undefined && order === "month-first";
  const [day, month] = groups["iso"] !== undefined || monthFirst ? [other, one] : [one, other];
  const year = Number(groups["year"]) + ((groups["year"] ?? "").length === 2 ? 2000 : 0);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(month, year);
  return exists ? written({ year, month, day }) : undefined;
}

/**
 * Finds the order of a column of dates from its own days: no month is above 12.
 *
 * @returns undefined where no date decides, or dates contradict each other
 */
export function dayOrderOf(cells: readonly unknown[]): DayOrder | undefined {
  const pairs = cells.map((cell) => SLASH.exec(String(cell).trim())?.groups).filter((pair) => pair !== undefined);
  const dayFirst = pairs.some(({ one }) => Number(one) > 12);
  const monthFirst = pairs.some(({ other }) => Number(other) > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day-first" : "month-first";
}

const TIME = String.raw`(?:[ T]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AP]M)?)?`;
const SLASH = new RegExp(`^(?<one>\\d{1,2})(?<slash>/)(?<other>\\d{1,2})/(?<year>\\d{4}|\\d\\d)${TIME}$`, "u");
const FORMS = [
  new RegExp(`^(?<iso>)(?<year>\\d{4})-(?<one>\\d{1,2})-(?<other>\\d{1,2})${TIME}$`, "u"),
  new RegExp(`^(?<one>\\d{1,2})[.-](?<other>\\d{1,2})[.-](?<year>\\d{4}|\\d\\d)${TIME}$`, "u"),
  /^(?<iso>)(?<year>(?:19|20)\d\d)(?<one>\d\d)(?<other>\d\d)$/u,
  SLASH,
];

const written = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
