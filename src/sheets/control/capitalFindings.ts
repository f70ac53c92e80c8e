import { decimalOf, type Finding } from "../../core";
import { address } from "../model";
import type { SheetSnapshot } from "../workbook";

/**
 * The capital that goes below zero, by the function CAPITAL: the consortium cannot spend what it does not have. One
 * finding for each formula, at the first balance below zero.
 */
export function capitalFindings({ name, row, column, values, formulas }: SheetSnapshot): Finding[] {
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, across): Finding[] => {
      if (typeof formula !== "string" || !CAPITAL.test(formula)) return [];
      const balances = values.slice(down, down + movementsIn(formula)).map((line) => line[across]);
      const at = balances.findIndex((balance) => typeof balance === "number" && balance < 0);
      const balance = balances[at];
      if (typeof balance !== "number") return [];
      const place = { in: "sheet", sheet: name, cell: address(row + down + at, column + across) } as const;
      const facts = { place, balance: String(decimalOf(balance).toDecimalPlaces(2)) };
      return [{ code: "capital-below-zero", facts, severity: "warning" }];
    }),
  );
}

const CAPITAL = /^=[^"]*\bBIBSYS\.CAPITAL\(/iu;

/** The rows of the range that the movements stand in, which the balances fill; one where they are no range. */
function movementsIn(formula: string): number {
  const { first, last } =
    /,\s*\$?[A-Z]{1,3}\$?(?<first>\d{1,7}):\$?[A-Z]{1,3}\$?(?<last>\d{1,7})\)/iu.exec(formula)?.groups ?? {};
  return Math.max(1, Number(last ?? 0) - Number(first ?? 0) + 1);
}
