import { Decimal as DecimalJs } from "decimal.js";

/** An exact decimal number. */
export type Decimal = DecimalJs;

// A private constructor, so that no other code can change its settings. 64 digits hold the product of any two cells exactly.
const Exact = DecimalJs.clone({ precision: 64, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/**
 * Reads a decimal from its digits.
 *
 * @param digits - a decimal in plain or exponent notation, with a point
 * @example
 * decimal("1.005").times(2).toString() // => 2.01
 */
export const decimal = (digits: string): Decimal => new Exact(digits);

/**
 * Takes a double at its 15 significant digits: what a cell shows, and what its user typed. More is binary noise, which
 * computed cells have: 21.9 / 0.2 is 109.49999999999999 to a machine.
 *
 * Excel keeps 15 digits: https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 *
 * @param double - a finite number, as a cell holds it
 * @example
 * decimalOf(0.1).plus(decimalOf(0.2)).toString() // => 0.3
 * decimalOf(21.9 / 0.2).toString() // => 109.5
 */
export const decimalOf = (double: number): Decimal => new Exact(double.toPrecision(CELL_DIGITS));

/** The significant digits of a cell. */
export const CELL_DIGITS = 15;

/**
 * The double of a cell without its noise, for what is counted and not calculated: months, years, dates.
 *
 * @example
 * cellNumber(0.6 / 0.1) // => 6
 */
export const cellNumber = (double: number): number => Number(double.toPrecision(CELL_DIGITS));

/** The double that a cell gets of an exact amount. A zero has no sign, however the amount came to it. */
export const doubleOf = (exact: Decimal): number => exact.toNumber() + 0;

export const ZERO = decimal("0");
export const ONE = decimal("1");

/**
 * Adds exactly. Blanks count as zero.
 *
 * @example
 * sum([decimal("0.1"), undefined, decimal("0.2")]).toString() // => 0.3
 */
export const sum = (terms: readonly (Decimal | undefined)[]): Decimal =>
  terms.reduce<Decimal>((total, term) => (term === undefined ? total : total.plus(term)), ZERO);

/**
 * Divides. A quotient that does not end is cut off at 40 digits, far more than any cell holds. That leaves enough
 * digits for later sums to be exact.
 *
 * @example
 * quotient(decimal("1"), decimal("8")).toString() // => 0.125
 */
export const quotient = (dividend: Decimal, divisor: Decimal | number): Decimal =>
  dividend.div(divisor).toSignificantDigits(40);
