import { decimal, type Day, type Decimal } from "../../core";
import type { Language } from "./language";

/**
 * An amount as its reader writes it: U+2212 as minus, hard space or comma between thousands.
 *
 * @param decimals - digits after the decimal mark; the amount is rounded for display only
 */
export function formatAmount(amount: Decimal, decimals: number, language: Language): string {
  const [whole = "", fraction] = amount.abs().toFixed(decimals).split(".");
  const [group, mark] = language === "en" ? [",", "."] : ["\u00a0", ","];
  const first = whole.length % 3;
  const thousands = whole.slice(first).match(/\d{3}/gu) ?? [];
  const grouped = (first === 0 ? thousands : [whole.slice(0, first), ...thousands]).join(group);
  const digits = fraction === undefined ? grouped : grouped + mark + fraction;
  return amount.isNegative() && /[1-9]/u.test(digits) ? `\u2212${digits}` : digits;
}

/** A figure in a message, from its digits, with all its decimals. A blank stays blank. */
export function figure(digits: string, language: Language): string {
  if (digits === "") return "";
  const amount = decimal(digits);
  return formatAmount(amount, amount.decimalPlaces(), language);
}

/** A share or a growth in per cent with one decimal, as the board papers print it: 0.03 is "3,0 %". */
export const formatPercent = (share: Decimal, language: Language): string =>
  formatAmount(share.times(100), 1, language) + (language === "en" ? "%" : "\u00a0%");

/** A share or a growth in per cent with all its decimals, at least one: 0.0325 is "3,25 %". A statement rounds nothing away. */
export function exactPercent(share: Decimal, language: Language): string {
  const percent = share.times(100);
  return formatAmount(percent, Math.max(1, percent.decimalPlaces()), language) + (language === "en" ? "%" : "\u00a0%");
}

/** A day in words: "30. juni 2024". */
export function formatDay({ year, month, day }: Day, language: Language): string {
  return `${formatDayOfMonth(day, month, language)} ${year}`;
}

/** A day without its year: "30. juni". */
export const formatDayOfMonth = (day: number, month: number, language: Language): string =>
  language === "en" ? `${day} ${monthName(month, language)}` : `${day}. ${monthName(month, language)}`;

/** The name of a month, 1 to 12. */
export const monthName = (month: number, language: Language): string => MONTHS[language][month - 1] ?? "";

const NORWEGIAN_MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split(
  " ",
);

const MONTHS: Record<Language, readonly string[]> = {
  nb: NORWEGIAN_MONTHS,
  nn: NORWEGIAN_MONTHS,
  en: "January February March April May June July August September October November December".split(" "),
};
