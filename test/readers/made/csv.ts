import type { Decimal } from "../../../src/core";
import type { MadeLedger, MadePart, MadePosting, MadeVoucher } from "./ledger";

/** How a table is written: systems and settings differ. */
export type CsvStyle = {
  separator?: string;
  newline?: string;
  amount?: (amount: Decimal) => string;
  date?: (date: string) => string;
  period?: (year: number, period: number) => string;
};

/** Amounts as Norwegian systems write them. */
export const norwegian = (amount: Decimal): string =>
  amount
    .toFixed(2)
    .replace(".", ",")
    .replace(/\B(?=(?:\d{3})+,)/gu, " ");
export const inParentheses = (amount: Decimal): string =>
  amount.isNegative() ? `(${norwegian(amount.neg())})` : norwegian(amount);
export const threeDecimals = (amount: Decimal): string => amount.toFixed(3).replace(".", ",");
export const english = (amount: Decimal): string => amount.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/gu, ",");

export const norwegianDate = (date: string): string => date.split("-").reverse().join(".");
export const americanDate = (date: string): string => {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(month)}/${Number(day)}/${year}`;
};

/** A ledger as Unit4 (Agresso) exports it, with a text column beside each code and names that are not to be kept. */
export function unit4Csv(ledger: MadeLedger, style: CsvStyle = {}): string {
  const heads = [
    "BA",
    "Bilagsnr",
    "Bilagsdato",
    "År",
    "Periode",
    "Konto",
    "Konto(T)",
    "Koststed",
    "Koststed(T)",
    "Prosjekt",
    "Prosjekt(T)",
    "AV",
    "Tekst",
    "Beløp ",
    "Resk.nr",
    "Resk.nr(T)",
  ];
  const names = new Map(ledger.accounts);
  const { amount = norwegian, date = norwegianDate, period = yearMonth } = style;
  const rows = rowsOf(ledger, ({ voucher, posting, part }) => [
    "GL",
    voucher.id,
    date(voucher.date),
    String(voucher.year),
    period(voucher.year, voucher.period),
    posting.account,
    names.get(posting.account) ?? "",
    part.costCentre,
    part.costCentre && "Bibliotektjenester",
    part.project,
    part.project && 'Prosjekt med\nlinjeskift og "anførsel"',
    "",
    posting.text,
    amount(part.amount),
    "10001",
    "Ola Hemmelig",
  ]);
  return written([heads, ...rows], style);
}

/** A ledger as DFØ's tables have it: quoted, codes and names in pairs, three decimals. */
export function dfoCsv(ledger: MadeLedger, style: CsvStyle = {}): string {
  const heads = [
    "År",
    "Periode",
    "Konto_no",
    "Konto",
    "Artskonto_id",
    "Artskonto",
    "Koststed",
    "Prosjekt",
    "Tekst",
    "Virksomhet",
    "Beløp",
  ];
  const names = new Map(ledger.accounts);
  const { amount = threeDecimals } = style;
  const rows = rowsOf(ledger, ({ voucher, posting, part }) => [
    String(voucher.year),
    String(voucher.period),
    "027350",
    "Driftsutgifter",
    posting.account,
    names.get(posting.account) ?? "",
    part.costCentre,
    part.project,
    posting.text,
    "Ola Hemmelig",
    amount(part.amount),
  ]);
  return (
    [heads, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join("\r\n") + "\r\n"
  );
}

/** A ledger with its sides apart: a column each, credits with or without a minus, or a mark beside the amount. */
export type SideStyle = "columns" | "signed columns" | "mark" | "signed mark";

export function sidesCsv(ledger: MadeLedger, sides: SideStyle, style: CsvStyle = {}): string {
  const hasMark = sides.endsWith("mark");
  const { amount: write = norwegian } = style;
  const rows = rowsOf(ledger, ({ voucher, posting, part: { costCentre, project, amount } }) => {
    const isCredit = amount.isNegative();
    const shown = write(isCredit && !sides.startsWith("signed") ? amount.neg() : amount);
    const cells = hasMark ? [shown, isCredit ? "K" : "D"] : isCredit ? ["", shown] : [shown, ""];
    const period = yearMonth(voucher.year, voucher.period);
    return [voucher.id, voucher.date, period, posting.account, costCentre, project, posting.text, ...cells];
  });
  const heads = ["Bilagsnr", "Bilagsdato", "Periode", "Konto", "Koststed", "Prosjekt", "Tekst"];
  return written([[...heads, ...(hasMark ? ["Beløp", "D/K"] : ["Debet", "Kredit"])], ...rows], style);
}

/** The ledger as cells, as Excel holds what was pasted into it. */
export function cellRows(ledger: MadeLedger): unknown[][] {
  const rows = rowsOf(ledger, ({ voucher, posting, part }): unknown[] => [
    voucher.id,
    serial(voucher.date),
    voucher.year * 100 + voucher.period,
    Number(posting.account),
    part.costCentre,
    part.project,
    posting.text,
    part.amount.toNumber(),
  ]);
  return [["Bilag", "Dato", "Periode", "Konto", "Avdeling", "Prosjekt", "Beskrivelse", "Beløp"], ...rows];
}

const yearMonth = (year: number, period: number): string => String(year * 100 + period);
const serial = (date: string): number => Math.round(Date.parse(date) / 86_400_000) + 25_569;

type Row = { voucher: MadeVoucher; posting: MadePosting; part: MadePart };

function rowsOf<Cells>({ vouchers }: MadeLedger, cells: (row: Row) => Cells): Cells[] {
  return vouchers.flatMap((voucher) =>
    voucher.postings.flatMap((posting) => posting.parts.map((part) => cells({ voucher, posting, part }))),
  );
}

function written(rows: readonly (readonly string[])[], { separator = ";", newline = "\r\n" }: CsvStyle): string {
  const quoted = (cell: string): string =>
    cell.includes(separator) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(separator)).join(newline) + newline;
}
