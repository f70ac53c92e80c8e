import { decimal, type Amount } from "../../../core";

/**
 * Where the axis of a bridge begins when its steps are small beside its sums, and would be lines too thin to see: below
 * the lowest by as much as they span, on a round number.
 *
 * @param levels - what the bridge reaches, step by step
 * @returns undefined where the axis begins at zero as always: the steps are seen as it is, or something is not above zero
 * @example
 * String(axisStart([decimal("33923"), decimal("35057"), decimal("34358")])) // => 32000
 */
export function axisStart(levels: readonly [Amount, ...Amount[]]): Amount | undefined {
  const lowest = levels.reduce((least, level) => (level.lt(least) ? level : least));
  const highest = levels.reduce((most, level) => (level.gt(most) ? level : most));
  const span = highest.minus(lowest);
  if (span.isZero() || span.times(SMALL).gte(lowest)) return undefined;
  const round = decimal(`1e${span.e}`);
  return lowest.minus(span).div(round).floor().times(round);
}

/** Steps that together are less than one part in so many of the lowest sum. */
const SMALL = 5;
