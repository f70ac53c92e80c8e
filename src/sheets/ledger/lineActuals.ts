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

/** What the ledger has on a line, in the workbook's unit: the closed months, and beside them what is in no month. */
export type LineActual = Pick<LedgerActual, "actual" | "opening" | "closing" | "postings">;

/**
 * The actual of each line that the ledger has amounts on, by its key as Excel compares keys. It is to the øre, as the
 * formula in *Poster* has it.
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

/** As the formula in *Poster* rounds. */
export const toOre = (kroner: Amount): Amount => roundTo(kroner, ORE);

const ORE = decimal("0.01");
