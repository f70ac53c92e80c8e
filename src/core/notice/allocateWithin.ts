import { allocate, sum, ZERO, type Amount, type Decimal } from "../money";
import { CellFault } from "../faults";
import { leastCap, ROUND_UP } from "./leastCap";
import type { Limit } from "./limits";

/**
 * Splits an amount by weights into whole units, each part within its limits, so that all sum to the amount exactly.
 *
 * One level decides every part that no limit binds: its weight times the level. A part whose share would break a limit
 * gets the limit. The level is found by sorting the points where a part meets a limit and solving the piece between two
 * of them, so there is no iteration and no tolerance. The parts between the limits are rounded by largest remainder;
 * limits are whole units, so rounding breaks none.
 *
 * @param amount - whole units, zero or more
 * @param weights - no negatives; a weight of zero or a blank gets its floor, or zero
 * @param limits - a floor and a cap a weight, whole units; undefined: none
 * @param unit - above zero: 1, or 0.01 for øre when amounts are in kroner
 * @throws CellFault `weights-unusable`, `amount-not-whole-units`, `amount-negative`, `limit-not-whole-units`,
 *   `floor-above-cap`, `limits-infeasible`
 * @example
 * allocateWithin(decimal("38"), [decimal("19"), ZERO], [{ floor: undefined, cap: decimal("26") }, { floor: decimal("25"), cap: undefined }], ONE).join(" ") // => 13 25
 */
export function allocateWithin(
  amount: Amount,
  weights: readonly (Decimal | undefined)[],
  limits: readonly Limit[],
  unit: Decimal,
): Amount[] {
  const members = weights.map((weight, i) => memberOf(weight, limits[i], i, unit));
  refuseUnusable(amount, members, unit);
  const bound = boundAt(amount, members);
  const free = members.filter((_member, i) => bound[i] === undefined);
  const rest = amount.minus(sum(bound));
  const parts =
    free.length === 0
      ? []
      : allocate(
          rest,
          free.map(({ weight }) => weight),
          unit,
        );
  let next = 0;
  return bound.map((part) => part ?? parts[next++] ?? ZERO);
}

/** A member as the water sees it: its weight and its limits, where a cap may be missing. */
type Member = { weight: Decimal; floor: Amount; cap: Amount | undefined };

function memberOf(weight: Decimal | undefined, limit: Limit | undefined, line: number, unit: Decimal): Member {
  const floor = limit?.floor ?? ZERO;
  const cap = weight === undefined || weight.isZero() ? floor : limit?.cap;
  for (const given of [limit?.floor, limit?.cap]) {
    if (given && !given.mod(unit).isZero()) {
      throw new CellFault("limit-not-whole-units", { line: line + 1, given: given.toString(), unit: unit.toString() });
    }
  }
  if (limit?.cap && floor.gt(limit.cap)) {
    throw new CellFault("floor-above-cap", { line: line + 1, floor: floor.toString(), cap: limit.cap.toString() });
  }
  return { weight: weight ?? ZERO, floor, cap };
}

function refuseUnusable(amount: Amount, members: readonly Member[], unit: Decimal): void {
  const negative = members.findIndex(({ weight }) => weight.lt(ZERO));
  if (negative >= 0 || members.every(({ weight }) => weight.isZero())) {
    throw new CellFault("weights-unusable", { line: negative + 1 });
  }
  if (amount.lt(ZERO)) throw new CellFault("amount-negative", { amount: amount.toString() });
  if (!amount.mod(unit).isZero()) {
    throw new CellFault("amount-not-whole-units", { amount: amount.toString(), unit: unit.toString() });
  }
  const floors = sum(members.map(({ floor }) => floor));
  const all = members.map(({ cap }) => cap);
  const caps = all.includes(undefined) ? undefined : sum(all);
  if (floors.lte(amount) && !caps?.lt(amount)) return;
  // Where the floors alone take more, no higher cap helps.
  const raise = floors.gt(amount) ? undefined : leastCap(amount, all, unit);
  throw new CellFault("limits-infeasible", {
    amount: amount.toString(),
    floors: floors.toString(),
    caps: caps?.toString() ?? "",
    raise: raise?.times(100).toDecimalPlaces(PERCENT_DECIMALS, ROUND_UP).toString() ?? "",
  });
}

/**
 * The parts that a limit binds at the level where all sum to the amount; undefined for the parts between their limits.
 *
 * The sum of the parts rises with the level, and bends only where a part leaves its floor or meets its cap. The bends are
 * walked in order until the amount lies on the piece before the next. Levels are compared as fractions, cross-multiplied,
 * so nothing is rounded.
 */
function boundAt(amount: Amount, members: readonly Member[]): (Amount | undefined)[] {
  const bends = members
    .flatMap(({ weight, floor, cap }, member): Bend[] => {
      if (weight.isZero()) return [];
      const leaves: Bend = { member, at: floor, weight, is: "leaves-floor" };
      return cap ? [leaves, { member, at: cap, weight, is: "meets-cap" }] : [leaves];
    })
    .sort((a, b) => a.at.times(b.weight).cmp(b.at.times(a.weight)) || a.member - b.member);

  const bound: (Amount | undefined)[] = members.map(({ floor }) => floor);
  let fixed = sum(bound);
  let flowing = ZERO;
  for (const bend of bends) {
    // The sum at this bend: what is fixed, and each flowing part at the bend's level, at / weight.
    const reached = fixed.times(bend.weight).plus(flowing.times(bend.at));
    if (reached.gte(amount.times(bend.weight)) && bend.is === "leaves-floor") break;
    if (reached.gt(amount.times(bend.weight))) break;
    if (bend.is === "leaves-floor") {
      bound[bend.member] = undefined;
      fixed = fixed.minus(bend.at);
      flowing = flowing.plus(bend.weight);
    } else {
      bound[bend.member] = bend.at;
      fixed = fixed.plus(bend.at);
      flowing = flowing.minus(bend.weight);
    }
  }
  return bound;
}

const PERCENT_DECIMALS = 7;

/** Where a part leaves its floor or meets its cap: at the level `at / weight`. */
type Bend = { member: number; at: Amount; weight: Decimal; is: "leaves-floor" | "meets-cap" };
