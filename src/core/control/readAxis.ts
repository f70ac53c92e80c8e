import { meaningAt, type Axis, type AxisLine } from "./axis";
import { readDifferences } from "./differences";
import { readDisposals } from "./disposal";
import { readLines, type Pass, type PassSettings } from "./readLines";
import { isWhole, type Reading } from "./reading";

/**
 * Reads what each line of an axis is the sum or the difference of.
 *
 * A first pass goes down the lines. What stands above its own parts, or has an of-which below it, is tried where that pass
 * leaves a total without proof.
 *
 * @param running - lines that run on from place to place, which no sum adds
 */
export function readAxis(axis: Axis, running: ReadonlySet<number> = new Set()): Reading[] {
  const named = axis.way === "across" ? readDifferences(axis, new Set(), "difference") : [];
  const known = new Map(named.map((reading) => [reading.target, reading]));
  const plain = readLines(axis, { known, left: running });
  const upward = upwardReadings(axis, plain);
  const best = plain.unproved === 0 ? plain : bestPass(axis, plain, upward, { known, left: running });
  const have = new Set(best.readings.filter(({ isProved }) => isProved).map(({ target }) => target));
  const above = upward.filter(({ target, judged }) => !have.has(target) && isStrong(axis, target, judged.evidence));
  for (const { target } of above) have.add(target);
  const differences = readDifferences(axis, have, "any");
  const replaced = new Set([...above, ...differences].map(({ target }) => target));
  const down = best.readings.filter(({ target, isProved }) => isProved || !replaced.has(target));
  for (const { target } of down) if (!replaced.has(target)) have.add(target);
  const disposals = axis.way === "down" ? readDisposals(axis, have) : [];
  return withoutRepeats([...down, ...differences, ...above, ...disposals]);
}

/** Totals that stand above their parts: the same lines read from the last to the first. */
function upwardReadings(axis: Axis, { readings }: Pass): Reading[] {
  const last = axis.lines.length - 1;
  const turned: Axis = {
    ...axis,
    isLenient: true,
    lines: axis.lines.map((line, i) => asUpward(line, axis.lines[i + 1]?.isAfterGap === true)).reverse(),
    doubles: [...axis.doubles].reverse(),
    decimals: [...axis.decimals].reverse(),
    placeOf: () => undefined,
    unitAt: (at, line) => axis.unitAt(at, last - line),
  };
  const proved = new Set(readings.filter(({ isProved }) => isProved).map(({ target }) => target));
  return readLines(turned, { mayClaim: false })
    .readings.filter(({ judged, terms }) => judged.foots.length > 0 && terms.length > 1)
    .map((reading) => ({
      ...reading,
      target: last - reading.target,
      terms: reading.terms.map(({ line, sign }) => ({ line: last - line, sign })).reverse(),
    }))
    .filter(({ target, terms, judged }) => {
      const isMixed = meaningAt(axis, target).kind !== "result" && terms.some(({ sign }) => sign === -1);
      return !proved.has(target) && !isMixed && (isWhole(judged) || judged.foots.length > judged.wrong.length);
    });
}

/** From below, balances are no sums of what follows them. A formula is read once, from above. */
function asUpward(line: AxisLine, isAfterGap: boolean): AxisLine {
  const { meaning } = line;
  const isBalance = ["opening", "closing", "difference"].includes(meaning.kind);
  const kind = isBalance ? "item" : meaning.kind;
  return { ...line, isAfterGap, scopes: [], meaning: { ...meaning, kind, isSure: kind === "total" && meaning.isSure } };
}

function isStrong(axis: Axis, target: number, evidence: number): boolean {
  const { kind, isSure } = meaningAt(axis, target);
  return evidence >= (isSure ? 3 : kind === "item" ? 8 : 5);
}

/** The pass that leaves fewest totals without proof, with one or another set of lines left out as details. */
function bestPass(axis: Axis, plain: Pass, upward: readonly Reading[], always: PassSettings): Pass {
  const details = new Set(upward.flatMap(({ terms }) => terms.map(({ line }) => line)));
  let best = plain;
  const consider = (settings: PassSettings, mayTie = false): void => {
    const left = new Set([...(always.left ?? []), ...(settings.left ?? [])]);
    const pass = readLines(axis, { ...always, ...settings, left });
    if (pass.unproved < best.unproved || (mayTie && pass.unproved === best.unproved)) best = pass;
  };
  if (details.size > 0) consider({ left: details });
  consider({ mayContradict: true });
  consider({ mayContradict: true, isEager: true });
  consider({ mayClaim: false });
  if (axis.lines.some(({ meaning }) => meaning.kind === "apart")) consider({ areCountsAdded: true });
  // An of-which that words announce is left out also where no total proves it: the most lines that its own line holds.
  for (const counts of ofWhichBlocks(axis)) {
    counts.forEach((left, i) => consider({ left: new Set([...details, ...left]) }, i === 0));
  }
  return best;
}

/** For each heading "herav:", the lines below it that may be its of-which: first all that the line above it holds. */
function ofWhichBlocks({ lines, doubles }: Axis): number[][][] {
  return lines.flatMap((line, i) => {
    if (!line.isHeading || line.meaning.kind !== "details-follow") return [];
    const whole = doubles[i - 1] ?? [];
    const sums = whole.map(() => 0);
    const left: number[] = [];
    for (let below = i + 1; below < lines.length; below += 1) {
      const kind = lines[below]?.meaning.kind;
      if (lines[below]?.isHeading === true || kind === "total" || kind === "result") break;
      const figures = doubles[below] ?? [];
      const isHeld = whole.every((amount, at) => {
        const figure = figures[at] ?? NaN;
        sums[at] = (sums[at] ?? 0) + (Number.isNaN(figure) ? 0 : Math.abs(figure));
        return Number.isNaN(amount) || (sums[at] ?? 0) <= Math.abs(amount) * SLACK;
      });
      if (!isHeld) break;
      left.push(below);
    }
    return [left.map((_line, fewer) => left.slice(0, left.length - fewer))];
  });
}

// The parts of a rounded figure may add up to a little more.
const SLACK = 1.02;

/** Each set of lines is read once: what is a difference of two is also their sum the other way round. */
function withoutRepeats(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ target, terms }) => {
    const key = [target, ...terms.map(({ line }) => line)].sort((a, b) => a - b).join();
    return !seen.has(key) && seen.add(key);
  });
}
