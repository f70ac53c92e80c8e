import { decimal, quotient, roundTo, ZERO, type Amount, type Decimal } from "../../../core";
import type { Footing } from "./footing";

/**
 * The agreement of a cell with the ledger lines behind it. The lines are the whole cell (`rounded` where the cell shows
 * whole units), a `part` of it, or inputs it is `worked` out from in another way than by adding.
 */
export type Agreement = "equal" | "rounded" | "part" | "worked";

/** The rest of a cell beside the lines: typed actuals beyond the ledger, and what is beyond both. */
type Beside = { typed: Amount; rest: Amount };

/** The difference that rounding alone explains; zero where the cell also rests on other amounts. */
export function agreementOf({ typed, rest }: Beside, slack: Decimal): Agreement {
  if (!typed.isZero()) return "part";
  if (rest.isZero()) return "equal";
  return rest.abs().lte(slack) ? "rounded" : "part";
}

/** The slack with the rounding of each actual to the øre. */
export const slackOf = ({ times, hasOther, slack }: Footing, unit: Decimal): Decimal =>
  hasOther
    ? ZERO
    : [...times.Regnskap.values()].reduce((all, one) => all.plus(quotient(one.abs().times(ORE), unit)), slack);

/** Drops differences too small to be real: sums of doubles drift far below the øre. */
export const settled = (difference: Amount): Amount => roundTo(difference, SMALLEST);

const SMALLEST = decimal("0.000001");
const ORE = decimal("0.01");
