import type { Place } from "../../core";
import { withoutPrivateNumbers, type TakeLine, type Tally } from "../reading";
import { textAt } from "./cellText";
import type { SideCount } from "./credits";
import { readDay } from "./dates";
import { createRowParser, type Readable, type Reject } from "./parseRow";
import { netOf } from "./sides";

/**
 * Creates the reader of the rows of a table. It reads known columns only, so names beside a code are never kept. A row
 * it cannot take whole is counted and left out.
 *
 * @returns a function of a row and its number in the file, from 1
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

/** The targets of rows, and of their faults. */
export type RowsTo = {
  take: TakeLine;
  tally: Tally;
  /** Counts the sides of a table that has them. */
  counted?: SideCount | undefined;
  accountNames: Map<string, string>;
};
