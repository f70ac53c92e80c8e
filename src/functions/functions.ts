import {
  forecastYear,
  frameOf,
  growth2025,
  GROWTHS_2025,
  readAmount,
  readCategory,
  readGrowth,
  readMethod,
  readPeriod,
  readPhasing,
} from "../core";
import { eachCell } from "./lines";
import { onlyCell } from "./shape";

// What Excel reads of this file is its JSDoc: the ids and the order of the parameters never change, only grow.
// The texts are the English ones; src/functions/i18n holds bokmål and nynorsk.
//
// Words and the period are declared as text: Excel for Windows has handed 0 for an empty cell to parameters of any type
// (OfficeDev/office-js#4702), and an empty period is not "nothing closed". Amounts are of any type, so that a text is
// refused with a message instead of by Excel.

/**
 * Forecasts the year of a line, or of each line of a range: by the line's method, plus a judged adjustment.
 * @customfunction PROGNOSIS
 * @param actual Booked so far in the year: a number or a range.
 * @param budget The whole year's budget: a number or a range of the same shape.
 * @param period The closed part of the year: a number of months from 0 to 12, a text such as 2024K2, or a date.
 * @param [method] rest (actual plus remaining budget, the default), budget, actual or trend; one for all or one a line.
 * @param [adjustment] Judged deviation with its sign, added to the forecast.
 * @param [phasing] linear (the default), paid or twelve monthly weights; one for all or one a line.
 * @returns The forecast for the year.
 */
export function prognosis(
  actual: unknown[][],
  budget: unknown[][],
  period: string,
  method?: string[][],
  adjustment?: unknown[][],
  phasing?: string[][],
): unknown[][] {
  return eachCell({ actual, budget, adjustment }, { method, phasing }, () => {
    const closed = readPeriod(period);
    return (line) =>
      forecastYear(
        { actual: readAmount(...line("actual")), budget: readAmount(...line("budget")) },
        closed,
        readMethod(line("method")[0]),
        readAmount(...line("adjustment")),
        readPhasing(line("phasing")[0]),
      );
  });
}

/**
 * Next year's frame of a line, or of each line of a range, under the board's principles for 2025 (BIB-2024/31).
 * @customfunction FRAME2025
 * @param base The budget of 2024: a number or a range.
 * @param [category] licence, salary, operations, travel, membership, hired-in or other (the default); one for all or one a line.
 * @param [priceGrowth] General price growth, 0.03 by default.
 * @param [licenceGrowth] Growth of the licence by contract, 0.03 by default.
 * @returns The frame for 2025.
 */
export function frame2025(
  base: unknown[][],
  category?: string[][],
  priceGrowth?: unknown,
  licenceGrowth?: unknown,
): unknown[][] {
  return eachCell({ base }, { category }, () => {
    const growths = {
      price: readGrowth(...onlyCell(priceGrowth, "priceGrowth"), GROWTHS_2025.price),
      licence: readGrowth(...onlyCell(licenceGrowth, "licenceGrowth"), GROWTHS_2025.licence),
    };
    return (line) => {
      const amount = readAmount(...line("base"));
      const growth = growth2025(readCategory(line("category")[0]), growths);
      return amount === undefined ? undefined : frameOf(amount, growth);
    };
  });
}
