import type { Finding } from "../../../core";
import type { AmountUnit, Column } from "../../reading";
import { unitIn } from "../../words";
import { cellText } from "../cellText";
import { isCode } from "../notPostings";
import type { Places } from "../columns";

/** The unit of a table's amounts, and the words that state it. */
export type StatedUnit = { unit: AmountUnit; given: string };

type Rows = readonly (readonly unknown[])[];

/**
 * Finds the unit that a table states, in its titles, the headings of its amounts, or a line right under them.
 *
 * @returns several where they disagree
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
  const stated = new Map<AmountUnit, StatedUnit>();
  for (const text of texts) {
    const unit = unitIn(text);
    if (unit && !stated.has(unit)) stated.set(unit, { unit, given: text.slice(0, MOST) });
  }
  return [...stated.values()];
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
