import fc from "fast-check";
import { callFunction, loadCatalogue, type GivenArgument } from "../../src/functions";
import type { FunctionId } from "../../src/functions/byId";
import { anyCall } from "../anyCall";
import { installCustomFunctions } from "../functions/cellError";
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  NOTHING,
  rational,
  subtract,
  total,
  type Rational,
} from "./rational";
import { dueShare, givenBack, nearestColumn, notNegative, residueOf, split, votesOf } from "./rules";

// The edge of the functions: cells that were computed, and so carry noise in their last bits. What a cell means is what
// it was computed of, exactly; no answer may differ from the answer to that.

beforeAll(installCustomFunctions);

/** A cell as a sheet computes it, and what it means. */
type Computed = { double: number; exact: Rational };

const short = (max: number, min = 0): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min, max }), fc.nat(3)).map(([digits, places]) => (digits / 10 ** places).toFixed(places));

/** a + b, a * b or a / b of short decimals. Signs are alike in a sum: cancelling leaves no digits to be right about. */
const computed: fc.Arbitrary<Computed> = fc
  .tuple(short(99_999), short(9_999), fc.constantFrom("+", "*", "/"), fc.constantFrom(1, 1, 1, -1))
  .map(([a, b, operation, sign]): Computed => {
    const [x, y] = [Number(a) * sign, Number(b)];
    const [p, q] = [multiply(rational(a), fraction(BigInt(sign))), rational(b)];
    if (operation === "+") return { double: x + y * sign, exact: add(p, multiply(q, fraction(BigInt(sign)))) };
    if (operation === "*") return { double: x * y, exact: multiply(p, q) };
    // Divided by what leaves an end: powers of two and five.
    const by = 2 ** (Math.round(y) % 5) * 0.5 ** 2;
    return { double: (x * 0.1) / (by * 0.1), exact: divide(p, rational(by.toFixed(2))) };
  })
  .filter(({ double }) => Math.abs(double) < 1e12);
const positive = computed.map(({ double, exact }): Computed =>
  double < 0 ? { double: -double, exact: subtract(NOTHING, exact) } : { double, exact },
);

let call: (id: FunctionId, ...given: readonly GivenArgument[]) => unknown[][] = () => [];
beforeAll(async () => {
  const catalogue = await loadCatalogue("nb");
  call = (id, ...given) => callFunction(catalogue.find((one) => one.id === id) as never, given);
});

const cellsOf = (column: readonly Computed[]): number[][] => column.map(({ double }) => [double]);
const one = ({ double }: Computed): GivenArgument => [[double]];
const exactly = (column: readonly Computed[]): Rational[] => column.map(({ exact }) => exact);

/** The double nearest to a fraction: forty digits of it, more than a double has. */
function doubleOf({ over, under }: Rational): number {
  const [sign, size] = over < 0n ? ["-", -over] : ["", over];
  const digits = ((size * 10n ** 40n) / under).toString().padStart(41, "0");
  return Number(`${sign}${digits.slice(0, -40)}.${digits.slice(-40)}`) + 0;
}

const MONTHS = 7;
const due = (budget: Rational): Rational => multiply(budget, dueShare(MONTHS, Array<number>(12).fill(1)));
const column = fc.array(computed, { minLength: 1, maxLength: 8 });
const period: GivenArgument = [[MONTHS]];

/** Each figure of one line or one column, by the rules in fractions. */
const figures: Readonly<
  Record<string, (given: readonly [Computed, Computed, Computed]) => [unknown[][], Rational | undefined]>
> = {
  PROGNOSIS: ([a, b]) => [call("PROGNOSIS", one(a), one(b), period), add(a.exact, subtract(b.exact, due(b.exact)))],
  ACCUMULATED: ([a, b]) => [call("ACCUMULATED", one(a), one(b), period), add(a.exact, subtract(b.exact, due(b.exact)))],
  BUDGETTODATE: ([, b]) => [call("BUDGETTODATE", one(b), period), due(b.exact)],
  REMAINING: ([, b]) => [call("REMAINING", one(b), period), subtract(b.exact, due(b.exact))],
  VARIANCE: ([a, b]) => [call("VARIANCE", one(a), one(b), period), subtract(due(b.exact), a.exact)],
  FRAME: ([a]) => [call("FRAME", one(a), [["lønn"]], [["lønn", 0.1 * 0.3]]), multiply(a.exact, rational("1.03"))],
  FRAME2025: ([a]) => [call("FRAME2025", one(a), [["lønn"]], [[0.1 * 0.3]]), multiply(a.exact, rational("1.03"))],
  FEE: ([a, b, c]) => [
    call("FEE", one(a), one(b), undefined, one(c), [[0.1 * 3]]),
    notNegative(subtract(subtract(a.exact, b.exact), givenBack(c.exact, rational("0.3")))),
  ],
  FEE2025: ([a, b, c]) => [
    call("FEE2025", one(a), one(b), one(c)),
    notNegative([b.exact, rational("3650"), givenBack(c.exact, rational("0.5"))].reduce(subtract, a.exact)),
  ],
};

test.each(Object.entries(figures))("%s of computed cells is the exact figure", (_id, both) => {
  fc.assert(
    fc.property(computed, computed, computed, (a, b, c) => {
      const [answer, wanted] = both([a, b, c]);
      const [shown] = answer.flat();
      if (!wanted) return expect(shown).toHaveProperty("fault.code", "fee-negative");
      expect(shown).toBe(doubleOf(wanted));
    }),
    { numRuns: 2000 },
  );
});

test("ROUNDSUM, CAPITAL and FOOTING of computed cells are the exact columns", () => {
  const units = fc.constantFrom(["0.01", 0.1 * 0.1], ["1", 0.1 / 0.1], ["0.3", 0.1 * 3]) as fc.Arbitrary<
    [string, number]
  >;
  fc.assert(
    fc.property(column, computed, units, (some, other, [unit, cell]) => {
      const flat = (answer: unknown[][]): unknown[] => answer.flat();
      expect(flat(call("ROUNDSUM", cellsOf(some), [[cell]]))).toEqual(
        nearestColumn(exactly(some), rational(unit)).map((part) => part && doubleOf(part)),
      );
      expect(flat(call("CAPITAL", one(other), cellsOf(some)))).toEqual(
        some.map((_cell, i) => doubleOf(total([other.exact, ...exactly(some).slice(0, i + 1)]))),
      );
      const printed = total(exactly(some));
      expect(flat(call("FOOTING", cellsOf(some), one(other), [[cell]]))).toEqual([
        doubleOf(residueOf(exactly(some), other.exact, rational(unit))),
      ]);
      expect(flat(call("FOOTING", cellsOf(some), [[doubleOf(printed)]], [[cell]]))).toEqual([0]);
    }),
    { numRuns: 2000 },
  );
});

test("ALLOCATE takes every computed amount that goes up in its unit, and splits it exactly", () => {
  const whole = fc.tuple(fc.nat(9_999_999), fc.integer({ min: 1, max: 9_999 })).map(([a, b]) => ({
    cell: a / 100 + b / 100, // such as 3.1 + 2.95
    exact: fraction(BigInt(a + b), 100n),
  }));
  fc.assert(
    fc.property(whole, fc.array(positive, { minLength: 1, maxLength: 6 }), (amount, weights) => {
      fc.pre(weights.some(({ double }) => double > 0));
      const wanted = split(amount.exact, exactly(weights), fraction(1n, 100n));
      expect(call("ALLOCATE", [[amount.cell]], cellsOf(weights), [[0.1 * 0.1]]).flat()).toEqual(
        wanted.map((part) => part && doubleOf(part)),
      );
    }),
    { numRuns: 2000 },
  );
});

test("VOTES of computed fees lie in the band of the exact share", () => {
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const [fee, all] = compare(a.exact, b.exact) > 0n ? [b, a] : [a, b];
      fc.pre(compare(all.exact, NOTHING) > 0n);
      expect(call("VOTES", one(fee), one(all))).toEqual([[votesOf(fee.exact, all.exact)]]);
    }),
    { numRuns: 2000 },
  );
});

// Months, years and words have no figures of their own: a computed cell gives what a typed one gives.
test("PERIODEND, MONTHS and COMMENT of computed cells are those of typed ones", () => {
  const computedAs = (typed: number): number[] => [(typed * 0.1) / 0.1, (typed / 10) * 10, typed / 3 + typed / 1.5];
  for (const months of [1, 2, 3, 6, 7, 9, 11, 12]) {
    for (const cell of computedAs(months)) {
      expect(call("MONTHS", [[cell]])).toEqual([[months]]);
      expect(call("PERIODEND", [[cell]], [[(2024 * 0.1) / 0.1]])).toEqual(call("PERIODEND", [[months]], [[2024]]));
      const said = (of: number, budget: number) => call("COMMENT", [["Lønn"]], [[8274]], [[budget]], [[of]]);
      expect(said(cell, 18_769.9 + 0.1)).toEqual(said(months, 18_770));
    }
  }
});

test("every function is held to the oracle or to its typed cells", async () => {
  const held = [
    ...Object.keys(figures),
    "ROUNDSUM",
    "CAPITAL",
    "FOOTING",
    "ALLOCATE",
    "VOTES",
    "PERIODEND",
    "MONTHS",
    "COMMENT",
  ];
  expect([...held].sort()).toEqual((await loadCatalogue("nb")).map(({ id }) => id).sort());
});

/** A cell that means the same, computed by a way of its own. */
const again = (cell: unknown, way: number): unknown => {
  if (typeof cell !== "number") return cell;
  const by = [cell / 3 + cell / 1.5, (cell * 0.7) / 0.7, (cell / 10) * 10, cell * 1.1 - cell * 0.1][way] ?? cell;
  return Number(by.toPrecision(15)) === cell ? by : cell;
};

test("no function answers otherwise to a cell that was computed than to one that was typed", async () => {
  for (const entry of await loadCatalogue("nb")) {
    fc.assert(
      fc.property(anyCall(entry), fc.nat(3), (typed, way) => {
        const cells = typed.map((block): GivenArgument => block?.map((row) => row.map((cell) => again(cell, way))));
        expect(callFunction(entry, cells)).toEqual(callFunction(entry, typed));
      }),
      { numRuns: 500 },
    );
  }
});
