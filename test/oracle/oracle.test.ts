import fc from "fast-check";
import {
  accumulated,
  allocate,
  attempt,
  budgetToDate,
  closingBalances,
  consortiumFee,
  decimal,
  deductionOf,
  footingResidue,
  forecastYear,
  frameOf,
  growth,
  readPhasing,
  remainingBudget,
  roundTo,
  roundToSum,
  share,
  sum,
  variance,
  votes,
  type Decimal,
  type Method,
} from "../../src/core";
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  fraction,
  multiply,
  NOTHING,
  rational,
  subtract,
  total,
  type Rational,
} from "./rational";
import { dueShare, givenBack, nearest, nearestColumn, notNegative, residueOf, split, votesOf } from "./rules";

// Core against fractions that lose nothing. Inputs are texts, so that both sides read them for themselves.

const RUNS = { numRuns: 10_000 };

const LARGEST = 10n ** 15n - 1n;
const digits = fc.oneof(
  fc.bigInt({ min: -LARGEST, max: LARGEST }), // fifteen digits, of either sign
  fc.integer({ min: -99_999, max: 99_999 }).map(BigInt), // what the papers have
);
const cell = fc.tuple(digits, fc.nat(6)).map(([all, places]) => `${all}e-${places}`);
const positive = cell.map((text) => text.replace("-", "").replace(/^(\d+e)/u, "1$1")).map(fitted);
const cells = fc.array(fc.option(cell, { nil: undefined, freq: 6 }), { minLength: 1, maxLength: 12 });
const unit = fc.constantFrom("0.01", "0.5", "1", "1000", "3");
const months = fc.nat(12);
const phasing = fc.oneof(
  fc.constant("linear" as const),
  fc.constant("paid" as const),
  fc
    .array(fc.nat(99), { minLength: 12, maxLength: 12 })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => weights.join(";")),
);
const rate = fc.integer({ min: -10_000, max: 10_000 }).map((all) => `${all}e-4`);
const part = fc.nat(10_000).map((all) => `${all}e-4`);

describe("to the last digit", () => {
  test("sum", () => {
    agree(cells, (terms) => [sum(each(terms, decimal)), total(given(terms))]);
  });

  test("roundTo", () => {
    agree(fc.tuple(cell, unit), ([amount, to]) => [
      roundTo(decimal(amount), decimal(to)),
      nearest(rational(amount), rational(to)),
    ]);
  });

  test("roundTo, on a tie", () => {
    agree(fc.tuple(fc.integer(), unit), ([units, to]) => {
      const amount = decimal(to).times(units).plus(decimal(to).div(2));
      return [roundTo(amount, decimal(to)), nearest(rational(amount.toFixed()), rational(to))];
    });
  });

  test("roundToSum", () => {
    agreeEach(fc.tuple(cells, unit), ([parts, to]) => [
      roundToSum(each(parts, decimal), decimal(to)),
      nearestColumn(each(parts, rational), rational(to)),
    ]);
  });

  test("allocate", () => {
    const weights = fc.array(fc.option(fc.oneof(positive, fc.constant("0")), { nil: undefined, freq: 6 }), {
      maxLength: 12,
    });
    agreeEach(fc.tuple(digits, weights, positive, unit), ([units, some, one, to]) => {
      const all = [...some, one];
      return [
        allocate(decimal(to).times(decimal(String(units))), each(all, decimal), decimal(to)),
        split(multiply(rational(to), fraction(units)), each(all, rational), rational(to)),
      ];
    });
  });

  test("allocate, among alike", () => {
    agreeEach(fc.tuple(digits, fc.array(fc.nat(3), { maxLength: 12 })), ([units, some]) => {
      const weights = [...some, 1].map(String);
      return [
        allocate(decimal(String(units)), each(weights, decimal), decimal("1")),
        split(fraction(units), each(weights, rational), fraction(1n)),
      ];
    });
  });

  test("closingBalances", () => {
    agreeEach(fc.tuple(cell, cells), ([opening, movements]) => [
      closingBalances(decimal(opening), each(movements, decimal)),
      movements.map((movement, i) => movement && total([rational(opening), ...given(movements.slice(0, i + 1))])) as (
        Rational | undefined
      )[],
    ]);
  });

  test("footingResidue", () => {
    agree(fc.tuple(cells, cell, unit), ([parts, printed, to]) => [
      footingResidue(each(parts, decimal), decimal(printed), decimal(to)),
      residueOf(each(parts, rational), rational(printed), rational(to)),
    ]);
  });

  test("footingResidue, near the rounding", () => {
    const whole = fc.integer({ min: -9999, max: 9999 }).map(String);
    agree(fc.tuple(fc.array(whole, { maxLength: 12 }), fc.integer({ min: -16, max: 16 })), ([parts, halves]) => {
      const printed = sum(each(parts, decimal)).plus(decimal(String(halves)).div(2));
      return [
        footingResidue(each(parts, decimal), printed, decimal("1")),
        residueOf(each(parts, rational), rational(printed.toFixed()), fraction(1n)),
      ];
    });
  });

  test("frameOf", () => {
    agree(fc.tuple(cell, rate), ([base, by]) => [
      frameOf(decimal(base), growth(by)),
      multiply(rational(base), add(fraction(1n), rational(by))),
    ]);
  });

  test("consortiumFee and deductionOf", () => {
    agree(fc.tuple(cell, cell, cell, cell, part), ([frame, other, drawdown, surplus, of]) => [
      attempt(
        () =>
          consortiumFee(decimal(frame), {
            otherIncome: decimal(other),
            drawdown: decimal(drawdown),
            deduction: deductionOf(decimal(surplus), share(of)),
          }),
        [],
      ),
      notNegative(
        [rational(other), rational(drawdown), givenBack(rational(surplus), rational(of))].reduce(
          subtract,
          rational(frame),
        ),
      ),
    ]);
  });

  test("votes", () => {
    const fees = fc.oneof(
      fc.tuple(positive, positive),
      fc.tuple(fc.integer({ min: 0, max: 2000 }).map(String), fc.constantFrom("2000", "1999", "20000")),
    );
    fc.assert(
      fc.property(fees, (pair) => {
        const [fee, all] = compare(rational(pair[0]), rational(pair[1])) > 0n ? [pair[1], pair[0]] : pair;
        return votes(decimal(fee), decimal(all)) === votesOf(rational(fee), rational(all));
      }),
      RUNS,
    );
  });
});

// A twelfth may have no end as a decimal. Core keeps 40 digits of it; what is shown of it is right to the last digit.
describe("as near as 40 digits come, and exact where it is shown", () => {
  const line = fc.tuple(cell, cell, months, phasing);

  test("budgetToDate and remainingBudget", () => {
    agreeShown(line, ([, budget, closed, by]) => {
      const toDate = multiply(rational(budget), due(closed, by));
      return [
        [budgetToDate(decimal(budget), { months: closed }, readPhasing(by)), toDate],
        [remainingBudget(decimal(budget), { months: closed }, readPhasing(by)), subtract(rational(budget), toDate)],
      ];
    });
  });

  test("accumulated and variance", () => {
    agreeShown(line, ([actual, budget, closed, by]) => {
      const toDate = multiply(rational(budget), due(closed, by));
      const amounts = [decimal(actual), decimal(budget), { months: closed }, readPhasing(by)] as const;
      return [
        [accumulated(...amounts), add(rational(actual), subtract(rational(budget), toDate))],
        [variance(...amounts), subtract(toDate, rational(actual))],
      ];
    });
  });

  test.each<Method>(["rest", "budget", "actual", "trend"])("forecastYear, %s", (method) => {
    const months = fc.integer({ min: method === "trend" ? 1 : 0, max: 12 });
    const adjusted = fc.tuple(cell, cell, months, phasing, fc.option(cell, { nil: undefined }));
    agreeShown(adjusted, ([actual, budget, closed, by, adjustment]) => {
      const core = forecastYear(
        { actual: decimal(actual), budget: decimal(budget) },
        { months: closed },
        method,
        adjustment === undefined ? undefined : decimal(adjustment),
        readPhasing(by),
      );
      const [booked, planned] = [rational(actual), rational(budget)];
      const year: Record<Method, () => Rational> = {
        rest: () => add(booked, multiply(planned, subtract(fraction(1n), due(closed, by)))),
        budget: () => planned,
        actual: () => booked,
        trend: () => divide(multiply(booked, fraction(12n)), fraction(BigInt(closed))),
      };
      return [[core, add(year[method](), adjustment === undefined ? NOTHING : rational(adjustment))]];
    });
  });
});

type Pair = [core: Decimal | undefined, exact: Rational | undefined];

function agree<Given>(input: fc.Arbitrary<Given>, both: (input: Given) => Pair): void {
  fc.assert(
    fc.property(input, (some) => same(...both(some))),
    RUNS,
  );
}

function agreeEach<Given>(
  input: fc.Arbitrary<Given>,
  both: (input: Given) => [(Decimal | undefined)[], (Rational | undefined)[]],
): void {
  fc.assert(
    fc.property(input, (some) => {
      const [core, exact] = both(some);
      return core.length === exact.length && core.every((one, i) => same(one, exact[i]));
    }),
    RUNS,
  );
}

function agreeShown<Given>(input: fc.Arbitrary<Given>, both: (input: Given) => Pair[]): void {
  fc.assert(
    fc.property(input, (some) =>
      both(some).every(([core, exact]) => {
        if (core === undefined || exact === undefined) return core === exact;
        // The largest input has 16 digits before the mark, trend makes it 17: 40 digits leave 20 behind it.
        const miss = absolute(subtract(rational(core.toFixed()), exact));
        return (
          compare(miss, fraction(1n, 10n ** 20n)) < 0n &&
          ["0.01", "1"].every((to) => same(roundTo(core, decimal(to)), nearest(exact, rational(to))))
        );
      }),
    ),
    RUNS,
  );
}

function same(core: Decimal | undefined, exact: Rational | undefined): boolean {
  return core === undefined || exact === undefined ? core === exact : equal(rational(core.toFixed()), exact);
}

function due(closed: number, by: string): Rational {
  if (by === "linear") return fraction(BigInt(closed), 12n);
  return dueShare(closed, by === "paid" ? by : by.split(";").map(Number));
}

function each<To>(texts: readonly (string | undefined)[], read: (text: string) => To): (To | undefined)[] {
  return texts.map((text) => (text === undefined ? undefined : read(text)));
}

function given(texts: readonly (string | undefined)[]): Rational[] {
  return texts.filter((text) => text !== undefined).map(rational);
}

/** Keeps a text within the fifteen digits that a cell holds. */
function fitted(text: string): string {
  const [all = "", places = ""] = text.split("e");
  return `${all.slice(0, 15)}e${places}`;
}
