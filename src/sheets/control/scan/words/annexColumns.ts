import { plainWord } from "../../../../core";

/** The columns of annex 1 of BIB-2024/30 by their headings: actual, remaining budget and accumulated. */
export function annexColumns(
  headings: readonly string[],
): { actual: number; remaining: number; accumulated: number } | undefined {
  const kinds = headings.map((heading) => annexColumn(plainWord(heading)));
  const [actual, remaining, accumulated] = (["actual", "remaining", "accumulated"] as const).map((wanted) => {
    const columns = [...kinds.keys()].filter((column) => kinds[column] === wanted);
    return columns.length === 1 ? columns[0] : undefined;
  });
  if (actual === undefined || remaining === undefined || accumulated === undefined) return undefined;
  return { actual, remaining, accumulated };
}

function annexColumn(heading: string): "actual" | "remaining" | "accumulated" | undefined {
  if (/akkumulert|accumulated/u.test(heading)) return "accumulated";
  if (/^rest|remaining/u.test(heading)) return "remaining";
  const budget = heading.indexOf("budsjett");
  if (budget >= 0 && LATER_PART.test(heading.slice(budget))) return "remaining";
  return /re(?:gn|kne)skap|actual/u.test(heading) ? "actual" : undefined;
}

const LATER_PART = /\d\.? ?[-–] ?\d\.? ?(?:kvartal|tertial)|2\. halvår|rest/u;
