import { ZERO } from "../money";
import { digitsOf, footingOf } from "./allowance";
import { meaningAt, type Axis, type Judged, type Term } from "./axis";
import { isAmount } from "./figureTable";
import { isBetter, isMostly, type Reading } from "./reading";

// "Avvik" stands near what it compares.
const MOST_AWAY = 9;

/**
 * Finds the lines that are one line less another: variances, changes, what is left.
 *
 * A variance of costs often has the other sign than one of income, so either sign foots. A place whose sign differs from
 * those around it is judged by the one that they have.
 *
 * @param have - the lines that are read already
 * @param which - only lines that words call a difference, or any that figures prove one
 */
export function readDifferences(axis: Axis, have: ReadonlySet<number>, which: "difference" | "any"): Reading[] {
  return axis.lines.flatMap((line, target): Reading[] => {
    if (line.isHeading || have.has(target) || line.meaning.kind === "apart") return [];
    const isNamed = line.meaning.kind === "difference";
    if (which === "difference" && !isNamed) return [];
    if (!isNamed && axis.way === "down" && line.meaning.kind !== "result") return [];
    const found = nearbyPairs(axis, target, isNamed)
      .filter(([one, other]) => mayBe(axis, target, one, other))
      .map(([one, other]) => pairReading(axis, target, one, other))
      .filter((reading) => isProvedPair(axis, reading, isNamed));
    return found.length === 0 ? [] : [found.reduce((best, one) => (isBetter(one.judged, best.judged) ? one : best))];
  });
}

/** Two lines near the target, the nearest first. Without a name that says so, both stand before it. */
function nearbyPairs({ lines }: Axis, target: number, isNamed: boolean): [number, number][] {
  const first = Math.max(0, target - MOST_AWAY);
  const last = isNamed ? Math.min(lines.length - 1, target + MOST_AWAY) : target - 1;
  const near: number[] = [];
  for (let i = first; i <= last; i += 1) {
    const kind = lines[i]?.meaning.kind;
    // A closing balance that follows a change is made of it.
    if (i === target || kind === "apart" || (kind === "closing" && i > target)) continue;
    if (lines[i]?.isHeading === false) near.push(i);
  }
  near.sort((a, b) => Math.abs(a - target) - Math.abs(b - target));
  return near.flatMap((one, i) =>
    near.slice(0, i).map((other): [number, number] => [Math.min(one, other), Math.max(one, other)]),
  );
}

const SAMPLE = 24;

/** Tells quickly whether a pair gives the target somewhere. */
function mayBe({ doubles, width }: Axis, target: number, one: number, other: number): boolean {
  let tried = 0;
  for (let at = 0; at < width && tried < SAMPLE; at += 1) {
    const [total, a, b] = [target, one, other].map((line) => doubles[line]?.[at] ?? NaN) as [number, number, number];
    if (Number.isNaN(total + a + b) || total === 0 || a === 0 || b === 0) continue;
    tried += 1;
    const size = Math.abs(a) + Math.abs(b) + 1;
    if (Math.abs(Math.abs(total) - Math.abs(a - b)) <= 1 + size * 1e-9) return true;
  }
  return false;
}

function pairReading(axis: Axis, target: number, one: number, other: number): Reading {
  const signs = Array.from({ length: axis.width }, (_, at) => signAt(axis, target, one, other, at));
  const plus = signs.filter((sign) => sign === 1).length;
  const main = plus * 2 >= signs.filter((sign) => sign === 1 || sign === -1).length ? 1 : -1;
  const terms: Term[] = [
    { line: one, sign: main },
    { line: other, sign: main === 1 ? -1 : 1 },
  ];
  const turned = new Set<number>();
  const judged: Judged = { foots: [], near: [], wrong: [], evidence: 0 };
  signs.forEach((sign, at) => {
    if (sign === undefined) return;
    const expected =
      sign === 1 || sign === -1 ? aroundOf(axis, signs, at, sign) : (nearestSign(axis, signs, at) ?? main);
    if (expected !== main) turned.add(at);
    if (sign === "wrong" || (sign !== 0 && sign !== expected)) judged.wrong.push(at);
    else judged.foots.push(at);
    if (sign === 1 || sign === -1) judged.evidence += weightAt(axis, target, one, other, at);
  });
  return { target, terms, judged, isProved: true, turned };
}

type Sign = 1 | -1 | 0 | "wrong" | undefined;

/** The sign that the difference has at a place, 0 where there is none; undefined where nothing can be said. */
function signAt(axis: Axis, target: number, one: number, other: number, at: number): Sign {
  const [total, a, b] = [target, one, other].map((line) => axis.lines[line]?.figures[at]);
  if (!isAmount(total)) return undefined;
  if (a === "unreadable" || b === "unreadable" || (a === undefined && b === undefined)) return undefined;
  const unit = axis.unitAt(at, target);
  const difference = (a ?? ZERO).minus(b ?? ZERO);
  const foots = (sign: 1 | -1): boolean => footingOf(total.minus(difference.times(sign)), 2, unit) === "foots";
  if (total.isZero() && difference.isZero()) return 0;
  // One of two blanks: the line may have no budget, and then often no variance.
  if (foots(1)) return total.abs().lte(unit) && foots(-1) ? 0 : 1;
  if (foots(-1)) return -1;
  return a === undefined || b === undefined ? undefined : "wrong";
}

/** The sign of the nearest place of the same kind. */
function nearestSign(axis: Axis, signs: readonly Sign[], at: number): 1 | -1 | undefined {
  for (let away = 1; away < signs.length; away += 1) {
    for (const i of [at - away, at + away]) {
      const sign = signs[i];
      if ((sign === 1 || sign === -1) && axis.groupAt(i) === axis.groupAt(at)) return sign;
    }
  }
  return undefined;
}

/** The sign of a place by those on both sides of it, when they agree. Otherwise its own. */
function aroundOf(axis: Axis, signs: readonly Sign[], at: number, own: 1 | -1): 1 | -1 {
  const group = axis.groupAt(at);
  if (group === "result") return own;
  const seen = (step: 1 | -1): 1 | -1 | undefined => {
    for (let i = at + step; i >= 0 && i < signs.length; i += step) {
      const sign = signs[i];
      if ((sign === 1 || sign === -1) && axis.groupAt(i) === group) return sign;
    }
    return undefined;
  };
  const before = seen(-1);
  return before !== undefined && before === seen(1) ? before : own;
}

function weightAt({ lines }: Axis, target: number, one: number, other: number, at: number): number {
  const [total, a, b] = [target, one, other].map((line) => lines[line]?.figures[at]);
  if (!isAmount(total) || !isAmount(a) || !isAmount(b)) return 0;
  return a.isZero() || b.isZero() ? 0 : Math.min(6, digitsOf(total));
}

function isProvedPair(axis: Axis, { judged, turned, target }: Reading, isNamed: boolean): boolean {
  if (!isMostly(judged)) return false;
  // A result is the same difference in every column.
  const isResult = axis.way === "down" && meaningAt(axis, target).kind === "result";
  if (isResult) return turned?.size === 0 && judged.evidence >= 8 && judged.foots.length > judged.wrong.length;
  if (isNamed) return judged.evidence >= 2;
  const needed = meaningAt(axis, target).kind === "closing" ? 6 : 10;
  return judged.evidence >= needed && judged.foots.length >= 3 && judged.wrong.length * 4 <= judged.foots.length;
}
