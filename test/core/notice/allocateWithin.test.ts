import fc from "fast-check";
import {
  allocate,
  allocateWithin,
  decimal,
  growth,
  keyWeights,
  leastCap,
  ONE,
  share,
  sum,
  transitionLimits,
  ZERO,
  type Decimal,
  type Limit,
} from "../../../src/core";
import { amounts } from "../../amounts";
import { runs } from "../../laws";

const OERE = decimal("0.01");
const MILLION = decimal("1000000");
// Made: 30 per cent equal, 70 per cent by students.
const STUDENTS = amounts("30000", "18000", "9000", "4000", "900", "100");
const KEY = keyWeights(
  [share("0.3"), share("0.7")],
  STUDENTS.map((students) => [ONE, students]),
);
const LAST = amounts("420000", "260000", "150000", "90000", "50000", "20000");

const limit = (floor: string, cap: string): Limit => ({
  floor: floor === "" ? undefined : decimal(floor),
  cap: cap === "" ? undefined : decimal(cap),
});

test("a key without limits", () => {
  expect(allocateWithin(MILLION, KEY, [], ONE).join(" ")).toBe("388710 253226 151613 95161 60161 51129");
});

test("the same key with last year's limits, up 10 and down 5 per cent", () => {
  const limits = transitionLimits(LAST, growth("0.1"), growth("0.05"), ONE);
  expect(allocateWithin(MILLION, KEY, limits, ONE).join(" ")).toBe("403708 262996 157463 98833 55000 22000");
});

test("the fee of 2025 on 77 equal institutions, in kroner and in øre", () => {
  const equal = Array.from({ length: 77 }, () => ONE);
  const kroner = allocateWithin(decimal("34358190"), equal, [], ONE).map(String);
  expect([kroner.indexOf("446210"), kroner.filter((part) => part === "446210").length]).toEqual([20, 57]);
  const oere = allocateWithin(decimal("34358190"), equal, [], OERE).map(String);
  expect([oere.indexOf("446210.25"), new Set(oere).size]).toEqual([75, 2]);
});

test("mending one breach after another would miss the amount", () => {
  const limits = [limit("", "26"), limit("25", "")];
  expect(allocateWithin(decimal("38"), amounts("19", "0"), limits, ONE).join(" ")).toBe("13 25");
});

test.each<[why: string, amount: string, weights: Decimal[], limits: Limit[], code: string]>([
  ["caps of 10 per cent leave a part of the fee", "34358.19", [ONE], [limit("", "33478.5")], "limits-infeasible"],
  ["floors are more than the amount", "10", [ONE, ONE], [limit("6", ""), limit("6", "")], "limits-infeasible"],
  [
    "a weight of zero takes no more than its floor",
    "10",
    [ONE, ZERO],
    [limit("", "6"), limit("", "9")],
    "limits-infeasible",
  ],
  ["a floor above its cap", "10", [ONE], [limit("6", "5")], "floor-above-cap"],
  ["a limit in halves", "10", [ONE], [limit("0.005", "")], "limit-not-whole-units"],
  ["an amount in halves", "0.005", [ONE], [], "amount-not-whole-units"],
  ["an amount to give back", "-1", [ONE], [], "amount-negative"],
  ["no weight", "1", [ZERO], [], "weights-unusable"],
])("%s: refused", (_why, amount, weights, limits, code) => {
  expect(() => allocateWithin(decimal(amount), weights, limits, OERE)).toThrow(expect.objectContaining({ code }));
});

test("what is refused for its caps names both sums and the rise that works", () => {
  const caps = [limit("", "33478.5")];
  expect(() => allocateWithin(decimal("34358.19"), [ONE], caps, OERE)).toThrow(
    expect.objectContaining({
      facts: { amount: "34358.19", floors: "0", caps: "33478.5", raise: "2.6276267" },
    }),
  );
});

test("the smallest cap for the fee of 2025, against what was invoiced and against the gross fee", () => {
  const least = (last: string): string =>
    leastCap(decimal("34358.19"), [decimal(last)], OERE)
      .times(100)
      .toDecimalPlaces(7)
      .toString();
  expect([least("30435"), least("33923")]).toEqual(["12.8903894", "1.2828759"]);
});

const anyUnits = fc.integer({ min: 0, max: 100_000 });
const anyFees = fc.array(anyUnits, { minLength: 1, maxLength: 12 }).filter((fees) => fees.some((fee) => fee > 0));

test("the smallest cap has room for the amount, and a smaller one has not", () => {
  fc.assert(
    fc.property(anyFees, anyUnits, (fees, more) => {
      const previous = fees.map((fee) => decimal(String(fee)));
      const amount = sum(previous).plus(more);
      const rise = leastCap(amount, previous, ONE);
      const room = (by: Decimal): Decimal => sum(previous.map((fee) => fee.times(ONE.plus(by)).floor()));
      expect(room(rise).gte(amount)).toBe(true);
      expect(rise.isZero() || room(rise.times("0.999999999999")).lt(amount)).toBe(true);
    }),
    { numRuns: runs(1000) },
  );
});

const anyMembers = fc.array(
  fc.record({ weight: anyUnits, floor: fc.option(fc.integer({ min: 0, max: 500 })), room: fc.option(anyUnits) }),
  { minLength: 1, maxLength: 20 },
);

test("parts sum to the amount, keep their limits, and follow one level", () => {
  fc.assert(
    fc.property(anyMembers, fc.integer({ min: 0, max: 1_000_000 }), (members, units) => {
      const weights = members.map(({ weight }) => decimal(String(weight)));
      const limits = members.map(({ floor, room }): Limit => ({
        floor: floor === null ? undefined : decimal(String(floor)),
        cap: room === null ? undefined : decimal(String((floor ?? 0) + room)),
      }));
      const amount = decimal(String(units));
      const parts = attempted(() => allocateWithin(amount, weights, limits, ONE));
      fc.pre(parts !== undefined);
      expect(String(sum(parts))).toBe(String(amount));
      parts.forEach((part, i) => {
        expect(part.gte(limits[i]?.floor ?? ZERO) && part.lte(limits[i]?.cap ?? part)).toBe(true);
      });
    }),
    { numRuns: runs(1000) },
  );
});

test("without limits it is the plain allocation", () => {
  fc.assert(
    fc.property(anyFees, anyUnits, (fees, units) => {
      const weights = fees.map((fee) => decimal(String(fee)));
      const amount = decimal(String(units));
      expect(allocateWithin(amount, weights, [], ONE).map(String)).toEqual(allocate(amount, weights, ONE).map(String));
    }),
  );
});

// A member's weight changes: only parts that no limit binds may move, or become bound.
test("a bound part stays where it is while it is bound", () => {
  const weights = Array.from({ length: 100 }, (_, i) => decimal(String(100 + i * 7)));
  const limits = weights.map((_weight, i): Limit => (i % 3 === 0 ? limit("9000", "9500") : limit("", "")));
  const before = allocateWithin(MILLION, weights, limits, ONE);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 1000 }), (member, weight) => {
      const changed = weights.map((each, i) => (i === member ? decimal(String(weight)) : each));
      const after = allocateWithin(MILLION, changed, limits, ONE);
      expect(String(sum(after))).toBe(String(MILLION));
      const moved = [...after.keys()].filter((i) => !after[i]?.eq(before[i] ?? ZERO));
      const isBoundBoth = (i: number): boolean =>
        [limits[i]?.floor, limits[i]?.cap].some((end) => end && before[i]?.eq(end) && after[i]?.eq(end));
      expect(moved.filter(isBoundBoth)).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

function attempted<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
