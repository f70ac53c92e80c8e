import fc from "fast-check";
import {
  accumulated,
  allocate,
  budgetToDate,
  closingBalances,
  consortiumFee,
  decimal,
  decisionOf,
  deductionOf,
  derive,
  footingResidue,
  forecastYear,
  frameOf,
  growth,
  growthOf,
  LINEAR,
  ONE,
  periodEnd,
  quotient,
  readPhasing,
  remainingBudget,
  roundTo,
  roundToSum,
  share,
  sum,
  variance,
  votes,
  ZERO,
} from "../../../src/core";
import type { Category, Decimal, Derivation, Formula, Method, Named, Operand, Phasing } from "../../../src/core";
import { anyAmount, anyPeriod } from "../../amounts";

const anyPhasing = fc.oneof(
  fc.constant(LINEAR),
  fc.constant<Phasing>({ kind: "paid" }),
  fc
    .array(fc.nat(99), { minLength: 12, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => readPhasing(weights.join(";"))),
);
const anyCell = fc.option(anyAmount, { nil: undefined });
const anyMethod = fc.constantFrom<Method>("rest", "budget", "actual", "trend");
const openYear = fc.integer({ min: 1, max: 12 }).map((months) => ({ months }));
const anyCategory = fc.constantFrom<Category>("licence", "salary", "travel", "membership", "hired", "other");
const anyShare = fc.integer({ min: 0, max: 1000 }).map((thousandths) => share(`${thousandths}e-3`));
const anyGrowth = fc.integer({ min: -1000, max: 1000 }).map((thousandths) => growth(`${thousandths}e-3`));
const anyUnit = fc.constantFrom("0.01", "1", "10", "1000").map(decimal);
const anyWeights = fc
  .array(fc.option(fc.nat(1000), { nil: undefined }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => (weight ?? 0) > 0))
  .map((weights) => weights.map((weight) => (weight === undefined ? undefined : decimal(String(weight)))));
const anyParts = fc.array(anyCell, { maxLength: 12 });

/** A derivation beside what the functions themselves say of the same input. */
type Pair = { derivation: Derivation; result: unknown };

const rules: Record<keyof typeof derive, fc.Arbitrary<Pair>> = {
  budgetToDate: pairs(fc.tuple(anyAmount, anyPeriod, anyPhasing), derive.budgetToDate, budgetToDate),
  remaining: pairs(fc.tuple(anyAmount, anyPeriod, anyPhasing), derive.remaining, remainingBudget),
  accumulated: pairs(fc.tuple(anyAmount, anyAmount, anyPeriod, anyPhasing), derive.accumulated, accumulated),
  variance: pairs(fc.tuple(anyAmount, anyAmount, anyPeriod, anyPhasing), derive.variance, variance),
  forecast: pairs(
    fc.tuple(fc.record({ actual: anyCell, budget: anyCell }), openYear, anyMethod, anyCell, anyPhasing),
    derive.forecast,
    forecastYear,
  ),
  frame: pairs(fc.tuple(anyAmount, anyGrowth), derive.frame, frameOf),
  frame2025: pairs(
    fc.tuple(anyAmount, anyCategory, fc.record({ price: anyGrowth, licence: anyGrowth })),
    derive.frame2025,
    (base, category, growths) => frameOf(base, growthOf(category, decisionOf(2025), growths)),
  ),
  deduction: pairs(fc.tuple(anyAmount, anyShare), derive.deduction, deductionOf),
  fee: pairs(
    fc
      .tuple(anyAmount, fc.record({ otherIncome: anyAmount, drawdown: anyAmount }), anyAmount, anyShare)
      .filter(([frame, { otherIncome, drawdown }, surplus, given]) =>
        sum([otherIncome, drawdown, deductionOf(surplus, given)]).lte(frame),
      ),
    derive.fee,
    (frame, funding, surplus, given) => consortiumFee(frame, { ...funding, deduction: deductionOf(surplus, given) }),
  ),
  capital: pairs(fc.tuple(anyAmount, anyParts), derive.capital, closingBalances),
  total: pairs(fc.tuple(anyParts), derive.total, sum),
  rounding: pairs(fc.tuple(anyAmount, anyUnit), derive.rounding, roundTo),
  roundingToSum: pairs(fc.tuple(anyParts, anyUnit), derive.roundingToSum, roundToSum),
  allocation: pairs(
    fc.tuple(fc.integer().map(String).map(decimal), anyWeights, fc.constantFrom("0.01", "1").map(decimal)),
    derive.allocation,
    allocate,
  ),
  votes: pairs(
    fc.tuple(fc.nat(9999), fc.integer({ min: 9999, max: 99999 })).map((pair) => pair.map(String).map(decimal) as Two),
    derive.votes,
    votes,
  ),
  footing: pairs(fc.tuple(anyParts, anyAmount, anyUnit), derive.footing, footingResidue),
  periodEnd: pairs(fc.tuple(anyPeriod, fc.integer({ min: 1901, max: 2099 })), derive.periodEnd, periodEnd),
  closedMonths: pairs(fc.tuple(anyPeriod), derive.closedMonths, ({ months }) => months),
};

describe.each(Object.keys(rules) as (keyof typeof rules)[])("%s", (rule) => {
  test("gives what the function gives, and ends with it", () => {
    fc.assert(
      fc.property(rules[rule], ({ derivation, result }) => {
        expect(digits(derivation.result.value)).toBe(digits(result));
        expect(derivation.steps.at(-1)).toMatchObject(derivation.result);
      }),
    );
  });

  test("every step follows from what stands above it", () => {
    fc.assert(
      fc.property(rules[rule], ({ derivation: { inputs, steps } }) => {
        const above = new Map<string, Named>(inputs.map((input) => [input.name, input]));
        for (const step of steps) {
          expect(termsOf(step.formula).filter((term) => !above.has(term))).toEqual([]);
          const evaluated = evaluate(step.formula, above);
          const value = typeof step.value === "number" ? decimal(String(step.value)) : (step.value ?? ZERO);
          if (evaluated) expect(digits(value)).toBe(digits(evaluated));
          above.set(step.name, step);
        }
      }),
    );
  });
});

test("a derivation throws what its function throws", () => {
  const line = { actual: ONE, budget: undefined };
  expect(() => derive.forecast(line, { months: 0 }, "trend", undefined, LINEAR)).toThrow(
    expect.objectContaining({ code: "trend-without-months" }),
  );
  expect(() => derive.allocation(ONE, [ZERO], ONE)).toThrow(expect.objectContaining({ code: "weights-unusable" }));
});

test("a line of which nothing is known has no forecast, not zero", () => {
  const line = { actual: undefined, budget: undefined };
  expect(derive.forecast(line, { months: 6 }, "rest", undefined, LINEAR).result.value).toBeUndefined();
});

test("what is derived has the kind of its function", () => {
  const forecast: Derivation<"amount"> = derive.budgetToDate(ONE, { months: 6 }, LINEAR);
  // @ts-expect-error -- the votes of an institution are not an amount
  const amount: Derivation<"amount"> = derive.votes(ONE, ONE);
  expect([forecast.result.kind, amount.result.kind]).toEqual(["amount", "votes"]);
});

type Two = [Decimal, Decimal];

function pairs<Args extends readonly unknown[]>(
  args: fc.Arbitrary<Args>,
  derivation: (...args: Args) => Derivation,
  result: (...args: Args) => unknown,
): fc.Arbitrary<Pair> {
  return args.map((given) => ({ derivation: derivation(...given), result: result(...given) }));
}

// Exact digits, and blanks that are not zeros; minus zero is zero.
const digits = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (one === undefined ? "blank" : one === "-0" ? "0" : one));

const termsOf = ({ of }: Formula): string[] =>
  of.flatMap((one) => (typeof one === "string" ? [one] : typeof one === "number" ? [] : termsOf(one)));

/** Calculates a formula as a reader would, where it is arithmetic; the named procedures are the functions themselves. */
function evaluate(formula: Formula, above: ReadonlyMap<string, Named>): Decimal | undefined {
  const [only] = formula.of;
  const list = formula.op === "sum" && typeof only === "string" ? above.get(only)?.value : undefined;
  if (Array.isArray(list)) return sum(list as (Decimal | undefined)[]);
  const parts = formula.of.map((operand: Operand) => {
    if (typeof operand === "number") return decimal(String(operand));
    if (typeof operand === "object") return evaluate(operand, above);
    const value = above.get(operand)?.value ?? ZERO;
    return decimal(
      typeof value === "object" && "toFixed" in value
        ? value.toFixed()
        : typeof value === "number"
          ? String(value)
          : "0",
    );
  });
  const [first = ZERO, ...others] = parts.map((part) => part ?? ZERO);
  switch (formula.op) {
    case "plus":
      return sum([first, ...others]);
    case "minus":
      return first.minus(sum(others));
    case "times":
      return others.reduce((product, one) => product.times(one), first);
    case "over":
      return quotient(first, others[0] ?? ZERO);
    case "same":
      return first;
    case "positive":
      return first.gt(0) ? first : ZERO;
    case "round":
      return roundTo(first, others[0] ?? ONE);
    default:
      return undefined;
  }
}
