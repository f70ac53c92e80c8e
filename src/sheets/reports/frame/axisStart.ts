import { decimal, type Amount } from "../../../core";

/**
 * The start of a bridge's axis where its steps are too small beside its sums to be seen: as far below the lowest level as
 * the levels span, on a round number.
 *
 * @param levels - the level after each step
 * @returns undefined where the axis starts at zero: the steps are large enough, or a level is not above zero
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

/** Steps are small when together they are less than this part of the lowest level: one in five. */
const SMALL = 5;
