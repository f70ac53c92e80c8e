import fc from "fast-check";
import type { FunctionEntry, GivenArgument } from "../src/functions";

/** Arguments that a function takes, each as rows of cell values, or left out where it may be. */
export function anyCall({ id, parameters }: FunctionEntry): fc.Arbitrary<GivenArgument[]> {
  return fc.integer({ min: 1, max: 3 }).chain((rows) =>
    fc.tuple(
      ...parameters.map(({ id: argument, isRange, isOptional }) => {
        const cell = CELLS[argument]?.(id) ?? amount;
        const block = argument === "rates" ? rates : cells(cell, isRange ? rows : 1);
        return isOptional ? fc.option(block, { nil: undefined }) : block;
      }),
    ),
  );
}

const cells = (cell: fc.Arbitrary<unknown>, rows: number): fc.Arbitrary<unknown[][]> =>
  fc.array(
    cell.map((one) => [one]),
    { minLength: rows, maxLength: rows },
  );

/** Two decimals, as a cell of money. */
const amount = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((hundredths) => hundredths / 100);
const positive = fc.integer({ min: 0, max: 5_000_000 }).map((hundredths) => hundredths / 100);
const orBlank = (cell: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: cell }, { weight: 1, arbitrary: fc.constant("") });
const growth = fc.integer({ min: -100, max: 100 }).map((percent) => percent / 100);
const category = fc.constantFrom("lisens", "lønn", "drift", "reise", "kontingent", "");

const rates = fc.tuple(growth, growth).map(([one, other]) => [
  ["lisens", one],
  ["lønn", other],
  ["drift", 0.02],
  ["reise", 0.01],
  ["kontingent", 0],
  ["annet", 0.03],
]);

/** By argument; a function of a whole unit's parts takes whole amounts. */
const CELLS: Readonly<Record<string, (id: string) => fc.Arbitrary<unknown>>> = {
  actual: () => orBlank(amount),
  budget: () => orBlank(amount),
  adjustment: () => orBlank(amount),
  // Mostly larger than what pays for it: a fee below zero is an error.
  frame: () => fc.integer({ min: -1_000_000, max: 15_000_000 }).map((hundredths) => hundredths / 100),
  otherIncome: () => orBlank(positive),
  drawdown: () => orBlank(positive),
  surplus: () => orBlank(amount),
  movements: () => orBlank(amount),
  parts: () => orBlank(amount),
  values: () => orBlank(amount),
  weights: () => fc.integer({ min: 1, max: 900 }),
  amount: () => fc.integer({ min: 0, max: 90_000 }),
  fee: () => positive,
  total: (id) => (id === "VOTES" ? fc.constant(60_000) : amount),
  unit: () => fc.constantFrom(1, ""),
  share: () => fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  priceGrowth: () => growth,
  licenceGrowth: () => growth,
  period: () => fc.constantFrom("2024K2", "30.06.2024", "2. kvartal 2024", "2024K1"),
  year: () => fc.constantFrom(2024, ""),
  method: () => fc.constantFrom("rest", "budsjett", "regnskap", "trend", ""),
  phasing: () => fc.constantFrom("lineær", "betalt", "0;0;3;0;0;3;0;0;3;0;0;3", ""),
  category: () => category,
  line: () => fc.constantFrom("Lønn", "Reiser, kurs"),
  language: () => fc.constantFrom("nb", "nn", "en"),
  reason: () => fc.constantFrom("en stilling er ledig", ""),
};
