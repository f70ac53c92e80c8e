import { allocateWithin, decimal, isFinanceError, type Limit } from "../../src/core";
import { chanceFrom } from "../chance";
import {
  add,
  compare,
  divide,
  equal,
  floor,
  fraction,
  multiply,
  NOTHING,
  subtract,
  total,
  type Rational,
} from "./rational";

// The oracle knows nothing of bends: it tries every level at which a part meets a limit, and solves between the two that
// the amount lies between.
const CASES = 100_000;

test(`${CASES} random allocations with limits agree with exact fractions`, () => {
  const chance = chanceFrom(20_250_415);
  const whole = (below: number): number => Math.floor(chance() * below);
  let [feasible, refused] = [0, 0];

  for (let round = 0; round < CASES; round += 1) {
    const members = Array.from({ length: 1 + whole(8) }, () => {
      const least = chance() < 0.5 ? whole(30) : undefined;
      const most = chance() < 0.5 ? (least ?? 0) + whole(40) : undefined;
      return { weight: whole(20), least, most };
    });
    const amount = whole(120);
    const wanted = oracle(amount, members);
    const given = answerOf(amount, members);
    if (given?.join(" ") !== wanted?.join(" ")) throw new Error(JSON.stringify({ amount, members, given, wanted }));
    if (wanted) feasible += 1;
    else refused += 1;
  }
  expect(feasible).toBeGreaterThan(CASES / 4);
  expect(refused).toBeGreaterThan(CASES / 10);
});

type Member = { weight: number; least: number | undefined; most: number | undefined };

function answerOf(amount: number, members: readonly Member[]): string[] | undefined {
  const digits = (value: number | undefined) => (value === undefined ? undefined : decimal(String(value)));
  const limits = members.map(({ least, most }): Limit => ({ floor: digits(least), cap: digits(most) }));
  try {
    return allocateWithin(
      decimal(String(amount)),
      members.map(({ weight }) => decimal(String(weight))),
      limits,
      decimal("1"),
    ).map(String);
  } catch (error) {
    if (!isFinanceError(error)) throw error;
    return undefined;
  }
}

function oracle(amount: number, members: readonly Member[]): string[] | undefined {
  if (members.every(({ weight }) => weight === 0)) return undefined;
  const wanted = fraction(BigInt(amount));
  const at = (level: Rational): Rational[] => members.map((member) => partAt(member, level));
  const levels = members.flatMap(({ weight, least, most }) =>
    weight === 0 ? [] : [least ?? 0, most ?? least ?? 0].map((end) => fraction(BigInt(end), BigInt(weight))),
  );
  // One level above all: past it, only parts without a cap still grow.
  const past = add(
    levels.reduce((a, b) => (compare(a, b) < 0n ? b : a), NOTHING),
    fraction(1000n),
  );
  const sorted = [NOTHING, ...levels, past].sort((a, b) => Number(compare(a, b)));
  const above = firstWhere(sorted.length, (i) => compare(total(at(sorted[i] ?? past)), wanted) >= 0n);
  if (compare(total(at(NOTHING)), wanted) > 0n || above === sorted.length) return undefined;
  const high = at(sorted[above] ?? past);
  const low = at(sorted[above - 1] ?? sorted[above] ?? past);
  const [sumLow, sumHigh] = [total(low), total(high)];
  const part = equal(sumLow, sumHigh) ? NOTHING : divide(subtract(wanted, sumLow), subtract(sumHigh, sumLow));
  const exact = low.map((from, i) => add(from, multiply(part, subtract(high[i] ?? from, from))));
  return toWhole(exact, amount).map(String);
}

/** The first of a row's places that holds what all places after it hold, found by halving; its length where none does. */
function firstWhere(length: number, holds: (place: number) => boolean): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function partAt({ weight, least, most }: Member, level: Rational): Rational {
  const share = multiply(level, fraction(BigInt(weight)));
  const [from, to] = [
    fraction(BigInt(least ?? 0)),
    most === undefined || weight === 0 ? undefined : fraction(BigInt(most)),
  ];
  if (compare(share, from) < 0n) return from;
  return to && compare(share, to) > 0n ? to : share;
}

/** Largest remainder; a tie goes to the earlier part. */
function toWhole(exact: readonly Rational[], amount: number): bigint[] {
  const cut = exact.map(floor);
  const lost = exact.map((part, i) => subtract(part, fraction(cut[i] ?? 0n)));
  const left = amount - Number(cut.reduce((sum, units) => sum + units, 0n));
  const order = [...exact.keys()].sort((a, b) => Number(compare(lost[b] ?? NOTHING, lost[a] ?? NOTHING)) || a - b);
  return cut.map((units, i) => units + (order.indexOf(i) < left ? 1n : 0n));
}
