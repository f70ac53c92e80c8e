import { decimal, decimalOf, sum, type Amount, type Finding, type RowKind, type Place } from "../../../core";
import type { SheetCells } from "./cells";
import { kindOf } from "./figures";
import type { FoundTable } from "./tables";
import { isOfShares } from "./words/meaning";

const WHOLE = decimal("100");
/** Shares that are far from a whole are shares of something else, each of its own. */
const FARTHEST = decimal("5");

/** One printed share, in per cent, with the decimals it shows. */
type Shown = { share: Amount; decimals: number };

/**
 * Columns of shares that do not add up to 100 %. Shares that were rounded may miss it by half a unit each, and their total is
 * then printed as 100. Where the total itself is not 100, rounding is no excuse.
 */
export function sharesIn(
  cells: SheetCells,
  table: FoundTable,
  placeAt: (row: number, column: number) => Place,
): Finding[] {
  const { lines, parts, rows, columns } = table;
  const linesOf = (...kinds: RowKind[]): number[] =>
    lines.flatMap(({ isHeading, meaning }, i) => (!isHeading && kinds.includes(meaning.kind) ? [i] : []));
  const totals = linesOf("total");
  if (parts.length > 1 || totals.length > 1) return [];
  return columns.flatMap((column, at): Finding[] => {
    if (!isOfShares(parts[0]?.[at]?.heading ?? "")) return [];
    const items = linesOf("item", "result");
    const shown = items.map((i) => shareAt(cells, rows[i] ?? -1, column)).filter((share) => share !== undefined);
    if (shown.length < 2 || shown.length < items.length || shown.some(({ share }) => share.isNegative())) return [];
    const scale =
      shown.every(({ share }) => share.lte(1)) && shown.some(({ decimals }) => decimals > 0) ? WHOLE : decimal("1");
    const added = sum(shown.map(({ share }) => share)).times(scale);
    const residue = added.minus(WHOLE).abs();
    if (residue.isZero() || residue.gt(FARTHEST)) return [];
    const [line = items.at(-1)] = totals;
    const printed =
      totals[0] === undefined ? undefined : shareAt(cells, rows[totals[0]] ?? -1, column)?.share.times(scale);
    const unit = decimal(`1e-${Math.max(...shown.map(({ decimals }) => decimals))}`).times(scale);
    const isRounded = residue.times(2).lte(unit.times(shown.length)) && (printed === undefined || printed.eq(WHOLE));
    if (isRounded || (printed !== undefined && !printed.eq(WHOLE) && !printed.eq(added))) return [];
    const facts = { printed: added.toString(), wanted: WHOLE.toString() };
    return [
      {
        code: "shares-not-whole",
        facts,
        severity: printed ? "error" : "warning",
        at: placeAt(rows[line ?? 0] ?? 0, column),
      },
    ];
  });
}

function shareAt(cells: SheetCells, row: number, column: number): Shown | undefined {
  const value = cells.values[row]?.[column];
  const kind = kindOf(cells, row, column);
  if (kind === "share" && typeof value === "number") {
    const decimals = /\.(?<zeros>0+)%/u.exec(String(cells.formats[row]?.[column]))?.groups?.["zeros"]?.length ?? 0;
    return { share: decimalOf(value).times(100).toDecimalPlaces(decimals), decimals };
  }
  if (kind === "amount" && typeof value === "number") {
    const share = decimalOf(value).toDecimalPlaces(MOST_DECIMALS);
    return { share, decimals: share.decimalPlaces() };
  }
  const written =
    typeof value === "string" ? /^(?<digits>\d+(?:[.,]\d+)?) ?%?$/u.exec(value.trim())?.groups?.["digits"] : undefined;
  if (written === undefined) return undefined;
  const share = decimal(written.replace(",", "."));
  return { share, decimals: share.decimalPlaces() };
}

const MOST_DECIMALS = 6;
