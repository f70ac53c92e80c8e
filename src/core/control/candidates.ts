import type { Amount } from "../money";
import { meaningAt, type Axis, type Judged, type Term } from "./axis";
import { isAmount, type Meaning } from "./figureTable";
import type { OpenLines, Signs } from "./openLines";

/** A run of open lines that a target may be the sum of, likeliest first, with how it fares. */
export type Candidate = { from: number; signs: Signs; judged: Judged; terms: () => Term[] };

/** A heading that stands open: its name, and how many lines were open before it. */
export type OpenHeading = { name: string; place: number };

// A total rarely reaches further up, and every start costs a sum.
const MOST_STARTS = 12;
const STARTS_OF_ITEM = 3;

/** The runs that structure and words allow for a target, the likeliest first. */
export function candidatesOf(
  axis: Axis,
  open: OpenLines,
  target: number,
  headings: readonly OpenHeading[],
): Candidate[] {
  const { kind, isSure } = meaningAt(axis, target);
  const nearest = startsAbove(open, kind === "item" && !isSure ? STARTS_OF_ITEM : MOST_STARTS);
  // An item that is the same as the one above it is no sum of it.
  const fewest = kind === "item" && !isSure ? 2 : 1;
  const starts = inOrder(axis, open, target, headings, nearest).filter((from) => open.lines.length - from >= fewest);
  const runs = starts.flatMap((from) => signsFor(axis, open, target, from).map((signs) => ({ from, signs })));
  return runs.map(({ from, signs }) => ({
    from,
    signs,
    judged: open.judgeRun(from, target, signs),
    terms: () => open.termsOf(from, signs),
  }));
}

/** The places where a run may begin, the nearest first; those after no more than a blank row come last. */
function startsAbove(open: OpenLines, most: number): number[] {
  const starts: number[] = [];
  const gaps: number[] = [];
  for (let place = open.lines.length - 1; place > 0 && starts.length < most; place -= 1) {
    const start = open.startAt(place);
    if (start === "start") starts.push(place);
    else if (start === "gap" && gaps.length < most) gaps.push(place);
  }
  return open.lines.length === 0 ? starts : [...starts, 0, ...gaps];
}

function inOrder(
  axis: Axis,
  open: OpenLines,
  target: number,
  headings: readonly OpenHeading[],
  nearest: readonly number[],
): number[] {
  const meaning = axis.lines[target]?.meaning;
  if (!meaning) return [];
  const own = [...headings]
    .reverse()
    .find(({ name, place }) => name !== "" && name === meaning.name && place < open.lines.length);
  const first = own ? [own.place] : [];
  if (meaning.kind === "result") first.push(...resultStarts(axis, open));
  if (meaning.kind === "closing") first.push(...openingStarts(axis, open));
  if (meaning.kind === "total" && meaning.isAll === true) first.push(0);
  if (meaning.kind === "total" && !isItem(axis, open, open.lines.length - 1))
    first.push(...totalsStart(axis, open, meaning));
  // A total right below another total has no lines of its own: it takes more than that one.
  const isUnderHeading = (from: number): boolean =>
    isItem(axis, open, from) && headings.some(({ place }) => place === from);
  const alone = nearest.filter((from) => from === open.lines.length - 1 && from > 0 && !isUnderHeading(from));
  return [...new Set([...first, ...nearest.filter((from) => !alone.includes(from)), ...alone])];
}

const kindAt = (axis: Axis, open: OpenLines, place: number) => axis.lines[open.lines[place] ?? -1]?.meaning;
const isItem = (axis: Axis, open: OpenLines, place: number): boolean => kindAt(axis, open, place)?.kind === "item";

const isSureResult = (meaning: Meaning | undefined): boolean => meaning?.kind === "result" && meaning.isSure;

/** A total right below another takes all those before it, back to a result or to what is of the other side. */
function totalsStart(axis: Axis, open: OpenLines, { side }: Meaning): number[] {
  const last = open.lines.length - 1;
  let start = last;
  for (let place = last; place >= Math.max(0, last - MOST_LINES_BACK); place -= 1) {
    const meaning = kindAt(axis, open, place);
    if (meaning?.kind === "result" || (side !== undefined && meaning?.side === -side)) break;
    if (open.startAt(place) === "start") start = place;
  }
  return start < last ? [start] : [];
}

/** A result builds on the result above it; the first one on all income. */
function resultStarts(axis: Axis, open: OpenLines): number[] {
  const places = [...open.lines.keys()].reverse().slice(0, MOST_LINES_BACK);
  const result = places.find((place) => isSureResult(kindAt(axis, open, place)) && place < open.lines.length - 1);
  const income = places.find((place) => {
    const meaning = kindAt(axis, open, place);
    return meaning?.kind === "total" && meaning.side === 1 && place < open.lines.length - 1;
  });
  return [result, income].filter((place) => place !== undefined);
}

const MOST_LINES_BACK = 60;

function openingStarts(axis: Axis, open: OpenLines): number[] {
  const places = [...open.lines.keys()].reverse().slice(0, MOST_LINES_BACK);
  const opening = places.find((place) => kindAt(axis, open, place)?.kind === "opening");
  return opening === undefined ? [] : [opening];
}

/** Which ways a run may count its lines: costs are printed with a minus or without. */
function signsFor(axis: Axis, open: OpenLines, target: number, from: number): Signs[] {
  const meaning = axis.lines[target]?.meaning;
  const costs = open.lines
    .slice(from, from + MOST_LINES_BACK)
    .map((line) => axis.lines[line])
    .filter((line) => line?.meaning.side === -1);
  if (costs.length === 0 || !meaning) return ["printed"];
  if (meaning.kind === "item" && !meaning.isSure) return ["printed"];
  const figures = costs.flatMap((line) => line?.figures ?? []).filter(isAmount);
  if (meaning.kind === "total" || areMostlyNegative(figures)) return ["printed", "sided", "turned"];
  if (meaning.side === -1) return ["turned", "sided", "printed"];
  const income = open.lines.slice(from, from + MOST_LINES_BACK).map((line) => axis.lines[line]);
  const earned = income.filter((line) => line?.meaning.side === 1).flatMap((line) => line?.figures ?? []);
  // A result is income less costs, whatever it is printed as. In the signs of a ledger, income has a minus.
  const others: Signs[] = axis.width > 1 && meaning.side !== 1 ? ["turned"] : [];
  return areMostlyNegative(earned.filter(isAmount)) ? ["negated", "sided", "printed"] : ["sided", "printed", ...others];
}

const areMostlyNegative = (figures: readonly Amount[]): boolean =>
  figures.filter((figure) => figure.isNegative()).length * 2 > figures.length;
