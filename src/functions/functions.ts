import {
  accumulated,
  allocate,
  budgetToDate,
  closingBalances,
  decimalOf,
  decisionOf,
  footingResidue,
  forecastYear,
  frameOf,
  growthOf,
  readAmount,
  readCategory,
  readGrowth,
  readMethod,
  readPeriod,
  readPhasing,
  readShare,
  readUnit,
  remainingBudget,
  roundToSum,
  variance,
  votes as votesOf,
  ZERO,
} from "../core";
import { cellValue } from "./answer";
import { eachComment } from "./comment";
import { eachLine } from "./eachLine";
import { eachFee } from "./fee";
import { eachCell } from "./lines";
import { orCellError } from "./orCellError";
import { periodEndSerial } from "./periodEnd";
import { readRates } from "./rates";
import { onlyCell } from "./shape";
import { amountsOf, wholeRange } from "./wholeRange";

// Excel reads the JSDoc of this file. Ids and the order of parameters never change; new ones are added at the end.
// The texts here are English; src/functions/i18n holds bokmål and nynorsk. The build makes the help pages from both and
// from the examples.
//
// Words and the period are declared as text: Excel for Windows has passed 0 for an empty cell to parameters of any type
// (OfficeDev/office-js#4702), and an empty period is not period 0. Amounts are of any type, so that a text is refused
// with a message of ours.

/** The decision behind FRAME2025 and FEE2025, and the default of the share in FEE. */
const DECIDED = decisionOf(2025);

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
 * @example =BIBSYS.PROGNOSIS(8274, 18770, "2024K2", "budget", -1000) gives 17770
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
 * The year of a line if its open months go as budgeted: actual plus remaining budget (annex 1 of BIB-2024/30).
 * @customfunction ACCUMULATED
 * @param actual Booked so far in the year: a number or a range.
 * @param budget The whole year's budget: a number or a range of the same shape.
 * @param period The closed part of the year: a number of months from 0 to 12, a text such as 2024K2, or a date.
 * @param [phasing] linear (the default), paid or twelve monthly weights; one for all or one a line.
 * @returns Actual plus remaining budget.
 * @example =BIBSYS.ACCUMULATED(9541, 18203, "2024K2") gives 18642.5
 */
export function accumulatedYear(
  actual: unknown[][],
  budget: unknown[][],
  period: string,
  phasing?: string[][],
): unknown[][] {
  return eachLine({ actual, budget }, period, { phasing }, accumulated);
}

/**
 * The budget of the closed months of a line, or of each line of a range.
 * @customfunction BUDGETTODATE
 * @param budget The whole year's budget: a number or a range.
 * @param period The closed part of the year: a number of months from 0 to 12, a text such as 2024K2, or a date.
 * @param [phasing] linear (the default), paid or twelve monthly weights; one for all or one a line.
 * @returns Budget to date.
 * @example =BIBSYS.BUDGETTODATE(18203, 6) gives 9101.5
 */
export function budgetOfClosedMonths(budget: unknown[][], period: string, phasing?: string[][]): unknown[][] {
  return eachLine({ budget }, period, { phasing }, (_actual, year, closed, phased) =>
    budgetToDate(year, closed, phased),
  );
}

/**
 * The budget of the open months of a line, or of each line of a range.
 * @customfunction REMAINING
 * @param budget The whole year's budget: a number or a range.
 * @param period The closed part of the year: a number of months from 0 to 12, a text such as 2024K2, or a date.
 * @param [phasing] linear (the default), paid or twelve monthly weights; one for all or one a line.
 * @returns Remaining budget.
 * @example =BIBSYS.REMAINING(240, "2024K2", "paid") gives 0
 */
export function remaining(budget: unknown[][], period: string, phasing?: string[][]): unknown[][] {
  return eachLine({ budget }, period, { phasing }, (_actual, year, closed, phased) =>
    remainingBudget(year, closed, phased),
  );
}

/**
 * Budget to date less actual. On a cost line, positive is spending less than budgeted. Name the phasing beside it.
 * @customfunction VARIANCE
 * @param actual Booked so far in the year: a number or a range.
 * @param budget The whole year's budget: a number or a range of the same shape.
 * @param period The closed part of the year: a number of months from 0 to 12, a text such as 2024K2, or a date.
 * @param [phasing] linear (the default), paid or twelve monthly weights; one for all or one a line.
 * @returns Budget to date less actual.
 * @example =BIBSYS.VARIANCE(18268, 37813, "2024K2") gives 638.5
 */
export function varianceToDate(
  actual: unknown[][],
  budget: unknown[][],
  period: string,
  phasing?: string[][],
): unknown[][] {
  return eachLine({ actual, budget }, period, { phasing }, variance);
}

/**
 * Next year's frame of a line, or of each line of a range: its base, grown by the rate of its category.
 * @customfunction FRAME
 * @param base This year's budget: a number or a range.
 * @param category The line's category; one for all or one a line. A blank is other.
 * @param rates Two columns: category, and growth as 0.03. A category without a rate is #N/A.
 * @returns The frame for next year.
 * @example =BIBSYS.FRAME(18770, "salary", {"salary", 0.03; "licence", 0.03}) gives 19333.1
 */
export function frame(base: unknown[][], category: string[][], rates: unknown[][]): unknown[][] {
  return eachCell({ base }, { category }, () => {
    const rateOf = readRates(rates);
    return (line) => {
      const amount = readAmount(...line("base"));
      return amount && frameOf(amount, rateOf(line("category")[0]));
    };
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
 * @example =BIBSYS.FRAME2025(18203, "operations") gives 18749.09
 */
export function frame2025(
  base: unknown[][],
  category?: string[][],
  priceGrowth?: unknown,
  licenceGrowth?: unknown,
): unknown[][] {
  return eachCell({ base }, { category }, () => {
    const growths = {
      price: readGrowth(...onlyCell(priceGrowth, "priceGrowth"), DECIDED.growths.price),
      licence: readGrowth(...onlyCell(licenceGrowth, "licenceGrowth"), DECIDED.growths.licence),
    };
    return (line) => {
      const amount = readAmount(...line("base"));
      const growth = growthOf(readCategory(line("category")[0]), DECIDED, growths);
      return amount && frameOf(amount, growth);
    };
  });
}

/**
 * The consortium fee: the frame less other income, planned drawdown, and a share of an expected surplus. A fee below zero is an error.
 * @customfunction FEE
 * @param frame Next year's frame, in the workbook's unit: a number or a range.
 * @param [otherIncome] All other income of the year, same unit: grants, sales, memberships passed on.
 * @param [drawdown] Planned drawdown of the capital, same unit.
 * @param [surplus] Expected surplus of this year, same unit. A deficit gives no deduction, and no addition.
 * @param [share] Share of the surplus that is given back, 0 to 1; 0.5 by default.
 * @returns The consortium fee.
 * @example =BIBSYS.FEE(38947.39, 247.2, 3650, 1384) gives 34358.19
 */
export function fee(
  frame: unknown[][],
  otherIncome?: unknown[][],
  drawdown?: unknown[][],
  surplus?: unknown[][],
  share?: unknown,
): unknown[][] {
  const given = () => readShare(...onlyCell(share, "share"), DECIDED.share);
  return eachFee({ frame, otherIncome, drawdown, surplus }, () => ({ share: given(), drawdown: ZERO }));
}

/**
 * The consortium fee of 2025 as the board decided: drawdown 3650, half of a surplus given back. All in 1000 kroner.
 * @customfunction FEE2025
 * @param frame The frame of 2025 in 1000 kroner: a number or a range.
 * @param [otherIncome] All other income of the year, in 1000 kroner.
 * @param [surplus] Expected surplus of 2024, in 1000 kroner.
 * @returns The consortium fee for 2025, in 1000 kroner.
 * @example =BIBSYS.FEE2025(38947.39, 247.2, 1384) gives 34358.19
 */
export function fee2025(frame: unknown[][], otherIncome?: unknown[][], surplus?: unknown[][]): unknown[][] {
  return eachFee({ frame, otherIncome, surplus, drawdown: undefined }, () => ({
    share: DECIDED.share,
    drawdown: DECIDED.drawdown.amount,
  }));
}

/**
 * The capital after each movement, in reading order.
 * @customfunction CAPITAL
 * @param opening Balance before the first movement; blank counts as nothing.
 * @param movements With their signs: a drawdown is negative. A blank moves nothing, and stays blank.
 * @returns The closing balance after each movement.
 * @example =BIBSYS.CAPITAL(10950, {-3650, -3650, -3650}) gives 7300, 3650, 0
 */
export function capital(opening: unknown, movements: unknown[][]): unknown[][] {
  return orCellError(() => {
    const balance = readAmount(...onlyCell(opening, "opening")) ?? ZERO;
    return wholeRange(movements, "movements", (amounts) => closingBalances(balance, amounts));
  });
}

/**
 * Splits an amount by weights into whole units that sum to it exactly. On a tie the earlier row gets the unit. One unit more to split may give one part a unit less.
 * @customfunction ALLOCATE
 * @param amount What is split: a whole number of units.
 * @param weights A range of weights, none negative; zero gets zero, blank stays blank.
 * @param [unit] Unit of the parts: 1 by default, 0.01 for øre of kroner.
 * @returns A part for each weight.
 * @example =BIBSYS.ALLOCATE(100, {1, 1, 1}) gives 34, 33, 33
 */
export function allocation(amount: unknown, weights: unknown[][], unit?: unknown): unknown[][] {
  return orCellError(() => {
    const whole = readAmount(...onlyCell(amount, "amount"));
    const parts = readUnit(...onlyCell(unit, "unit"));
    return wholeRange(weights, "weights", (given) => (whole ? allocate(whole, given, parts) : []));
  });
}

/**
 * Rounds amounts so that they sum to their rounded total: what is shown, foots. Where two lose alike, the earlier row gets the unit, so amounts with all signs turned may round otherwise.
 * @customfunction ROUNDSUM
 * @param values A range of amounts; blanks stay blank.
 * @param [unit] What is rounded to: 1 by default.
 * @returns The rounded amounts.
 * @example =BIBSYS.ROUNDSUM({9385, 9101.5, 300.5}) gives 9385, 9102, 300
 */
export function roundSum(values: unknown[][], unit?: unknown): unknown[][] {
  return orCellError(() => {
    const whole = readUnit(...onlyCell(unit, "unit"));
    return wholeRange(values, "values", (amounts) => roundToSum(amounts, whole));
  });
}

/**
 * The votes of an institution by its share of the fee: 1 below 1.0 per cent, 2 from 1.0, 3 from 3.0, 4 from 6.0, 5 from 10.0.
 * @customfunction VOTES
 * @param fee What the institution pays: a number or a range.
 * @param total What all pay together.
 * @returns The number of votes.
 * @example =BIBSYS.VOTES(1032, 34400) gives 3
 */
export function votes(fee: unknown[][], total: unknown): unknown[][] {
  return eachCell({ fee }, {}, () => {
    const all = readAmount(...onlyCell(total, "total")) ?? ZERO;
    return (line) => {
      const paid = readAmount(...line("fee"));
      return paid && decimalOf(votesOf(paid, all));
    };
  });
}

/**
 * Whether parts add up to their total: 0 within rounding (half a unit a part), else the total less the parts.
 * @customfunction FOOTING
 * @param parts A range of the parts as printed; blanks count as nothing.
 * @param total The total as printed; blank gives blank.
 * @param [unit] What the parts are rounded to: 1 by default.
 * @returns 0, or what the total has too much.
 * @example =BIBSYS.FOOTING({9385, 9102, 300, 0}, 28360) gives 9573
 */
export function footing(parts: unknown[][], total: unknown, unit?: unknown): unknown {
  return orCellError(() => {
    const printed = readAmount(...onlyCell(total, "total"));
    const amounts = amountsOf(parts, "parts");
    const whole = readUnit(...onlyCell(unit, "unit"));
    return cellValue(printed && footingResidue(amounts, printed, whole));
  });
}

/**
 * The last day of a period as an Excel date. Format the cell as a date.
 * @customfunction PERIODEND
 * @param period A text such as 2024K2, 2. kvartal 2024 or juni 2024, a number of months from 0 to 12, or a date.
 * @param [year] The year, for a period that does not say its own. With neither, #N/A.
 * @returns The date of the period's last day.
 * @example =BIBSYS.PERIODEND("K2", 2024) gives 45473, shown as 30.06.2024
 */
export function lastDayOfPeriod(period: string, year?: unknown): number {
  return orCellError(() => periodEndSerial(period, onlyCell(year, "year")));
}

/**
 * The sentence a board paper would say of a line: how far its actual is below or above its budget to date.
 * @customfunction COMMENT
 * @param line The name of the line; one for all or one a line.
 * @param actual Booked so far in the year, in 1000 kroner: a number or a range.
 * @param budget The whole year's budget, same unit: a number or a range of the same shape.
 * @param period The closed part of the year: a number of months from 0 to 12, a text such as 2024K2, or a date.
 * @param [phasing] linear (the default), paid or twelve monthly weights; one for all or one a line.
 * @param [language] nb, nn or en; your language in Excel by default.
 * @param [reason] Why, in your own words; one for all or one a line.
 * @param [group] The line's group: Inntekter for income, which is held against the whole year's budget; any other group is costs. One for all or one a line.
 * @returns The sentence.
 * @example =BIBSYS.COMMENT("Salary", 8274, 18770, "2024K2", , "en") gives Salary came in about NOK 1.1 million below budget at the end of June (straight-line phasing).
 */
export function comment(
  line: string[][],
  actual: unknown[][],
  budget: unknown[][],
  period: string,
  phasing?: string[][],
  language?: string,
  reason?: string[][],
  group?: string[][],
): unknown[][] {
  return eachComment({ line, actual, budget, period, phasing, language, reason, group });
}

/**
 * The number of closed months of a period, 0 to 12, in its own year.
 * @customfunction MONTHS
 * @param period A text such as 2024K2, 2. kvartal 2024 or juni 2024, a number of months from 0 to 12, or a date.
 * @returns The number of months.
 * @example =BIBSYS.MONTHS("2024K2") gives 6
 */
export function monthsOfPeriod(period: string): number {
  return orCellError(() => readPeriod(period).months);
}
