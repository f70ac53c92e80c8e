import type { Place } from "../../core";
import { withoutPrivateNumbers, type TakeLine, type Tally } from "../reading";
import { cellText, textAt } from "./cellText";
import type { SideCount } from "./credits";
import { readDay } from "./dates";
import type { Groups } from "./alike/groups";
import { createRowParser, type Readable, type Reject } from "./parseRow";
import type { PartCount } from "./alike/parts";
import type { RowNotes } from "./rowNotes";
import { netOf } from "./sides";
import { unitInRow } from "./alike/unit";

/**
 * Creates the reader of the rows of a table. It reads known columns only, so names beside a code are never kept. A row
 * it cannot take whole is counted and left out; one that may be the sum of a group waits.
 *
 * @returns a function of a row and its number in the file, from 1
 */
export function createRowReader(
  form: Readable,
  { take, tally, counted, accountNames, parts, groups, notes }: RowsTo,
): (row: readonly unknown[], number: number) => void {
  const { table, places } = form;
  const at = (row: number, place: number | undefined): Place => {
    return { in: "file", file: table.file, row, column: table.columns[place ?? -1]?.head ?? "" };
  };
  const amountPlace = places.amount ?? places.debit ?? places.credit;
  const reject: Reject = {
    row: (code, given, number, place) => tally.count(code, given, at(number, place)),
    withoutAccount: (amount, number, place, hasPeriod) =>
      tally.withoutAccount("table", amount, at(number, place), hasPeriod),
    balance: (given, amount, number) => notes.balance(given, amount, at(number, amountPlace)),
    otherPart: (by, row, amount, number) => parts.leftOut(by, row, amount, () => at(number, places[by])),
    line: (row, number) => {
      parts.line(row.map(cellText).join(" ").trim());
      const unit = number > table.headRow && table.unit === undefined ? unitInRow(row) : undefined;
      if (unit !== undefined) notes.lateUnit(table.file, unit);
    },
  };
  const parse = createRowParser(form, reject);

  return (row, number) => {
    const parsed = parse(row, number);
    if (!parsed) return;
    const { sides, year, period, account, isDate } = parsed;
    const date = dateOf(row, number);
    const amount = netOf(sides, table.credits);
    const written = `${year}-${String(period).padStart(2, "0")}`;
    const accept = (): void => {
      counted?.met(sides, () => at(number, places.credit ?? places.amount));
      parts.taken(row, () => at(number, places.currency ?? places.company));
      if (isDate && table.periodFrom === undefined)
        notes.datedPeriod(row[places.period ?? -1], written, at(number, places.period));
      notes.dated(year, period, date);
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
        date,
        amount,
      });
    };
    if (groups.mayBeGroup(account)) {
      groups.hold({ account, period: written, amount, at: at(number, places.account), take: accept });
    } else {
      groups.taken(account, written, amount);
      accept();
    }
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
  /** Counts what must not be added up. */
  parts: PartCount;
  groups: Groups;
  notes: RowNotes;
};
