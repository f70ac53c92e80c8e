import type { CellFaultTexts } from "./cells";
import { figure, formatDayOfMonth, monthName } from "../language/format";
import { placeText } from "../language/places";

/** Every fault that a formula can have, in English: what is wrong, where, and what to do. */
export const en: CellFaultTexts = {
  "text-for-amount": ({ given }) => [
    `“${given}” is text, not a number.`,
    `Type the number again in a cell with a number format.`,
  ],
  "shapes-differ": ({ argument, rows, columns, wantedRows, wantedColumns }) => [
    `${placeText({ in: "argument", argument, row: 0, column: 0 }, "en")} has ${rows} × ${columns} cells, the other ranges ${wantedRows} × ${wantedColumns}.`,
    `Choose ranges of the same size.`,
  ],
  "period-missing": () => [`The period is missing.`, `Type for example 2024K2 or 2nd quarter 2024.`],
  "period-unknown": ({ given }) => [
    `“${given}” is not a period.`,
    `Type for example 2024K2, 2nd quarter 2024 or 30.06.2024.`,
  ],
  "period-months-out-of-range": ({ given }) => [
    `${given} is not a period.`,
    `Type the number of closed months from 0 to 12, for example 6.`,
  ],
  "period-part-out-of-range": ({ given, part, last }) => [
    `“${given}” does not exist: a ${PARTS[part]} is numbered 1 to ${last}.`,
    `Correct the number.`,
  ],
  "period-day-does-not-exist": ({ given, month, lastDay }) => [
    `“${given}” does not exist: ${monthName(month, "en")} has ${lastDay} days.`,
    `Type ${formatDayOfMonth(lastDay, month, "en")}.`,
  ],
  "period-day-ends-no-month": ({ given, month, lastDay }) => [
    `“${given}” is not the last day of a month.`,
    `Type ${formatDayOfMonth(lastDay, month, "en")}, or an earlier month.`,
  ],
  "phasing-unknown": ({ given }) => [`“${given}” is not a phasing.`, `Type linear, paid or twelve monthly weights.`],
  "phasing-not-12-weights": ({ given, count }) => [
    `The phasing “${given}” has ${count} weights.`,
    `It must have 12, one a month from January.`,
  ],
  "phasing-weights-unusable": ({ given }) => [
    `The phasing “${given}” cannot be used.`,
    `The weights must be numbers that are not negative, and one above zero.`,
  ],
  "method-unknown": ({ given }) => [`“${given}” is not a forecast method.`, `Type rest, budget, actual or trend.`],
  "trend-without-months": () => [`Trend needs at least one closed month.`, `Choose another method, or a later period.`],
  "category-unknown": ({ given }) => [
    `“${given}” is not a category.`,
    `Type licence, salary, operations, travel, membership, hired-in or other.`,
  ],
  "growth-out-of-range": ({ given }) => [
    `the growth ${given} is more than 100%.`,
    `Type 0.03 or 3% for three per cent.`,
  ],
  "share-out-of-range": ({ given }) => [`the share ${given} is not between 0 and 1.`, `Type 0.5 or 50% for one half.`],
  "key-doubled": ({ table, key }) => [
    `The key ${key} is on more than one line of ${table}.`,
    `Give each line a key of its own.`,
  ],
  "error-for-amount": ({ given }) => [`the formula in the cell gives ${given}.`, `Correct the formula.`],
  "amount-not-whole-units": ({ amount, unit }) => [
    `The amount ${figure(amount, "en")} is not a whole number of units of ${figure(unit, "en")}.`,
    `Round the amount first, or choose a smaller unit.`,
  ],
  "amount-too-large": ({ amount, unit }) => [
    `The amount ${figure(amount, "en")} is too large for the unit ${figure(unit, "en")}: a cell holds 15 digits.`,
    `Choose a larger unit.`,
  ],
  "weights-unusable": ({ line }) =>
    line === 0
      ? [`No weight is above zero.`, `Type at least one weight above zero.`]
      : [`The weight on line ${line} is negative.`, `Type zero or more, or leave the cell empty.`],
  "unit-unusable": ({ given }) => [
    `The unit ${given} cannot be used.`,
    `Type a number above zero, for example 1, or 0.01 for øre.`,
  ],
  "fee-share-unusable": ({ fee, total }) => [
    `The fee ${figure(fee, "en")} cannot be a part of ${figure(total, "en")}.`,
    `The total must be above zero, and the fee from zero up to the total.`,
  ],
  "period-year-missing": ({ given }) => [
    `The period “${given}” does not say which year.`,
    `Type for example 2024K2, or give the year in the argument year.`,
  ],
  "rates-not-two-columns": ({ columns }) => [
    `The rates have ${columns} ${columns === 1 ? "column" : "columns"}.`,
    `Choose a range with two: category and growth, for example licence and 0.03.`,
  ],
  "rate-missing": ({ category }) => [`The category “${category}” has no rate.`, `Add it to the range of rates.`],
  "language-unknown": ({ given }) => [`“${given}” is not a language here.`, `Type bokmål, nynorsk or English.`],
};

const PARTS = { quarter: "quarter", tertial: "tertial", half: "half-year", month: "month" } as const;
