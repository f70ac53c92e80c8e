import { meaningAt, type Axis } from "./axis";
import { candidatesOf, type Candidate, type OpenHeading } from "./candidates";
import type { RowKind } from "./figureTable";
import { looksLike } from "./likeness";
import { openLines, type OpenLines } from "./openLines";
import { formulaReading, isBetter, isMostly, isWhole, placesOf, type Reading } from "./reading";
import { EAGER, widerReading } from "./widerReading";

/** A way through the lines of an axis: what each of its totals is the sum of. */
export type Pass = { readings: Reading[]; unproved: number };

/** Whether words make a sum of a line. */
const isSum = (kind: RowKind): boolean => kind !== "item" && kind !== "opening";

/** How a pass goes. */
export type PassSettings = {
  /** Lines that are left out, because they only detail others. */
  left?: ReadonlySet<number>;
  /** Whether lines of another unit are added after all. */
  areCountsAdded?: boolean;
  /** Whether words alone make a total of a line. */
  mayClaim?: boolean;
  /** Whether figures alone make a sum of a line that does not foot in some column. */
  mayContradict?: boolean;
  /** Whether few figures make a sum of a line without words, because the total below it then foots. */
  isEager?: boolean;
  /** What is read already: differences of two lines. */
  known?: ReadonlyMap<number, Reading>;
};

const NO_LINES: ReadonlySet<number> = new Set();

/**
 * Reads the lines from the first to the last. A total takes the lines that it is the sum of; what it has taken, no later
 * total adds again.
 */
export function readLines(
  axis: Axis,
  {
    left = NO_LINES,
    areCountsAdded = false,
    mayClaim = true,
    mayContradict = false,
    isEager = false,
    known,
  }: PassSettings = {},
): Pass {
  const open = openLines(axis);
  const headings: OpenHeading[] = [];
  const readings: Reading[] = [];
  let unproved = 0;
  let isStart = true;
  axis.lines.forEach((line, i) => {
    const { kind } = line.meaning;
    if (line.isHeading) {
      headings.push({ name: line.meaning.name, place: open.lines.length });
      isStart = true;
      return;
    }
    const isSkipped = left.has(i) || kind === "detail" || (kind === "apart" && !areCountsAdded);
    if (isSkipped && isSum(kind) && line.meaning.isSure) unproved += 1;
    if (isSkipped || line.figures.every((figure) => figure === undefined)) {
      return;
    }
    const difference = known?.get(i);
    const found = difference ?? readTarget(axis, open, i, headings, { mayClaim, mayContradict, isEager });
    const isTotal = found !== undefined || (isSum(kind) && line.meaning.isSure);
    if (found) readings.push(found);
    if (!found?.isProved && isSum(kind) && line.meaning.isSure) unproved += 1;
    if (found && (!difference || isLast(open, difference))) takeTerms(open, headings, found);
    open.push(i, isTotal || isStart ? "start" : line.isAfterGap === true ? "gap" : "none");
    isStart = isTotal || kind === "opening";
  });
  return { readings, unproved };
}

/** Takes the terms of a reading from the open lines. What stands between them and is not added stays open. */
function takeTerms(open: OpenLines, headings: OpenHeading[], { terms }: Reading): void {
  const added = new Set(terms.map(({ line }) => line));
  const from = open.lines.findIndex((line) => added.has(line));
  if (from < 0) return;
  const rest = open.lines.slice(from).filter((line) => !added.has(line));
  open.take(from);
  for (const line of rest) open.push(line, "start");
  while ((headings.at(-1)?.place ?? -1) > from) headings.pop();
}

/** Whether the terms of a reading are the last open lines. */
function isLast(open: OpenLines, { terms }: Reading): boolean {
  const last = open.lines.slice(-terms.length);
  return terms.every(({ line }) => last.includes(line));
}

function readTarget(
  axis: Axis,
  open: OpenLines,
  target: number,
  headings: readonly OpenHeading[],
  { mayClaim, mayContradict, isEager }: Required<Pick<PassSettings, "mayClaim" | "mayContradict" | "isEager">>,
): Reading | undefined {
  const byFormula = formulaReading(axis, target);
  if (byFormula || open.lines.length === 0) return byFormula;
  const { kind, isSure } = meaningAt(axis, target);
  const candidates = candidatesOf(axis, open, target, headings);
  // Where words say what a result is made of, another run must prove more than a chance likeness.
  const isNamed = kind === "result" && candidates[0] !== undefined && isClaimed(axis, open, target, candidates[0]);
  const proved = candidates.filter(
    ({ judged, from, signs }) =>
      isMostly(judged) &&
      (signs !== "turned" || placesOf(judged) > 1 || meaningAt(axis, target).side === -1) &&
      proves(axis, target, judged, isEager) &&
      (mayContradict || isSum(kind) || isWhole(judged) || judged.foots.length > 1) &&
      ((!isNamed && isWhole(judged)) || from === candidates[0]?.from || judged.evidence >= FEWEST_DIGITS),
  );
  const whole = proved.find(({ judged }) => isWhole(judged));
  const best = whole ?? bestOf(proved);
  if (best) return readingOf(target, best, true);
  const wider = widerReading(axis, open, target, isEager);
  if (wider || !isSum(kind)) return wider;
  const likely = candidates.find((candidate) => isLikely(axis, target, candidate));
  if (likely) return readingOf(target, likely, false);
  const [first] = candidates;
  return mayClaim && isSure && first && isClaimed(axis, open, target, first)
    ? readingOf(target, first, false)
    : undefined;
}

const FEWEST_DIGITS = 2;

const readingOf = (target: number, { judged, terms }: Candidate, isProved: boolean): Reading => ({
  target,
  terms: terms(),
  judged,
  isProved,
});

/** How much must speak for a reading depends on what the words of its target say. */
function proves(
  axis: Axis,
  target: number,
  { foots, wrong, evidence }: Candidate["judged"],
  isEager: boolean,
): boolean {
  const { kind, isSure } = meaningAt(axis, target);
  // A line without a name is there to be a sum, or to go on with the one above it.
  if (axis.lines[target]?.label === "" && kind !== "item" && !isSure) return evidence > 0 && wrong.length === 0;
  if ((isSure && isSum(kind)) || axis.isLenient === true) return evidence > 0;
  if (isSum(kind)) return evidence >= 3 && foots.length >= wrong.length;
  if (isEager) return evidence >= EAGER && foots.length >= wrong.length;
  if (foots.length === 1) return evidence >= 5 && wrong.length <= 1 && axis.width <= 2;
  return evidence >= 6 && (wrong.length * 3 <= foots.length || (evidence >= 9 && wrong.length * 2 <= foots.length));
}

/** The reading that foots in most places; the likeliest of equals. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (!best || isBetter(candidate.judged, best.judged)) best = candidate;
  }
  return best;
}

/** Whether a total that foots nowhere looks like a slip of the pen for this sum. */
function isLikely(axis: Axis, target: number, { judged, terms }: Candidate): boolean {
  if (placesOf(judged) === 0) return false;
  const parts = terms();
  return judged.wrong.some((at) => {
    const slip = looksLike(axis, target, parts, at);
    // One line with the other sign is no sum, but a mirror: what is shared out, and to whom.
    return slip !== undefined && (slip !== "negated" || parts.length > 1);
  });
}

/**
 * Whether words alone make it the sum of these lines. A total right below another total, or a result without income and
 * costs above it, may be an amount of its own.
 */
function isClaimed(axis: Axis, open: OpenLines, target: number, { from, judged }: Candidate): boolean {
  if (placesOf(judged) === 0) return false;
  const run = open.lines.slice(from).map((line) => axis.lines[line]?.meaning);
  const { kind, isGrand = false } = meaningAt(axis, target);
  // A grand total over one subtotal is that subtotal. Another may be an amount of its own, as in condensed accounts.
  if (run.length === 1 && run[0]?.kind !== "item") return isGrand && run[0]?.kind === "total" && from === 0;
  if (kind === "closing") return run[0]?.kind === "opening" && run.length > 1;
  if (kind !== "result") return kind === "total";
  const sides = new Set(run.filter((one) => one?.kind === "total").map((one) => one?.side));
  return (sides.has(1) && sides.has(-1)) || run[0]?.kind === "result";
}
