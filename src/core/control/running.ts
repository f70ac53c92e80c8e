import { ZERO, type Amount } from "../money";
import { digitsOf, footingOf } from "./allowance";
import { meaningAt, type Axis } from "./axis";
import { isAmount } from "./figureTable";
import { cellKey, type Instance } from "./instances";
import type { Reading } from "./reading";

/** A line that carries on from place to place: each figure is the one before it and what another line brings there. */
export type Running = {
  target: number;
  brings: readonly { line: number; sign: 1 | -1 }[];
  /** Each place after which another follows, and that other. */
  steps: readonly { before: number | undefined; at: number }[];
  /** Whether the figures that are brought are the changes of the line, so that a wrong one is theirs. */
  isChange: boolean;
};

// A running total stands beside what it adds up.
const MOST_AWAY = 4;

/**
 * Finds the lines that run: accumulated amounts, balances after each entry, what is left of a loan.
 *
 * @returns at most one for each line; the one that foots at most places
 */
export function readRunning(axis: Axis): Running[] {
  return axis.lines.flatMap((line, target): Running[] => {
    const { kind } = line.meaning;
    if (line.isHeading || kind === "total" || kind === "apart" || line.scopes.every(isOwnSum)) return [];
    let best: (Running & Judged) | undefined;
    for (const brings of sourcesOf(axis, target)) {
      if (!mayRun(axis, target, brings)) continue;
      const found = judged(axis, target, brings);
      if (found && (!best || found.foots > best.foots)) best = found;
    }
    return best ? [best] : [];
  });
}

/** A formula that adds cells of its own place alone is no running total. */
const isOwnSum = (scope: Axis["lines"][number]["scopes"][number]): boolean => scope === "elsewhere";

/** One line near the target, added or subtracted; for a line that is called running also two, in less out. */
function sourcesOf(axis: Axis, target: number): Running["brings"][] {
  const near: number[] = [];
  for (let line = Math.max(0, target - MOST_AWAY); line <= target + MOST_AWAY; line += 1) {
    const other = axis.lines[line];
    if (line !== target && other?.isHeading === false && other.meaning.kind !== "apart") near.push(line);
  }
  if (axis.width < FEWEST_PLACES) return [];
  const one = near.flatMap((line) => SIGNS.map((sign) => [{ line, sign }]));
  if (meaningAt(axis, target).isRunning !== true) return one;
  const two = near.flatMap((line) =>
    near
      .filter((other) => other !== line)
      .map((other) => [
        { line, sign: 1 as const },
        { line: other, sign: -1 as const },
      ]),
  );
  return [...one, ...two];
}

const SIGNS = [1, -1] as const;
const FEWEST_PLACES = 3;
const ROUGHLY = 1e-9;

/** Tells quickly whether at least two steps may foot. Exact sums decide. */
function mayRun({ doubles, width }: Axis, target: number, brings: Running["brings"]): boolean {
  const own = doubles[target] ?? [];
  const [one, other] = brings;
  const [first, second] = [doubles[one?.line ?? -1] ?? [], doubles[other?.line ?? -1] ?? []];
  const [sign, turn] = [one?.sign ?? 1, other?.sign ?? 1];
  let hits = 0;
  let before = 0;
  for (let at = 0; at < width && hits < 2; at += 1) {
    const total = own[at] ?? NaN;
    if (Number.isNaN(total)) continue;
    // A blank is NaN, and brings nothing.
    const added = sign * (first[at] || 0) + turn * (second[at] || 0);
    if (added !== 0 && Math.abs(before + added - total) <= 1 + Math.abs(total) * ROUGHLY) hits += 1;
    before = total;
  }
  return hits > 1;
}

type Judged = { foots: number };

function judged(axis: Axis, target: number, brings: Running["brings"]): (Running & Judged) | undefined {
  const steps: { before: number | undefined; at: number }[] = [];
  let [foots, wrong, evidence] = [0, 0, 0];
  const isNamed = meaningAt(axis, target).isRunning === true;
  let before: number | undefined;
  let first: { at: number; residue: Amount } | undefined;
  for (let at = 0; at < axis.width; at += 1) {
    if (axis.isSumAt(at) || !isAmount(axis.lines[target]?.figures[at])) continue;
    const step = { before, at };
    before = at;
    const sum = stepOf(axis, target, brings, step);
    if (!sum) continue;
    const isFooting = footingOf(sum.residue, 2, axis.unitAt(at, target)) === "foots";
    // The first figure is what is brought there, or a balance from before.
    if (step.before === undefined) {
      if (!isFooting) first = { at, residue: sum.residue };
      else {
        steps.push(step);
        if (isNamed) [foots, evidence] = [1, sum.weight];
      }
      continue;
    }
    // A first figure is wrong where the next one is right without its error.
    if (
      first?.at === step.before &&
      !isFooting &&
      footingOf(sum.residue.plus(first.residue), 3, axis.unitAt(at, target)) === "foots"
    )
      steps.push({ before: undefined, at: first.at });
    steps.push(step);
    if (isFooting) foots += 1;
    else wrong += 1;
    if (isFooting) evidence += sum.weight;
  }
  const isProved = isNamed
    ? foots > 1 && foots >= wrong && evidence >= 4
    : foots > 2 && foots >= 2 * wrong && evidence >= 10;
  if (!isProved) return undefined;
  const isChange = !isNamed && brings.length === 1 && meaningAt(axis, brings[0]?.line ?? -1).kind === "difference";
  return { target, brings, steps, isChange, foots };
}

/** What a step lacks, and how much it proves; undefined where nothing is brought. */
function stepOf(axis: Axis, target: number, brings: Running["brings"], { before, at }: Running["steps"][number]) {
  const total = axis.lines[target]?.figures[at];
  if (!isAmount(total)) return undefined;
  const carried = before === undefined ? ZERO : axis.lines[target]?.figures[before];
  let sum = isAmount(carried) ? carried : ZERO;
  let brought = 0;
  let weight = 0;
  for (const { line, sign } of brings) {
    const figure = axis.lines[line]?.figures[at];
    if (figure === "unreadable") return undefined;
    if (figure === undefined) continue;
    brought += 1;
    weight = Math.max(weight, Math.min(MOST_DIGITS, digitsOf(figure)));
    sum = sign === 1 ? sum.plus(figure) : sum.minus(figure);
  }
  return brought === 0 ? undefined : { residue: total.minus(sum), sum, weight };
}

const MOST_DIGITS = 6;

/**
 * The sums that running lines claim, one for each step.
 *
 * @param isSum - whether a place is the sum of others by what the table shows. Nothing runs into it or on from it
 */
export function runningInstances(axis: Axis, all: readonly Running[], isSum: (at: number) => boolean): Instance[] {
  return all.flatMap(({ target, brings, steps, isChange }) =>
    steps.flatMap(({ before, at }): Instance[] => {
      const total = axis.lines[target]?.figures[at];
      const [first] = brings;
      if (!isAmount(total) || !first || isSum(at) || (before !== undefined && isSum(before))) return [];
      const carried = before === undefined ? undefined : axis.lines[target]?.figures[before];
      const amounts = brings.flatMap(({ line, sign }) => {
        const amount = axis.lines[line]?.figures[at];
        return isAmount(amount) ? [{ cell: cellKey(axis, line, at), sign, amount }] : [];
      });
      const past =
        isAmount(carried) && before !== undefined ? [{ cell: cellKey(axis, target, before), amount: carried }] : [];
      const own = cellKey(axis, target, at);
      const change = amounts[0];
      if (!change) return [];
      if (isChange) {
        if (past.length === 0) return [];
        const turned: 1 | -1 = change.sign === 1 ? -1 : 1;
        const terms = [
          { cell: own, sign: change.sign, amount: total },
          ...past.map((term) => ({ ...term, sign: turned })),
        ];
        return [instance(axis, { line: first.line, at, target: change.cell, total: change.amount, terms })];
      }
      const terms = [...past.map((term) => ({ ...term, sign: 1 as const })), ...amounts];
      return [instance(axis, { line: target, at, target: own, total, terms })];
    }),
  );
}

type Step = Pick<Instance, "at" | "target" | "terms" | "total"> & { line: number };

function instance(axis: Axis, { line, at, target, terms, total }: Step): Instance {
  const sum = terms.reduce((all, { sign, amount }) => (sign === 1 ? all.plus(amount) : all.minus(amount)), ZERO);
  const unit = axis.unitAt(at, line);
  const residue = total.minus(sum);
  return {
    axis,
    reading: { target: line, terms: [], judged: NOT_JUDGED, isProved: true },
    at,
    target,
    terms,
    total,
    residue,
    unit,
    footing: footingOf(residue, terms.length, unit),
    isComputed: axis.lines[line]?.scopes[at] !== undefined,
  };
}

const NOT_JUDGED: Reading["judged"] = { foots: [], near: [], wrong: [], evidence: 0 };
