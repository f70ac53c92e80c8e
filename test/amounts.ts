import fc from "fast-check";
import { decimal, type Decimal, type Place } from "../src/core";

/** Decimals from their digits, for tables of cases. */
export const amounts = (...digits: string[]): Decimal[] => digits.map(decimal);

/** A cell of a function argument. */
export const cellAt = (argument: string): Place => ({ in: "argument", argument, row: 0, column: 0 });

/** Any amount with up to 15 significant digits, as a cell can hold. */
export const anyAmount: fc.Arbitrary<Decimal> = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => decimal(`${digits}e-${places}`));

export const anyPeriod = fc.integer({ min: 0, max: 12 }).map((months) => ({ months }));
