import { isBlank } from "../money";
import { periodName, readPeriod } from "./period";
import { readPeriodText } from "./periodText";

/**
 * The period after another of its own kind, as a setting has it: quarter after quarter, tertial after tertial, half-year
 * after half-year, month after month. What names no kind, such as a date or a number of months, goes on by quarters
 * where it ends one.
 *
 * @param cell - the period as it is written
 * @param year - its year
 * @returns undefined after the last period of the year
 * @throws CellFault as `readPeriod`
 * @example
 * nextPeriod("2024K2", 2024) // => 2024K3
 * nextPeriod("1. tertial 2024", 2024) // => 2024T2
 * nextPeriod("juni 2024", 2024) // => 2024-07
 * nextPeriod("2024K4", 2024) // => undefined
 */
export function nextPeriod(cell: unknown, year: number): string | undefined {
  const { months } = readPeriod(cell, year);
  const part = isBlank(cell) || typeof cell !== "string" ? undefined : readPeriodText(cell)?.part;
  const length = LENGTHS[part ?? ""] ?? (months % 3 === 0 ? 3 : 1);
  const end = months + length;
  if (end > 12) return undefined;
  if (length === 4) return `${year}T${end / 4}`;
  if (length === 6) return `${year}H${end / 6}`;
  return length === 1 ? `${year}-${String(end).padStart(2, "0")}` : periodName({ months: end }, year);
}

/** Months of the periods whose words name their kind. */
const LENGTHS: Readonly<Record<string, number>> = { quarter: 3, tertial: 4, half: 6, month: 1 };
