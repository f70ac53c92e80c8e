import { plainWord } from "../../core";
import type { Column } from "../reading";
import { unitIn } from "../words";
import { placesOf, recogniseColumns, type Places } from "./columns";
import { cellText } from "./cellText";

/** Tells whether an account is a code, not the words of a total, which may name what it is the total of. */
export const isCode = (account: string): boolean => /\d/u.test(account) && !TOTAL.test(account);

/**
 * Tells whether a posting has an account that is no code: other digits than 0-9, which no rule takes, or words beside a
 * period. Words without a period are the title of a total.
 */
export const isAccountInWords = (account: string, hasPeriod: boolean): boolean =>
  !/\d/u.test(account) && (/\p{N}/u.test(account) || (hasPeriod && account !== "" && !TOTAL.test(account)));

/** Tells whether a row repeats the header row, as in exports put together into one file. */
export const isHeadAgain = (account: string, column: Column | undefined): boolean =>
  account !== "" && !/^\d/u.test(account) && plainWord(account) === plainWord(column?.head ?? "");

/**
 * Tells whether a row with an unreadable amount belongs to the header row: the same headers in other words, a line
 * under them, or the unit of a column. A row that names other amount columns than the header does not count: its
 * amounts would be lost.
 *
 * @param amount - the cell that cannot be read
 */
export function isUnderHeads(row: readonly unknown[], places: Places, amount: string): boolean {
  if (UNIT.test(amount) || unitIn(amount) !== undefined) return true;
  const again = placesOf(recogniseColumns(row.map(cellText)));
  return MONEY.every((holds) => again[holds] === places[holds]) && again.account === places.account;
}

const TOTAL = /^(?:(?:del|sub|grand )?(?:sum|total)|i alt|saldo)|[ -](?:sum|totalt?)$/iu;
const UNIT = /^[^\p{L}\d]*(?:(?:nok|kr|kroner)[^\p{L}\d]*)?$/iu;
const MONEY = ["amount", "debit", "credit"] as const;
