import { adviceOn, likenesses } from "./causes";
import { en as inCells } from "./cells.en";
import type { FaultTexts } from "./faults";
import { formulaFaults } from "./formulas";
import { ledgerBookFaults } from "./ledgerBook";
import { figure } from "../language/format";
import { en as ofLedgers } from "./ledgerFiles.en";

/** Every fault in English: what is wrong, where, and what to do. */
export const en: FaultTexts = {
  ...inCells,
  ...ofLedgers,
  ...formulaFaults.en,
  ...ledgerBookFaults.en,
  "table-missing": ({ table }) => [
    `The workbook has no table ${table}.`,
    `Set up the workbook, or name the table ${table}.`,
  ],
  "column-missing": ({ table, column }) => [
    `The table ${table} has no column ${column}.`,
    `Give the column this name again.`,
  ],
  "key-missing": ({ table, key }) => [
    `The table ${table} has no line ${key}.`,
    `Add it with the key ${key}, or set up the workbook again.`,
  ],
  "key-blank": ({ table, line }) => [`The line “${line}” of ${table} has no key.`, `Give it a key.`],
  "total-does-not-foot": ({ sheet, cell, printed, residue }) => [
    `${sheet}, cell ${cell}: the total ${figure(printed, "en")} is not the sum of its parts. The difference is ${figure(residue, "en")}.`,
    `Make the report again.`,
  ],
  "figure-differs": ({ sheet, cell, shown, wanted }) => [
    `${sheet}, cell ${cell} shows ${figure(shown, "en")}, but the figures in Poster give ${figure(wanted, "en") || "nothing"}.`,
    `See whether a formula in Poster is typed over, and whether Excel calculates automatically.`,
  ],
  "figure-missing": ({ sheet, cell, shown }) => [
    `${sheet}, cell ${cell} shows “${shown}”, not a number.`,
    `See whether the formulas in Poster are calculated, and make the report again.`,
  ],
  "budget-does-not-balance": ({ income, costs, residue }) => [
    `The budget does not balance: income ${figure(income, "en")}, costs ${figure(costs, "en")}, difference ${figure(residue, "en")}.`,
    "Correct the budget in Poster, or leave it if it is meant to be so.",
  ],
  "period-year-differs": ({ given, year }) => [
    `The period “${given}” is not in ${year}, the year of Oppsett.`,
    `Correct the year or the period.`,
  ],
  "sheet-exists": ({ sheet }) => [
    `The workbook already has something named ${sheet}. Nothing was changed.`,
    `Open the example in an empty workbook.`,
  ],
  "setting-unusable": ({ table, key, given }) => [
    `${table}: the value “${given}” cannot be used for ${key}.`,
    `See the explanation on the same line.`,
  ],
  "frame-not-2025": ({ year }) => [
    `The principles of BIB-2024/31 are for the frame of 2025, but Oppsett is for ${year}.`,
    `Set the year to 2024.`,
  ],
  "figures-unchecked": ({ sheet, reason }) => [
    `${sheet} is made, but its figures are not checked: Excel answered ${reason}.`,
    `Make the report again.`,
  ],
  "group-unusable": ({ given, income }) =>
    given === ""
      ? [`the cell is empty.`, `Type ${income} for an income, or the name of a group of costs.`]
      : [`“${given}” is not spelt as ${income}.`, `Type ${income}, with no space before or after.`],
  "income-missing": ({ table, income }) => [
    `No line of ${table} has the group ${income}.`,
    `Type ${income} in the column Gruppe on the lines that are income.`,
  ],
  "method-rests-on-blank": ({ column }) => [
    `the method rests on ${column}, which is blank. The forecast counts a blank as nothing.`,
    `Type the amount, or 0 where there is none.`,
  ],
  "sheet-not-ours": ({ sheet }) => [
    `The sheet ${sheet} was not made by BIBSYS, and is not overwritten.`,
    "Give it another name, and try again.",
  ],
  "amount-text-ambiguous": ({ given }) => [
    `“${given}” can be read as two different amounts.`,
    `Choose Norwegian or English notation, or type the amount without separators.`,
  ],
  "amount-text-unreadable": ({ given }) => [
    `“${given}” cannot be read as an amount.`,
    `Type for example 7500.00 or −7500.00.`,
  ],
  "total-not-sum": ({ printed, wanted, residue, causes }) => [
    `The total ${figure(printed, "en")} is not the sum of its parts, ${figure(wanted, "en")}. The difference is ${figure(residue, "en")}.${likenesses(causes, "en")}`,
    adviceOn(causes, "en") || "Correct the total or the parts.",
  ],
  "accumulated-not-sum": ({ actual, remaining, printed, residue }) => [
    `Accumulated ${figure(printed, "en")} is not actual ${figure(actual, "en")} plus remaining budget ${figure(remaining, "en")}. The difference is ${figure(residue, "en")}.`,
    `Correct the figure that is wrong.`,
  ],
  "result-not-difference": ({ income, costs, printed, residue }) => [
    `The result ${figure(printed, "en")} is not income ${figure(income, "en")} less costs ${figure(costs, "en")}. The difference is ${figure(residue, "en")}.`,
    `Correct the figure that is wrong.`,
  ],
  "report-outdated": ({ sheet }) => [
    `The sheet ${sheet} is out of date: what it rests on has changed since it was made.`,
    `Make the report again first.`,
  ],
  "status-changed": ({ sheet }) => [
    `The sheet ${sheet} has another status than the pane showed.`,
    `Look at the list again before you change the status.`,
  ],
  "report-gone": ({ sheet }) => [
    `The sheet ${sheet} is no longer there, or is not a report from BIBSYS.`,
    `Choose another sheet in the list.`,
  ],
  "formulas-lost": ({ sheet }) => [
    `The formulas of the sheet ${sheet} are no longer kept in the workbook.`,
    `Make a new version beside it instead.`,
  ],
  "status-row-missing": ({ sheet }) => [
    `The sheet ${sheet} has lost the status line at its top.`,
    `Make the report again to get it back.`,
  ],
  "signer-missing": () => ["Your name is missing.", "Write who changes the status."],
  "reason-missing": ({ sheet }) => [`The sheet ${sheet} is final.`, `Write why it is to be reopened.`],
  "control-error-open": ({ sheet, finding }) => [
    `Kontroll has an open error on the sheet ${sheet}: ${finding}.`,
    `Mend it, and run the control again.`,
  ],
  "sheet-too-large": ({ sheet }) => [
    `The sheet ${sheet} has so many cells that the control did not read it.`,
    "Part it into several sheets if it is to be controlled.",
  ],
  "report-unknown": ({ sheet }) => [
    `The sheet ${sheet} was made by another version of BIBSYS.`,
    `Update the add-in, or make the report again.`,
  ],
  "name-taken": ({ name }) => [
    `The workbook already has a sheet or a name called ${name}.`,
    `Give it another name, and set up the workbook again.`,
  ],
  "table-ambiguous": ({ table, candidates }) => [
    `There is no table ${table}, but several tables have its columns: ${candidates}.`,
    `Name the right one ${table}.`,
  ],
  "template-missing": ({ address }) => [
    `The template is not where it should be, at ${address}.`,
    `Give the address to those who run the add-in.`,
  ],
  "template-unreachable": ({ address }) => [
    `The template at ${address} could not be reached.`,
    `See that the computer is online, and try again.`,
  ],
};
