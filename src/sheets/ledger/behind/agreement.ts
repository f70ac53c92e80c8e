import { decimal, quotient, roundTo, ZERO, type Amount, type Decimal } from "../../../core";
import type { Footing } from "./footing";

/**
 * How a cell and the ledger lines behind it agree: the lines are the whole cell (`rounded` where the cell shows whole
 * units), a `part` of it, or what it was `worked` out of in another way than by adding.
 */
export type Agreement = "equal" | "rounded" | "part" | "worked";

/** What a cell has beside the lines: typed actuals beyond what the ledger has, and what is beyond both. */
type Beside = { typed: Amount; rest: Amount };

/** What may differ by rounding alone; nothing where the cell has more in it than the ledger. */
export function agreementOf({ typed, rest }: Beside, slack: Decimal): Agreement {
  if (!typed.isZero()) return "part";
  if (rest.isZero()) return "equal";
  return rest.abs().lte(slack) ? "rounded" : "part";
}

/** An actual is to the øre; what its lines have beyond that is rounded away too. */
export const slackOf = ({ times, hasOther, slack }: Footing, unit: Decimal): Decimal =>
  hasOther
    ? ZERO
    : [...times.Regnskap.values()].reduce((all, one) => all.plus(quotient(one.abs().times(ORE), unit)), slack);

/** A difference without what is none: doubles that were added differ from exact sums far behind the øre. */
export const settled = (difference: Amount): Amount => roundTo(difference, SMALLEST);

const SMALLEST = decimal("0.000001");
const ORE = decimal("0.01");
