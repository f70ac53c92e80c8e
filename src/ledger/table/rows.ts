import { FinanceError, readLedgerPeriod, ZERO, type Amount, type LedgerPeriod, type Place } from "../../core";
import { withoutPrivateNumbers } from "../private";
import type { TakeLine } from "../reading";
import type { PostingFault, Tally } from "../tally";
import { cellText } from "./cellText";
import type { SideCount } from "./credits";
import { holdsTwoRows } from "./csvRows";
import { readDay } from "./dates";
import { isCode, isHeadAgain, isUnderHeads } from "./notPostings";
import type { TableForm } from "./recognise";
import { createSideReader, netOf, saysTheSame, type Sides, type Unread } from "./sides";

/** A table that can be read. */
export type Readable = Required<TableForm>;

/** What a row of a table must have to be a posting. */
export type ParsedRow = LedgerPeriod & { account: string; sides: Sides };

/** Told of a row that cannot be taken whole, and of the column it is about. */
export type Reject = {
  row: (code: PostingFault, given: string, row: number, place?: number) => void;
  withoutAccount: (amount: Amount, row: number, place: number | undefined, hasPeriod: boolean) => void;
};

/**
 * Makes the parser of a table's rows, which sees whether a row is a posting.
 *
 * @returns takes a row and its number in the file, from 1; gives undefined for what is no posting
 * @throws FinanceError `quote-open` for two rows that a quote has made into one
 */
export function createRowParser(
  { table, places, beside, width }: Readable,
  reject: Reject,
): (row: readonly unknown[], number: number) => ParsedRow | undefined {
  const { columns, convention, file, headRow, separator } = table;
  const readSides = createSideReader(places, convention);
  const readBeside = beside && createSideReader(beside, convention);
  // With one of them only, what is on the other side is not known.
  const areBothBeside = beside?.debit !== undefined && beside.credit !== undefined;
  const firstAmount = Math.min(...[places.amount, places.debit, places.credit].filter((place) => place !== undefined));
  return (row, number) => {
    if (number <= headRow || row.every((cell) => cellText(cell) === "")) return undefined;
    const account = textAt(row, places.account);
    if (isHeadAgain(account, columns[places.account ?? -1])) return undefined;
    if (separator !== undefined && holdsTwoRows(row, columns.length, separator)) {
      throw new FinanceError("quote-open", { file, row: number });
    }
    // A row with more cells than the others has a separator inside a text, even where its last cells are empty.
    if (row.length > width || row.slice(columns.length).some((cell) => cellText(cell) !== "")) {
      reject.row("posting-too-wide", String(row.length), number);
      return undefined;
    }
    const period = readLedgerPeriod(textAt(row, places.period), textAt(row, places.year));
    const sides = readSides(row);
    const said = readBeside?.(row);
    if (!sides) {
      if (row.length <= firstAmount && period && isCode(account)) {
        reject.row("posting-cut-off", String(row.length), number);
      } else if (said) {
        rejectBlank(said, account, number, period !== undefined);
      }
      return undefined;
    }
    if ("unread" in sides && sides.is === "amount") {
      const given = textAt(row, sides.unread);
      if (isCode(account) || period || !isUnderHeads(row, places, given))
        reject.row("posting-amount-unreadable", given, number, sides.unread);
      return undefined;
    }
    if (!isCode(account)) {
      const amount = "unread" in sides ? sides.whole : netOf(sides, table.credits);
      reject.withoutAccount(amount, number, places.account, account === "" && period !== undefined);
      return undefined;
    }
    if ("unread" in sides) {
      reject.row("posting-side-unreadable", textAt(row, sides.unread), number, sides.unread);
      return undefined;
    }
    if (!period) {
      reject.row("posting-period-unreadable", textAt(row, places.period), number, places.period);
      return undefined;
    }
    if (areBothBeside && said && !("unread" in said) && !saysTheSame(said, netOf(sides, table.credits))) {
      reject.row("posting-sides-differ", textAt(row, places.amount), number, places.amount);
      return undefined;
    }
    return { ...period, account, sides };
  };

  /** A blank amount is nothing, unless the sides beside it say one. */
  function rejectBlank(said: Sides | Unread, account: string, row: number, hasPeriod: boolean): void {
    if ("unread" in said) {
      if (isCode(account) || hasPeriod) reject.row("posting-sides-differ", "", row, places.amount);
    } else if (!saysTheSame(said, ZERO)) {
      if (isCode(account)) reject.row("posting-sides-differ", "", row, places.amount);
      else reject.withoutAccount(netOf(said, table.credits), row, places.account, account === "" && hasPeriod);
    }
  }
}

/**
 * Makes the reader of a table's rows. It looks at the columns that are known and at no other, so names beside a code are
 * never kept; a row it cannot take whole is counted and left out.
 *
 * @returns takes a row and its number in the file, from 1
 */
export function createRowReader(
  form: Readable,
  { take, tally, counted, accountNames }: RowsTo,
): (row: readonly unknown[], number: number) => void {
  const { table, places } = form;
  const at = (row: number, place: number | undefined): Place => {
    return { in: "file", file: table.file, row, column: table.columns[place ?? -1]?.head ?? "" };
  };
  const reject: Reject = {
    row: (code, given, number, place) => tally.count(code, given, at(number, place)),
    withoutAccount: (amount, number, place, hasPeriod) =>
      tally.withoutAccount("table", amount, at(number, place), hasPeriod),
  };
  const parse = createRowParser(form, reject);

  return (row, number) => {
    const parsed = parse(row, number);
    if (!parsed) return;
    const { sides, year, period, account } = parsed;
    counted?.met(sides, () => at(number, places.credit ?? places.amount));
    const name = textAt(row, places.accountName);
    if (name !== "" && !accountNames.has(account)) accountNames.set(account, withoutPrivateNumbers(name));
    take({
      year,
      period,
      account,
      costCentre: textAt(row, places.costCentre),
      project: textAt(row, places.project),
      text: withoutPrivateNumbers(textAt(row, places.text)),
      voucher: textAt(row, places.voucher),
      date: dateOf(row, number),
      amount: netOf(sides, table.credits),
    });
  };

  function dateOf(row: readonly unknown[], number: number): string {
    const given = textAt(row, places.date);
    if (given === "") return "";
    const day = readDay(row[places.date ?? -1], table.dayOrder);
    if (day === undefined) reject.row("posting-date-unreadable", given, number, places.date);
    return day ?? "";
  }
}

/** Where rows go, and what is wrong with them. */
export type RowsTo = {
  take: TakeLine;
  tally: Tally;
  /** Counts the sides of a table that has them. */
  counted?: SideCount | undefined;
  accountNames: Map<string, string>;
};

const textAt = (row: readonly unknown[], place: number | undefined): string =>
  place === undefined ? "" : cellText(row[place]);
