import type { Amount } from "../money/amount";

/**
 * One posting of a ledger, the same whichever file it was read from: what was booked, where and when. It has no place
 * for names, addresses or bank accounts.
 */
export type LedgerLine = LedgerPeriod & {
  /** Codes as the source writes them, with their leading zeros; empty where there is none. */
  account: string;
  costCentre: string;
  project: string;
  text: string;
  voucher: string;
  /** The voucher's day as `2024-06-30`, or empty. To look at only: a line belongs to its period. */
  date: string;
  /** Debit less credit, in the ledger's currency, never in thousands. */
  amount: Amount;
};

/** A period as ledgers count them: 1 to 12 are months, 0 and 13 or more are adjustments at the ends of the year. */
export type LedgerPeriod = { year: number; period: number };

/**
 * Reads the period of a posting. Ledgers write it with its year or have the year in a column of its own.
 *
 * @param text - `202406`, `2024006`, `2024-06`, `06.2024`, `6`, `00`, `13`
 * @param year - the year's own column, used where the period does not say it
 * @returns undefined for anything else, and where no year is known
 * @example
 * JSON.stringify(readLedgerPeriod("202413")) // => {"year":2024,"period":13}
 * JSON.stringify(readLedgerPeriod("06", "2024")) // => {"year":2024,"period":6}
 */
export function readLedgerPeriod(text: string, year = ""): LedgerPeriod | undefined {
  const plain = text.trim();
  for (const form of FORMS) {
    const groups = form.exec(plain)?.groups;
    if (!groups) continue;
    const named = groups["year"] ?? (YEAR.test(year.trim()) ? year.trim() : undefined);
    return named === undefined ? undefined : { year: Number(named), period: Number(groups["period"]) };
  }
  return undefined;
}

/**
 * Whether a period is no month: an opening (0) or a year-end adjustment (13 and more), shown apart.
 *
 * @example
 * isAdjustment(13) // => true
 */
export const isAdjustment = (period: number): boolean => period < 1 || period > 12;

const YEAR = /^(?:19|20)\d\d$/u;
const FORMS = [
  /^(?<year>(?:19|20)\d\d)[-/. ]?0?(?<period>\d\d)$/u,
  /^(?<year>(?:19|20)\d\d)[-/](?<period>\d)$/u,
  // Not 2024.1, which a spreadsheet makes of 2024.10.
  /^(?<year>(?:19|20)\d\d)\.(?<period>[2-9])$/u,
  /^0?(?<period>\d\d?)[-/. ](?<year>(?:19|20)\d\d)$/u,
  /^0?(?<period>\d\d?)$/u,
];
