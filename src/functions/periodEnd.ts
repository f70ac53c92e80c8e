import { CellFault, periodEnd, quote, readAmount, readPeriod, serialOfDay, type Period, type Place } from "../core";

/**
 * The Excel date of a period's last day.
 *
 * @throws CellFault as `readPeriodAndYear`
 */
export function periodEndSerial(period: unknown, year: [cell: unknown, place: Place]): number {
  const closed = readPeriodAndYear(period, year);
  return serialOfDay(periodEnd(closed.period, closed.year));
}

/**
 * Reads a period that must have its year.
 *
 * @param period - as `readPeriod` takes it
 * @param year - counts where the period does not say its own; a cell without a year of Excel's calendar gives none
 * @throws CellFault `period-year-missing`, and all of `readPeriod`
 */
export function readPeriodAndYear(
  period: unknown,
  [cell, place]: [cell: unknown, place: Place],
): { period: Period; year: number } {
  const given = readAmount(cell, place)?.toNumber();
  const usable = given !== undefined && Number.isInteger(given) && given > 1900 && given < 10_000 ? given : undefined;
  const closed = readPeriod(period, usable);
  const year = closed.year ?? usable;
  if (year === undefined) throw new CellFault("period-year-missing", { given: quote(period).trim() });
  return { period: closed, year };
}
