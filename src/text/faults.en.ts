import type { FaultTexts } from "./faults";
import { figure, formatDayOfMonth, monthName } from "./format";
import { placeText } from "./places";

/** Every fault in English: what is wrong, where, and what to do. */
export const en: FaultTexts = {
  "text-for-amount": ({ place, given }) =>
    `${placeText(place, "en")}: “${given}” is text, not a number. Type the number again in a cell with a number format.`,
  "shapes-differ": ({ argument, rows, columns, wantedRows, wantedColumns }) =>
    `${placeText({ in: "argument", argument, row: 0, column: 0 }, "en")} has ${rows} × ${columns} cells, the other ranges ${wantedRows} × ${wantedColumns}. Choose ranges of the same size.`,
  "period-missing": () => `The period is missing. Type for example 2024K2 or 2nd quarter 2024.`,
  "period-unknown": ({ given }) =>
    `“${given}” is not a period. Type for example 2024K2, 2nd quarter 2024 or 30.06.2024.`,
  "period-months-out-of-range": ({ given }) =>
    `${given} is not a period. Type the number of closed months from 0 to 12, for example 6.`,
  "period-part-out-of-range": ({ given, part, last }) =>
    `“${given}” does not exist: a ${PARTS[part]} is numbered 1 to ${last}. Correct the number.`,
  "period-day-does-not-exist": ({ given, month, lastDay }) =>
    `“${given}” does not exist: ${monthName(month, "en")} has ${lastDay} days. Type ${formatDayOfMonth(lastDay, month, "en")}.`,
  "period-day-ends-no-month": ({ given, month, lastDay }) =>
    `“${given}” is not the last day of a month. Type ${formatDayOfMonth(lastDay, month, "en")}, or an earlier month.`,
  "phasing-unknown": ({ given }) => `“${given}” is not a phasing. Type linear, paid or twelve monthly weights.`,
  "phasing-not-12-weights": ({ given, count }) =>
    `The phasing “${given}” has ${count} weights. It must have 12, one a month from January.`,
  "phasing-weights-unusable": ({ given }) =>
    `The phasing “${given}” cannot be used. The weights must be numbers that are not negative, and one above zero.`,
  "method-unknown": ({ given }) => `“${given}” is not a forecast method. Type rest, budget, actual or trend.`,
  "trend-without-months": () => `Trend needs at least one closed month. Choose another method, or a later period.`,
  "category-unknown": ({ given }) =>
    `“${given}” is not a category. Type licence, salary, operations, travel, membership, hired-in or other.`,
  "growth-out-of-range": ({ place, given }) =>
    `${placeText(place, "en")}: the growth ${given} is more than 100%. Type 0.03 or 3% for three per cent.`,
  "share-out-of-range": ({ place, given }) =>
    `${placeText(place, "en")}: the share ${given} is not between 0 and 1. Type 0.5 or 50% for one half.`,
  "table-missing": ({ table }) =>
    `The workbook has no table ${table}. Open the example in an empty workbook, or name the table ${table}.`,
  "column-missing": ({ table, column }) =>
    `The table ${table} has no column ${column}. Give the column this name again.`,
  "key-missing": ({ table, key }) => `The table ${table} has no line ${key}. Add it with the key ${key}.`,
  "key-doubled": ({ table, key }) =>
    `The key ${key} is on more than one line of ${table}. Give each line a key of its own.`,
  "key-blank": ({ table, line }) => `The line “${line}” of ${table} has no key. Give it a key.`,
  "total-does-not-foot": ({ sheet, cell, printed, residue }) =>
    `${sheet}, cell ${cell}: the total ${figure(printed, "en")} is not the sum of its parts. The difference is ${figure(residue, "en")}. Make the report again.`,
  "figure-differs": ({ sheet, cell, shown, wanted }) =>
    `${sheet}, cell ${cell} shows ${figure(shown, "en")}, but the figures in Poster give ${figure(wanted, "en") || "nothing"}. See whether a formula in Poster is typed over, and whether Excel calculates automatically.`,
  "figure-missing": ({ sheet, cell, shown }) =>
    `${sheet}, cell ${cell} shows “${shown}”, not a number. See whether the formulas in Poster are calculated, and make the report again.`,
  "budget-does-not-balance": ({ income, costs, residue }) =>
    `The budget does not balance: income ${figure(income, "en")}, costs ${figure(costs, "en")}, difference ${figure(residue, "en")}.`,
  "period-year-differs": ({ given, year }) =>
    `The period “${given}” is not in ${year}, the year of Oppsett. Correct the year or the period.`,
  "sheet-exists": ({ sheet }) =>
    `The workbook already has something named ${sheet}. Nothing was changed. Open the example in an empty workbook.`,
  "setting-unusable": ({ table, key, given }) =>
    `${table}: the value “${given}” cannot be used for ${key}. See the explanation on the same line.`,
  "frame-not-2025": ({ year }) =>
    `The principles of BIB-2024/31 are for the frame of 2025, but Oppsett is for ${year}. Set the year to 2024.`,
  "figures-unchecked": ({ sheet, reason }) =>
    `${sheet} is made, but its figures are not checked: Excel answered ${reason}. Make the report again.`,
  "error-for-amount": ({ place, given }) =>
    `${placeText(place, "en")}: the formula in the cell gives ${given}. Correct the formula.`,
  "group-unusable": ({ place, given, income }) =>
    given === ""
      ? `${placeText(place, "en")} is empty. Type ${income} for an income, or the name of a group of costs.`
      : `${placeText(place, "en")}: “${given}” is not spelt as ${income}. Type ${income}, with no space before or after.`,
  "income-missing": ({ table, income }) =>
    `No line of ${table} has the group ${income}. Type ${income} in the column Gruppe on the lines that are income.`,
  "method-rests-on-blank": ({ place, column }) =>
    `${placeText(place, "en")}: the method rests on ${column}, which is blank. The forecast counts a blank as nothing.`,
  "sheet-not-ours": ({ sheet }) =>
    `The sheet ${sheet} was not made by BIBSYS, and is not overwritten. Give it another name, and make the report again.`,
};

const PARTS = { quarter: "quarter", tertial: "tertial", half: "half-year", month: "month" } as const;
