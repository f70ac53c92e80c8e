import type { Finding } from "../../../core";
import type { AmountUnit, Column } from "../../reading";
import { isCurrency, unitIn } from "../../words";
import { cellText } from "../cellText";
import { isCode } from "../notPostings";
import type { Places } from "../columns";

/** The unit of a table's amounts, and the words that state it. */
export type StatedUnit = { unit: AmountUnit; given: string };

type Rows = readonly (readonly unknown[])[];

/**
 * Finds the unit that a table states, in its titles, the headings of its amounts, or a line right under them.
 */
export function statedUnits(rows: Rows, headRow: number, columns: readonly Column[], places: Places): StatedUnit[] {
  const money = [places.amount, places.debit, places.credit].filter((place) => place !== undefined);
  const texts = [
    ...rows.slice(0, Math.max(0, headRow - 1)).flatMap((row) => [rowText(row), ...row.map(cellText)]),
    ...money.map((place) => columns[place]?.head ?? ""),
    ...rows.slice(headRow, headRow + ROWS_UNDER).flatMap((row) => {
      const isUnits = headRow > 0 && !isCode(cellText(row[places.account ?? -1]));
      return isUnits ? row.map(cellText) : [];
    }),
  ];
  return texts.flatMap((text) => {
    const unit = unitIn(text);
    return unit ? [{ unit, given: text.slice(0, MOST) }] : [];
  });
}

/** Leaves the first statement of each unit. */
export const differing = (stated: readonly StatedUnit[]): StatedUnit[] =>
  stated.filter(({ unit }, i) => stated.findIndex((other) => other.unit === unit) === i);

/** Finds the units that a column of units has: `TNOK` in every row, or in some beside `NOK`. */
export function columnUnits(
  columns: readonly Column[],
  valuesAt: (place: number) => string[] | undefined,
): StatedUnit[] {
  for (const [place, { holds }] of columns.entries()) {
    const values = holds === undefined ? (valuesAt(place) ?? []) : [];
    const units = values.map((value) => unitIn(value) ?? (isCurrency(value) ? "kroner" : undefined));
    if (units.some((unit) => unit !== undefined && unit !== "kroner") && !units.includes(undefined)) {
      return values.map((given, i) => ({ unit: units[i] ?? "kroner", given }));
    }
  }
  return [];
}

/** Finds a unit in a row that is no posting, as in a note below the table. */
export function unitInRow(row: readonly unknown[]): string | undefined {
  const text = rowText(row);
  const unit = unitIn(text);
  return unit === undefined || unit === "kroner" ? undefined : text.slice(0, MOST);
}

/** Reports that the amounts are scaled, or that it is unclear whether they should be. */
export function unitFindings(file: string, stated: readonly StatedUnit[]): Finding[] {
  const [first, second] = stated;
  if (!first) return [];
  if (second) {
    const facts = { file, given: stated.map(({ given }) => given) };
    return [{ code: "unit-unclear", facts, severity: "error" }];
  }
  const { unit, given } = first;
  return unit === "kroner" ? [] : [{ code: "unit-scaled", facts: { file, given, unit }, severity: "warning" }];
}

const rowText = (row: readonly unknown[]): string => {
  let text = "";
  for (const cell of row) {
    if (text.length > MOST_TEXT) break;
    text += ` ${cellText(cell)}`;
  }
  return text.trim();
};

const ROWS_UNDER = 2;
const MOST = 60;
const MOST_TEXT = 300;
