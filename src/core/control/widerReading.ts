import { judgeTerms, meaningAt, type Axis, type Judged, type Term } from "./axis";
import type { OpenLines } from "./openLines";
import { isBetter, isMostly, isWhole, type Reading } from "./reading";

/**
 * A reading that structure and words do not suggest, and that figures alone prove: a run that begins anywhere, or some few
 * lines with signs of their own.
 */
export function widerReading(axis: Axis, open: OpenLines, target: number, isEager: boolean): Reading | undefined {
  return anyRun(axis, open, target, isEager) ?? signedRun(axis, open, target);
}

/** What few figures must prove where the total below them foots by it. */
export const EAGER = 3;

const MOST_PLACES_BACK = 16;

function anyRun(axis: Axis, open: OpenLines, target: number, isEager: boolean): Reading | undefined {
  const last = open.lines.length - 1;
  for (let from = last - 1; from >= Math.max(0, last - MOST_PLACES_BACK); from -= 1) {
    const judged = open.judgeRun(from, target, "printed");
    const isEnough = isEager && isMostly(judged) && judged.evidence >= EAGER;
    if (isEnough || isProvedByFigures(axis, target, judged, 1)) {
      return { target, terms: open.termsOf(from, "printed"), judged, isProved: true };
    }
  }
  return undefined;
}

const MOST_SIGNED = 7;

/** Some few lines, each added or subtracted. Only a line that words make a total or a result is tried. */
function signedRun(axis: Axis, open: OpenLines, target: number): Reading | undefined {
  const { kind } = meaningAt(axis, target);
  if (kind === "item") return undefined;
  const last = open.lines.length;
  let best: Reading | undefined;
  for (let count = 2; count <= Math.min(MOST_SIGNED, last); count += 1) {
    const lines = open.lines.slice(last - count);
    const patterns = 2 ** count;
    for (let pattern = 0; pattern < patterns; pattern += 1) {
      if (!mayFoot(axis, target, lines, pattern) || isMirrored(axis, target, lines, pattern)) continue;
      const terms = lines.map((line, i): Term => ({ line, sign: (pattern >> i) & 1 ? -1 : 1 }));
      const judged = judgeTerms(axis, target, terms);
      if (!isProvedByFigures(axis, target, judged, patterns * count)) continue;
      if (!best || isBetter(judged, best.judged)) best = { target, terms, judged, isProved: true };
    }
  }
  return best;
}

/** Whether a pattern takes all income off a result of one figure. That is the result with its sign turned. */
function isMirrored(axis: Axis, target: number, lines: readonly number[], pattern: number): boolean {
  const { kind, side } = meaningAt(axis, target);
  if (kind !== "result" || side === -1 || axis.width > 1) return false;
  const earned = [...lines.entries()].filter(([, line]) => meaningAt(axis, line).side === 1);
  return earned.length > 0 && earned.every(([i, line]) => (pattern >> i) & 1 && (axis.doubles[line]?.[0] ?? 0) > 0);
}

const ROUGHLY = 1e-9;

/** Tells quickly whether a pattern of signs foots anywhere. Exact sums decide. */
function mayFoot(axis: Axis, target: number, lines: readonly number[], pattern: number): boolean {
  for (let at = 0; at < axis.width; at += 1) {
    const total = axis.doubles[target]?.[at] ?? NaN;
    if (Number.isNaN(total)) continue;
    let sum = 0;
    let size = 1;
    for (const [i, line] of lines.entries()) {
      const amount = axis.doubles[line]?.[at] ?? NaN;
      if (Number.isNaN(amount)) continue;
      sum += (pattern >> i) & 1 ? -amount : amount;
      size += Math.abs(amount);
    }
    const unit = axis.unitAt(at, target).toNumber();
    if (Math.abs(total - sum) <= unit * lines.length + size * ROUGHLY) return true;
  }
  return false;
}

/** What figures must prove when neither words nor structure speak for a reading: more than so many trials hit by chance. */
function isProvedByFigures(axis: Axis, target: number, judged: Judged, trials: number): boolean {
  const { kind, isSure } = meaningAt(axis, target);
  if (!isMostly(judged)) return false;
  if (axis.isLenient === true) return isWhole(judged) && judged.evidence > 0;
  const needed = Math.log10(trials) + (kind === "item" ? 10 : isSure ? 3 : 5);
  if (judged.evidence < needed) return false;
  if (kind === "item") return judged.foots.length >= 3 && judged.wrong.length * 4 <= judged.foots.length;
  // One column alone is as likely to have left the first lines out.
  if (trials === 1) return judged.foots.length > 1 || (!isSure && judged.evidence >= 6 && judged.wrong.length === 1);
  return isWhole(judged) || judged.foots.length > 1 || judged.evidence >= needed + 1;
}
