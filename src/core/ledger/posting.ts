import type { Amount } from "../money";

/**
 * One posting of a ledger, in the same form for every kind of file: what was booked, where and when. It has no field
 * for names, addresses or bank accounts.
 */
export type LedgerLine = LedgerPeriod & {
  /** Codes as the source writes them, with leading zeros. Empty when the posting has no code. */
  account: string;
  costCentre: string;
  project: string;
  text: string;
  voucher: string;
  /** The voucher's day as `2024-06-30`, or empty. Only for display: a posting belongs to its period. */
  date: string;
  /** Debit less credit, in the ledger's currency, never in thousands. */
  amount: Amount;
  /** A further part of the posting before it, which its file splits on several codes. A posting is counted once. */
  isFurtherPart?: true;
};

/**
 * A period as ledgers number them: 1 to 12 are months, 0 and 13 or more are adjustments at the start and end of the
 * year.
 */
export type LedgerPeriod = { year: number; period: number };

/**
 * Reads the period of a posting. Ledgers write it with the year, or have the year in a separate column.
 *
 * @param text - `202406`, `2024006`, `2024-06`, `06.2024`, `6`, `00`, `13`
 * @param year - from the year column, used when the period does not include the year
 * @returns undefined for anything else, and when no year is known
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
 * Whether a period is not a month but an opening (0) or a year-end adjustment (13 and above). These are shown apart.
 *
 * @example
 * isAdjustment(13) // => true
 */
export const isAdjustment = (period: number): boolean => period < 1 || period > 12;

const YEAR = /^(?:19|20)\d\d$/u;
const FORMS = [
  /^(?<year>(?:19|20)\d\d)[-/. ]?0?(?<period>\d\d)$/u,
  /^(?<year>(?:19|20)\d\d)[-/](?<period>\d)$/u,
  // Not 2024.1: a spreadsheet turns 2024.10 into that.
  /^(?<year>(?:19|20)\d\d)\.(?<period>[2-9])$/u,
  /^0?(?<period>\d\d?)[-/. ](?<year>(?:19|20)\d\d)$/u,
  /^0?(?<period>\d\d?)$/u,
];
