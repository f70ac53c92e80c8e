import {
  compareLedgers,
  OUTSIDE,
  sumLines,
  UNASSIGNED,
  ZERO,
  type Amount,
  type LedgerSum,
  type LedgerTotal,
} from "../../../core";
import { asIs, pane, type Phrase } from "../../../text";

/** A line of a ledger that was read, with the amount that a change of the rules has moved to or from it. */
export type LineRow = { name: Phrase; sum: LedgerSum; moved: Amount | undefined };

/**
 * The lines that have amounts in a ledger, in the order and by the names of *Poster*. Outside and unassigned come last.
 *
 * @param first - the same ledger before the rules were changed
 */
export function lineRows(
  totals: readonly LedgerTotal[],
  first: readonly LedgerTotal[],
  names: ReadonlyMap<string, string>,
): LineRow[] {
  const sums = new Map(sumLines(totals).map((sum) => [sum.of, sum]));
  const moves = new Map(compareLedgers(first, totals).map(({ line, change }) => [line, change]));
  return inOrder([...new Set([...sums.keys(), ...moves.keys()])], names).map((line) => ({
    name: lineName(line, names),
    sum: sums.get(line) ?? { of: line, booked: ZERO, amount: ZERO, postings: 0 },
    moved: moves.get(line),
  }));
}

/** The name of a line in *Poster*, else its key. */
export function lineName(line: string, names: ReadonlyMap<string, string>): Phrase {
  if (line === OUTSIDE) return pane.ledger.totals.outside;
  if (line === UNASSIGNED) return pane.ledger.totals.unassigned;
  return asIs(names.get(line) || line);
}

/** Lines in the order of *Poster*; lines that it does not have come after. */
export function inOrder(lines: readonly string[], names: ReadonlyMap<string, string>): string[] {
  const known = [...names.keys()];
  const place = (line: string): number => {
    if (line === UNASSIGNED || line === OUTSIDE) return known.length + (line === OUTSIDE ? 1 : 2);
    return known.includes(line) ? known.indexOf(line) : known.length;
  };
  return [...lines].sort((one, other) => place(one) - place(other));
}
