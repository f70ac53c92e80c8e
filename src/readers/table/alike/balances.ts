import type { RecognisedTable } from "../../reading";
import { balanceWords, isBalanceCode, isBalanceKind, isMovement, isNameOfTotal } from "../../words";
import { textAt } from "../cellText";
import type { Places } from "../columns";

/**
 * Creates the test for rows of balances and of account totals, by the words in them. Words that a posting may have as
 * its text too count only where the row has no voucher number.
 *
 * @returns a function that gives the words, or undefined for a row without them
 */
export function createBalanceTest(
  { balances, columns }: RecognisedTable,
  { voucher, text, accountName, period, date, account }: Places,
): (row: readonly unknown[]) => string | undefined {
  if (balances === "postings") return () => undefined;
  const named = [text, voucher, accountName, period, date].filter((place) => place !== undefined);
  const others = columns.flatMap(({ holds }, i) => (holds === undefined || holds === "scenario" ? [i] : []));
  const kinds = new Set([
    ...named,
    ...columns.flatMap(({ head, holds }, i) =>
      (holds === undefined || holds === "scenario" || holds === "side") && KIND.test(head) ? [i] : [],
    ),
  ]);
  const kindsOnly = new Set([...kinds].filter((place) => !named.includes(place)));
  const searched = [...new Set([...named, ...others, ...kinds])].slice(0, MOST_COLUMNS);
  return (row) => {
    let [likely, perhaps]: (string | undefined)[] = [];
    for (const place of searched) {
      const cell = row[place];
      if (typeof cell !== "string" || cell === "") continue;
      // A technical account may have such a name.
      const found = balanceWords(cell);
      const is = place === accountName ? (found === "sure" || isNameOfTotal(cell) ? "likely" : undefined) : found;
      if (is === "sure" ? !isShort(cell) || kinds.has(place) : kinds.has(place) && isBalanceCode(cell))
        return cell.trim();
      if (kindsOnly.has(place) && isBalanceKind(cell)) return cell.trim();
      if (kindsOnly.has(place) && isMovement(cell)) continue;
      if (is === "likely" && kinds.has(place)) likely ??= cell.trim();
      if (is === "perhaps" && kinds.has(place)) perhaps ??= cell.trim();
    }
    const own = textAt(row, account);
    if (likely === undefined && balanceWords(own) === "sure") return own;
    const number = textAt(row, voucher);
    // What has been carried over is a posting too, unless all others have a voucher number and it has none.
    if (likely === undefined) return voucher !== undefined && number === "" ? perhaps : undefined;
    return number === "" || balanceWords(number) !== undefined || !/\d/u.test(number) ? likely : undefined;
  };
}

/** In a column of names, `IB` may be somebody's initials. */
const isShort = (cell: string): boolean => cell.trim().length <= 2;

/** Headings of columns that say what kind of row it is. */
const KIND = /typ|art|kode|code|slag|kind|serie|kateg|categ|post|bilag|voucher|^ver|tekst|text|beskriv|descr|specif/iu;
const MOST_COLUMNS = 60;
