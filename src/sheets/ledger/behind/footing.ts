import { decimal, ONE, quotient, sum, ZERO, type Decimal, type Expression } from "../../../core";
import type { Area } from "../../workbook";

/** How many times a cell counts the amount of each row, by the row on its sheet; NaN where the amount is no part of a sum. */
export type Times = ReadonlyMap<number, Decimal>;

/** The amounts of the ledger behind a cell, each with how many times the cell counts it, and what else it rests on. */
export type Footing = {
  /** By column: the actuals of *Poster*, and the lines of *Hovedbok* that a formula reads directly. */
  times: Readonly<Record<FootingColumn, Times>>;
  /** It also rests on amounts that are not of the ledger: a budget, an adjustment. */
  hasOther: boolean;
  /** The most that rounding on the way may have changed. */
  slack: Decimal;
  /** Cells whose formulas read *Hovedbok* without leading to lines. */
  unfollowed: readonly Area[];
  /** Whether a formula adds lines of *Hovedbok* and finds no line. */
  findsNothing: boolean;
};

/** The columns of amounts in which following a cell ends. */
export const FOOTING_COLUMNS = ["Regnskap", "Beløp", "Bokført"] as const;
export type FootingColumn = (typeof FOOTING_COLUMNS)[number];

export const NO_FOOTING: Footing = {
  times: { Regnskap: new Map(), Beløp: new Map(), Bokført: new Map() },
  hasOther: false,
  slack: ZERO,
  unfollowed: [],
  findsNothing: false,
};

/** Counts rows of one column once each. */
export const once = (column: FootingColumn, rows: readonly number[]): Footing => ({
  ...NO_FOOTING,
  times: { ...NO_FOOTING.times, [column]: new Map(rows.map((row) => [row, ONE])) },
});

export const isBare = ({ times }: Footing): boolean => FOOTING_COLUMNS.every((column) => times[column].size === 0);

export const hasLines = ({ times }: Footing): boolean => times.Beløp.size > 0 || times.Bokført.size > 0;

export function scaled(footing: Footing, factor: Decimal): Footing {
  const timesIn = (column: FootingColumn): Times =>
    new Map([...footing.times[column]].map(([row, count]) => [row, count.times(factor)]));
  return { ...footing, times: byColumn(timesIn), slack: footing.slack.times(factor.abs()) };
}

export function added(parts: readonly Footing[]): Footing {
  const timesIn = (column: FootingColumn): Times => {
    const all = new Map<number, Decimal>();
    for (const { times } of parts) {
      for (const [row, count] of times[column]) all.set(row, (all.get(row) ?? ZERO).plus(count));
    }
    return all;
  };
  return {
    times: byColumn(timesIn),
    hasOther: parts.some(({ hasOther }) => hasOther),
    slack: sum(parts.map(({ slack }) => slack)),
    unfollowed: [...new Set(parts.flatMap(({ unfollowed }) => unfollowed))],
    findsNothing: parts.some(({ findsNothing }) => findsNothing),
  };
}

/** The footing of parts that are combined in another way than by adding. */
export const mixed = (parts: readonly Footing[]): Footing => scaled(added(parts), UNKNOWN);

/** A part of a formula, with its value. */
export type Part = { footing: Footing; value: Expression["value"] };

/** The footing of an operation. */
export function combined(op: (Expression & { is: "worked" })["op"], parts: readonly Part[]): Footing {
  const footings = parts.map(({ footing }) => footing);
  const [first = NO_FOOTING, ...others] = footings;
  switch (op) {
    case "plus":
    case "sum":
      return added(footings);
    case "minus":
      return added([first, scaled(added(others), ONE.neg())]);
    case "negative":
      return scaled(first, ONE.neg());
    case "round":
      return { ...first, slack: first.slack.plus(quotient(amountOf(parts[1]) ?? ZERO, 2)) };
    case "over":
      return scaledBy(parts, (divisor) => (divisor.isZero() ? UNKNOWN : quotient(ONE, divisor)));
    case "times":
      return scaledBy(isBare(first) ? [...parts].reverse() : parts, (factor) => factor);
    default:
      return mixed(footings);
  }
}

/** Scales an amount by a figure that does not rest on the ledger, such as the unit. The figure counts as no amount. */
function scaledBy([first, by]: readonly Part[], factorOf: (figure: Decimal) => Decimal): Footing {
  if (!first) return NO_FOOTING;
  const figure = amountOf(by);
  if (isBare(first.footing) || !by || !isBare(by.footing) || !figure) {
    return mixed([first.footing, ...(by ? [by.footing] : [])]);
  }
  return scaled(first.footing, factorOf(figure));
}

const amountOf = (part: Part | undefined): Decimal | undefined =>
  typeof part?.value === "object" ? part.value : undefined;

const byColumn = (timesIn: (column: FootingColumn) => Times): Footing["times"] => ({
  Regnskap: timesIn("Regnskap"),
  Beløp: timesIn("Beløp"),
  Bokført: timesIn("Bokført"),
});

/** NaN: a sum with it is unknown too. */
const UNKNOWN = decimal("NaN");
