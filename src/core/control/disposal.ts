import { judgeTerms, meaningAt, type Axis } from "./axis";
import { isMostly, type Reading } from "./reading";

/**
 * The line that tells where a result goes, below a heading such as "Overføringer": it is the result once more. Several such
 * lines have a total of their own, which is.
 */
export function readDisposals(axis: Axis, have: ReadonlySet<number>): Reading[] {
  return axis.lines.flatMap((line, heading): Reading[] => {
    if (!line.isHeading || line.meaning.isDisposal !== true) return [];
    const below = figuresBelow(axis, heading);
    const target = below.length === 1 ? below[0] : below.find((one) => meaningAt(axis, one).kind === "total");
    const result = lastResult(axis, heading);
    if (target === undefined || result === undefined || (below.length === 1 && have.has(target))) return [];
    const terms = [{ line: result, sign: 1 as const }];
    const judged = judgeTerms(axis, target, terms);
    return isMostly(judged) && judged.evidence > 1 ? [{ target, terms, judged, isProved: true }] : [];
  });
}

/** The lines from a heading to the next. */
function figuresBelow({ lines }: Axis, heading: number): number[] {
  const next = lines.findIndex(({ isHeading }, i) => isHeading && i > heading);
  return [...lines.keys()].slice(heading + 1, next < 0 ? lines.length : next);
}

function lastResult(axis: Axis, before: number): number | undefined {
  for (let line = before - 1; line >= 0; line -= 1) {
    const { kind, isSure } = meaningAt(axis, line);
    if (kind === "result" && isSure) return line;
  }
  return undefined;
}
