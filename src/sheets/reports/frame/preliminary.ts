import { plainWord } from "../../../core";
import { asIs, inEach, type Phrase } from "../../../text";
import {
  growthsInUse,
  frameGrowths,
  membershipGrowth,
  type AssumptionKey,
  type FrameBasis,
  type Plan,
  type UsedGrowth,
} from "../../plan";
import { call, equals, STATUSES, text, type Cell, type Formula } from "../../model";
import type { FrameFigures } from "./frameFigures";

/** Something a figure rests on: its status, and the formula of it. */
type Rest = { status: string; formula: Formula };

/** The growths in use, each once. */
export function usedGrowths(plan: Plan): UsedGrowth[] {
  const [growths, ids] = [frameGrowths(plan), growthsInUse(plan)];
  const all = [...plan.lines.map((line) => growths.of(line)), membershipGrowth(growths)];
  const byId = new Map(all.flatMap((used) => (used && ids.has(used.id) ? [[used.id, used] as const] : [])));
  return [...byId.values()];
}

/** What the frame rests on: the growths in use. */
export const growthRests = (plan: Plan): Rest[] =>
  usedGrowths(plan).flatMap(({ from }) => (from ? [{ status: from.status, formula: from.statusFormula }] : []));

/** What the fee rests on: the growths, and what is drawn and given back where it is something. */
export const feeRests = (plan: Plan, { drawdown }: FrameBasis, { funding }: FrameFigures): Rest[] => [
  ...growthRests(plan),
  ...(drawdown.isZero() ? [] : [assumed(plan, "nedtrekk")]),
  ...(funding.deduction.isZero() ? [] : [assumed(plan, "fratrekksandel")]),
];

/** The status of a figure: preliminary while one of what it rests on is. */
export const preliminary = (rests: readonly Rest[]): Cell => whilePreliminary(rests, asIs(PRELIMINARY), asIs(""));

/** A heading that says so while a growth in use is preliminary. */
export const preliminaryTitle = (title: Phrase, plan: Plan): Cell =>
  whilePreliminary(
    growthRests(plan),
    inEach((language) => `${title[language]}, ${WORD[language]}`),
    title,
  );

function whilePreliminary(rests: readonly Rest[], then: Phrase, otherwise: Phrase): Cell {
  const isPreliminary = rests.some(({ status }) => plainWord(status) === plainWord(PRELIMINARY));
  const statuses = rests.map(({ formula }) => equals(formula, text(PRELIMINARY)));
  const [yes, no] = [then, otherwise].map((words): Formula => ({ op: "words", words })) as [Formula, Formula];
  return {
    kind: "words",
    words: isPreliminary ? then : otherwise,
    ...(rests.length > 0 && { formula: call("IF", call("OR", ...statuses), yes, no) }),
  };
}

const assumed = ({ assumptions: { sources } }: Plan, key: AssumptionKey): Rest => ({
  status: sources[key].status,
  formula: { op: "assumption", column: "Status", key },
});

/** The word of the table, in every language, and the one of a heading. */
const PRELIMINARY = STATUSES.of[0] ?? "";
const WORD: Phrase = { nb: "foreløpig", nn: "førebels", en: "provisional" };
