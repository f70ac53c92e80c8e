import { InputFault, ZERO, type Amount } from "../../core";
import { shownInvisible, type PostingFault } from "../reading";
import { createBalanceTest } from "./alike/balances";
import { cellText, textAt } from "./cellText";
import { unitIn } from "../words";
import { holdsTwoRows } from "./csvRows";
import { isAccountInWords, isCode, isHeadAgain, isUnderHeads } from "./notPostings";
import type { PartBy } from "./alike/parts";
import { createPeriodReader, type ReadPeriod } from "./periodCells";
import type { TableForm } from "./recognise";
import { createSideReader, netOf, isSameAmount, scaled, type Sides, type Unread } from "./sides";

/** A table that can be read. */
export type Readable = Required<TableForm>;

/** The parts a row must have to be a posting. */
export type ParsedRow = ReadPeriod & { account: string; sides: Sides };

/** Handles a row that cannot be taken whole, and the column at fault. */
export type Reject = {
  row: (code: PostingFault, given: string, row: number, place?: number) => void;
  withoutAccount: (amount: Amount, row: number, place: number | undefined, hasPeriod: boolean) => void;
  /** A row of a balance or an account's total, with the words that say so. */
  balance: (given: string, amount: Amount, row: number) => void;
  /** A row of another scenario or organisation than the one that is read. */
  otherPart: (by: PartBy, cells: readonly unknown[], amount: Amount, row: number) => void;
  /** A row without an amount, such as a note. */
  line: (cells: readonly unknown[], row: number) => void;
};

/**
 * Creates the parser of the rows of a table, which decides whether a row is a posting.
 *
 * @returns a function of a row and its number in the file, from 1; it gives undefined for a row that is no posting
 * @throws InputFault `quote-open` for two rows that a quote has joined
 */
export function createRowParser(
  { table, places, beside, width, factor, partOf }: Readable,
  reject: Reject,
): (row: readonly unknown[], number: number) => ParsedRow | undefined {
  const { columns, convention, file, headRow, separator } = table;
  const readSides = scaled(createSideReader(places, convention), factor);
  const readBeside = beside && scaled(createSideReader(beside, convention), factor);
  const readPeriod = createPeriodReader(table, places);
  const balanceIn = createBalanceTest(table, places);
  // With one column beside it, the other side is unknown.
  const areBothBeside = beside?.debit !== undefined && beside.credit !== undefined;
  const firstAmount = Math.min(...[places.amount, places.debit, places.credit].filter((place) => place !== undefined));
  return (row, number) => {
    if (row.every((cell) => cellText(cell) === "")) return undefined;
    if (number <= headRow) {
      if (number < headRow) reject.line(row, number);
      return undefined;
    }
    const account = textAt(row, places.account);
    if (isHeadAgain(account, columns[places.account ?? -1])) return undefined;
    if (separator !== undefined && holdsTwoRows(row, columns.length, separator)) {
      throw new InputFault("quote-open", { file, row: number });
    }
    // A row with more cells than the others has a separator inside a text, even where its last cells are empty.
    if (row.length > width || row.slice(columns.length).some((cell) => cellText(cell) !== "")) {
      reject.row("posting-too-wide", String(row.length), number);
      return undefined;
    }
    const period = readPeriod(row);
    const sides = readSides(row);
    const besideSides = readBeside?.(row);
    if (!sides) {
      if (row.length <= firstAmount && period && isCode(account)) {
        reject.row("posting-cut-off", String(row.length), number);
      } else if (besideSides) {
        rejectBlank(besideSides, account, number, period !== undefined);
      } else reject.line(row, number);
      return undefined;
    }
    const balance = balanceIn(row);
    if (balance !== undefined && !("unread" in sides && sides.is === "amount")) {
      reject.balance(balance, amountOf(sides), number);
      return undefined;
    }
    if ("unread" in sides && sides.is === "amount") {
      const given = textAt(row, sides.unread);
      if (isCode(account) || period || !isUnderHeads(row, places, given))
        reject.row("posting-amount-unreadable", given, number, sides.unread);
      return undefined;
    }
    const other = isCode(account) ? partOf(row) : undefined;
    if (other !== undefined) {
      reject.otherPart(other, row, amountOf(sides), number);
      return undefined;
    }
    if (isAccountInWords(account, period !== undefined)) {
      reject.row("posting-account-unreadable", account, number, places.account);
      return undefined;
    }
    if (!isCode(account)) {
      // `1000 kr` under the headings is a unit, though it can be read as an amount.
      if (account === "" && !period && unitIn(textAt(row, firstAmount)) !== undefined) return undefined;
      reject.withoutAccount(amountOf(sides), number, places.account, account === "" && period !== undefined);
      return undefined;
    }
    if ("unread" in sides) {
      reject.row("posting-side-unreadable", textAt(row, sides.unread), number, sides.unread);
      return undefined;
    }
    const invisible = CODES.find((code) => shownInvisible(textAt(row, places[code])) !== undefined);
    if (invisible) {
      const given = shownInvisible(textAt(row, places[invisible])) ?? "";
      reject.row("posting-code-invisible", given, number, places[invisible]);
      return undefined;
    }
    if (!period) {
      const place = places.period ?? places.date;
      reject.row("posting-period-unreadable", textAt(row, place), number, place);
      return undefined;
    }
    if (
      areBothBeside &&
      besideSides &&
      !("unread" in besideSides) &&
      !isSameAmount(besideSides, netOf(sides, table.credits))
    ) {
      reject.row("posting-sides-differ", textAt(row, places.amount), number, places.amount);
      return undefined;
    }
    return { ...period, account, sides };
  };

  /** Gives the amount of a row that is left out. */
  function amountOf(sides: Sides | Exclude<Unread, { is: "amount" }>): Amount {
    return "unread" in sides ? sides.whole : netOf(sides, table.credits);
  }

  /** Rejects a row with a blank amount where the sides beside it hold one. */
  function rejectBlank(sides: Sides | Unread, account: string, row: number, hasPeriod: boolean): void {
    if ("unread" in sides) {
      if (isCode(account) || hasPeriod) reject.row("posting-sides-differ", "", row, places.amount);
    } else if (!isSameAmount(sides, ZERO)) {
      if (isCode(account)) reject.row("posting-sides-differ", "", row, places.amount);
      else reject.withoutAccount(netOf(sides, table.credits), row, places.account, account === "" && hasPeriod);
    }
  }
}

const CODES = ["account", "costCentre", "project"] as const;
