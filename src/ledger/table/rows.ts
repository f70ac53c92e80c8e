import { FinanceError, readLedgerPeriod, ZERO, type Amount, type Place } from "../../core";
import { withoutPrivateNumbers } from "../private";
import type { TakeLine } from "../reading";
import type { PostingFault, Tally } from "../tally";
import { readCellAmount } from "./amounts";
import type { Column } from "./columns";
import { holdsTwoRows } from "./csvRows";
import { readDay } from "./dates";
import { cellText, type TableForm } from "./recognise";

/**
 * Makes the reader of a table's rows. It looks at the columns that are known and at no other, so names beside a code are
 * never kept; a row it cannot take whole is counted and left out.
 *
 * @returns takes a row and its number in the file, from 1
 * @throws FinanceError `quote-open` for two rows that a quote has made into one
 */
export function createRowReader(
  { table, places, width }: Required<TableForm>,
  take: TakeLine,
  tally: Tally,
  accountNames: Map<string, string>,
): (row: readonly unknown[], number: number) => void {
  const { columns, convention, dayOrder, file, separator } = table;
  const text = (row: readonly unknown[], place: number | undefined): string =>
    place === undefined ? "" : cellText(row[place]);
  const at = (row: number, place: number | undefined): Place => {
    return { in: "file", file, row, column: headOf(columns, place) };
  };
  const reject = (code: PostingFault, given: string, number: number, place?: number): void =>
    tally.count(code, given, at(number, place));

  return (row, number) => {
    if (number <= table.headRow || row.every((cell) => cellText(cell) === "")) return;
    const account = text(row, places.account);
    if (isHeadAgain(account, columns[places.account ?? -1])) return;
    if (separator !== undefined && holdsTwoRows(row, columns.length, separator)) {
      throw new FinanceError("quote-open", { file, row: number });
    }
    // A row with more cells than the others has a separator inside a text, even where its last cells are empty.
    if (row.length > width || row.slice(columns.length).some((cell) => cellText(cell) !== "")) {
      reject("posting-too-wide", String(row.length), number);
      return;
    }
    const amounts = [places.amount, places.debit, places.credit].map((place) => ({
      place,
      amount: place === undefined ? undefined : readCellAmount(row[place], convention),
    }));
    const wrong = amounts.find(({ amount }) => amount === null);
    if (wrong) {
      reject("posting-amount-unreadable", text(row, wrong.place), number, wrong.place);
      return;
    }
    const [whole, debit, credit] = amounts.map(({ amount }) => amount ?? undefined);
    const amount = whole ?? difference(debit, credit);
    if (amount === undefined) return;
    if (!/\d/u.test(account)) {
      reject("posting-account-missing", String(amount), number, places.account);
      return;
    }
    const period = readLedgerPeriod(text(row, places.period), text(row, places.year));
    if (!period) {
      reject("posting-period-unreadable", text(row, places.period), number, places.period);
      return;
    }
    const name = text(row, places.accountName);
    if (name !== "" && !accountNames.has(account)) accountNames.set(account, withoutPrivateNumbers(name));
    take({
      ...period,
      account,
      costCentre: text(row, places.costCentre),
      project: text(row, places.project),
      text: withoutPrivateNumbers(text(row, places.text)),
      voucher: text(row, places.voucher),
      date: dateOf(row, number),
      amount,
    });
  };

  function dateOf(row: readonly unknown[], number: number): string {
    const given = text(row, places.date);
    if (given === "") return "";
    const day = readDay(row[places.date ?? -1], dayOrder);
    if (day === undefined) reject("posting-date-unreadable", given, number, places.date);
    return day ?? "";
  }
}

const headOf = (columns: readonly Column[], place: number | undefined): string => columns[place ?? -1]?.head ?? "";

/** Exports put together into one file repeat their heads. */
const isHeadAgain = (account: string, column: Column | undefined): boolean =>
  account !== "" && account === column?.head && !/^\d/u.test(account);

const difference = (debit: Amount | undefined, credit: Amount | undefined): Amount | undefined =>
  debit === undefined && credit === undefined ? undefined : (debit ?? ZERO).minus(credit ?? ZERO);
