import { ONE, type Amount, type Decimal, type Growth } from "../money";

/** What a member pays at least and at most. Undefined: no limit. */
export type Limit = { floor: Amount | undefined; cap: Amount | undefined };

/**
 * The limits of a transition (*overgangsordning*): how far a fee may move from last year's.
 *
 * Both are whole units within what the rates allow: the floor is rounded up and the cap down. A member without a fee
 * last year is new, and has no limit.
 *
 * @param previous - last year's fees; a blank is a new member
 * @param most - the largest rise, 0.1 for ten per cent; undefined: no cap
 * @param least - the largest fall, 0.05 for five per cent; undefined: no floor
 * @example
 * JSON.stringify(transitionLimits([decimal("420001")], growth("0.1"), growth("0.05"), ONE)) // => [{"floor":"399001","cap":"462001"}]
 */
export const transitionLimits = (
  previous: readonly (Amount | undefined)[],
  most: Growth | undefined,
  least: Growth | undefined,
  unit: Decimal,
): Limit[] =>
  previous.map((fee) => ({
    floor: fee && least && fee.times(ONE.minus(least)).div(unit).ceil().times(unit),
    cap: fee && most && fee.times(ONE.plus(most)).div(unit).floor().times(unit),
  }));
