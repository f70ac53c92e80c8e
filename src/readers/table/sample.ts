import type { Amount, Convention } from "../../core";
import { readCellAmount } from "./amounts";
import { textAt } from "./cellText";
import type { Places } from "./columns";
import { isCode } from "./notPostings";

/** Some rows of a table that look like postings, and what its columns hold in them. */
export type Sample = {
  rows: readonly (readonly unknown[])[];
  /** The different values of a column, without blanks; undefined where there are many. */
  valuesAt: (place: number) => string[] | undefined;
  /** The amounts of the column of amounts, row by row; undefined where it is blank or unreadable. */
  amounts: readonly (Amount | undefined)[];
};

/** Takes the rows with an account and an amount. */
export function sampleOf(
  rows: readonly (readonly unknown[])[],
  places: Places,
  convention: Convention | undefined,
): Sample {
  const money = [places.amount, places.debit, places.credit].filter((place) => place !== undefined);
  const taken: (readonly unknown[])[] = [];
  const amounts: (Amount | undefined)[] = [];
  for (const row of rows) {
    if (taken.length === MOST_ROWS) break;
    if (!isCode(textAt(row, places.account))) continue;
    const read = money.map((place) => readCellAmount(row[place], convention) ?? undefined);
    if (read.every((amount) => amount === undefined)) continue;
    taken.push(row);
    amounts.push(places.amount === undefined ? undefined : read[0]);
  }
  const valuesAt = (place: number): string[] | undefined => {
    const values = new Set<string>();
    for (const row of taken) {
      const text = textAt(row, place);
      if (text !== "") values.add(text);
      if (values.size > MOST_VALUES) return undefined;
    }
    return [...values];
  };
  return { rows: taken, valuesAt, amounts };
}

const MOST_ROWS = 2_000;
const MOST_VALUES = 40;
