import { plainWord } from "../../../core";
import { asIs } from "../../../text";
import { GROWTH_KEYS, isGrowthUsed, type AssumptionKey, type FrameBasis, type Plan } from "../../plan";
import { call, equals, STATUSES, text, type Cell, type Formula } from "../../model";
import type { FrameFigures } from "./frameFigures";

/** The growths that figures of the frame rest on. */
export const growthKeys = ({ lines }: Plan): AssumptionKey[] => [
  ...(["licence", "price"] as const).filter((which) => isGrowthUsed(lines, which)).map((which) => GROWTH_KEYS[which]),
];

/** What the fee rests on: the growths, and what is drawn and given back where it is something. */
export const feeKeys = (plan: Plan, { drawdown }: FrameBasis, { funding }: FrameFigures): AssumptionKey[] => [
  ...growthKeys(plan),
  ...(drawdown.isZero() ? [] : (["nedtrekk"] as const)),
  ...(funding.deduction.isZero() ? [] : (["fratrekksandel"] as const)),
];

/** The status of a figure that rests on assumptions: preliminary while one of them is. */
export function preliminary({ assumptions: { sources } }: Plan, keys: readonly AssumptionKey[]): Cell {
  const isPreliminary = keys.some((key) => plainWord(sources[key].status) === plainWord(PRELIMINARY));
  const statuses = keys.map((key): Formula => equals({ op: "assumption", column: "Status", key }, text(PRELIMINARY)));
  return {
    kind: "words",
    words: asIs(isPreliminary ? PRELIMINARY : ""),
    ...(keys.length > 0 && { formula: call("IF", call("OR", ...statuses), text(PRELIMINARY), text("")) }),
  };
}

/** The word of the table, in every language. */
const PRELIMINARY = STATUSES.of[0] ?? "";
