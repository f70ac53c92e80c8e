import { sum, ZERO, type Decimal } from "../money";
import { isAmount, type FigureLine, type FigureTable } from "./figureTable";

/** Lines that a total may be the sum of, starting at the line `from`. */
export type Reading = { from: number; parts: readonly number[] };

/**
 * The possible parts of a total, the likeliest first: the lines below the heading with its own name, below the nearest
 * heading or total, and so on upwards. A printed table does not show which lines are meant.
 *
 * Each start gives three readings: all items; subtotals, with the items that no subtotal covers; and items without the
 * lines that only detail the line above them.
 *
 * @param total - the index of the total
 * @param covers - the line where the parts of each earlier total begin
 * @param details - lines that detail another
 */
export function readingsOf(
  { lines }: FigureTable,
  total: number,
  covers: ReadonlyMap<number, number>,
  details: ReadonlySet<number>,
): Reading[] {
  const readings = startsAbove(lines, total).flatMap((from) => {
    const between = Array.from({ length: total - from }, (_, i) => from + i);
    const items = between.filter((i) => lines[i]?.role === "item");
    const top = topLines(between, lines, covers);
    return [items, top, items.filter((i) => !details.has(i))].map((parts): Reading => ({ from, parts }));
  });
  const seen = new Set<string>();
  return readings.filter(({ parts }) => {
    const key = parts.join();
    return parts.length > 0 && !seen.has(key) && seen.add(key);
  });
}

/**
 * The lines that only detail the line above them: two or more that add up to it, in every column that it has.
 *
 * A budget often prints a group's figure before its lines, without marking it as a total.
 */
export function detailLines({ lines, columns }: FigureTable): Set<number> {
  const details = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    const count = detailsBelow(lines, i, columns);
    for (let below = 1; below <= count; below += 1) details.add(i + below);
    i += count;
  }
  return details;
}

// A total rarely reaches further up, and every start costs a sum.
const MOST_STARTS = 12;
const MOST_DETAILS = 30;

/** The lines where a total's parts may begin: after a heading, after another total, at the top. */
function startsAbove(lines: readonly FigureLine[], total: number): number[] {
  const all = Array.from({ length: total }, (_, i) => total - i).filter(
    (from) => from !== total && ["heading", "total", "result"].includes(lines[from - 1]?.role ?? ""),
  );
  const nearest = [...all.slice(0, MOST_STARTS), 0];
  const { name } = lines[total] ?? {};
  const own = nearest.filter(
    (from) => from > 0 && lines[from - 1]?.role === "heading" && name === lines[from - 1]?.name,
  );
  // "Totalt" alone covers everything. "Sum" with a name covers the lines near it.
  const rest = nearest.filter((from) => !own.includes(from));
  return name === "" ? [0, ...rest.filter((from) => from !== 0)] : [...own, ...rest];
}

/** Totals, and the items that no total covers, from below upwards. The lines that a total covers are skipped. */
function topLines(
  between: readonly number[],
  lines: readonly FigureLine[],
  covers: ReadonlyMap<number, number>,
): number[] {
  const [first = 0] = between;
  const top: number[] = [];
  for (let i = between.at(-1) ?? -1; i >= first; i -= 1) {
    const role = lines[i]?.role;
    if (role !== "item" && role !== "total") continue;
    top.unshift(i);
    if (role === "total") i = Math.min(i, covers.get(i) ?? i);
  }
  return top;
}

function detailsBelow(lines: readonly FigureLine[], group: number, columns: number): number {
  const wanted = lines[group];
  if (wanted?.role !== "item" || !wanted.figures.some((figure) => isAmount(figure) && !figure.isZero())) return 0;
  const sums = Array.from({ length: columns }, () => ZERO);
  for (let count = 1; count <= MOST_DETAILS; count += 1) {
    const line = lines[group + count];
    if (line?.role !== "item") return 0;
    line.figures.forEach((figure, column) => {
      if (isAmount(figure)) sums[column] = sum([sums[column], figure]);
    });
    if (count > 1 && sums.every((added, column) => equals(wanted.figures[column], added))) return count;
  }
  return 0;
}

const equals = (figure: FigureLine["figures"][number], added: Decimal): boolean =>
  figure === undefined ? added.isZero() : isAmount(figure) && figure.eq(added);
