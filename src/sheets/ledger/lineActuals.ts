import {
  decimal,
  ledgerActuals,
  plainKey,
  quotient,
  roundTo,
  type Amount,
  type LedgerActual,
  type LedgerTotal,
} from "../../core";
import type { Setup } from "../plan";

/** The amounts of a line in the ledger, in the workbook's unit: in the closed months, and in no month. */
export type LineActual = Pick<LedgerActual, "actual" | "opening" | "closing" | "postings">;

/**
 * The actual of each line with amounts in the ledger. Lines are found by their keys as Excel compares them. Actuals are
 * rounded to the øre, like the formula in *Poster*.
 */
export function lineActuals(
  totals: readonly LedgerTotal[],
  { period, year, unit }: Pick<Setup, "period" | "year" | "unit">,
): ReadonlyMap<string, LineActual> {
  const inUnit = (kroner: Amount): Amount => quotient(toOre(kroner), unit);
  return new Map(
    ledgerActuals(totals, period, year).map(({ line, actual, opening, closing, postings }) => [
      plainKey(line),
      {
        actual: inUnit(actual),
        opening: opening && inUnit(opening),
        closing: closing && inUnit(closing),
        postings,
      },
    ]),
  );
}

/** Rounds to the øre, like the formula in *Poster*. */
export const toOre = (kroner: Amount): Amount => roundTo(kroner, ORE);

const ORE = decimal("0.01");
