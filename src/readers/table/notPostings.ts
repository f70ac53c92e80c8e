import { plainWord } from "../../core";
import type { Column } from "../reading/recognised";
import { placesOf, recogniseColumns, type Places } from "./columns";
import { cellText } from "./cellText";

/** A code, not the words of a total, which may say of what it is one. */
export const isCode = (account: string): boolean => /\d/u.test(account) && !TOTAL.test(account);

/** Exports put together into one file repeat their heads. */
export const isHeadAgain = (account: string, column: Column | undefined): boolean =>
  account !== "" && !/^\d/u.test(account) && plainWord(account) === plainWord(column?.head ?? "");

/**
 * Whether a row whose amount cannot be read is a part of the heads: the same heads in other words, a line under them, or
 * the unit of a column. One that says that there are other amounts than the heads do is none, for those would be lost.
 *
 * @param amount - the cell that cannot be read
 */
export function isUnderHeads(row: readonly unknown[], places: Places, amount: string): boolean {
  if (UNIT.test(amount)) return true;
  const again = placesOf(recogniseColumns(row.map(cellText)));
  return MONEY.every((holds) => again[holds] === places[holds]) && again.account === places.account;
}

const TOTAL = /^(?:(?:del|sub|grand )?(?:sum|total)|i alt|saldo)|[ -](?:sum|totalt?)$/iu;
const UNIT = /^[^\p{L}\d]*(?:nok|kr\.?|kroner)?[^\p{L}\d]*$/iu;
const MONEY = ["amount", "debit", "credit"] as const;
