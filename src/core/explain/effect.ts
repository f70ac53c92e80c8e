import type { Derivation, Operand, Term } from "./derivation";

/**
 * How an input counts in a result: `whole` as it is, `less` with its sign turned, `none` where the rule leaves it out,
 * and `otherwise` where it is scaled, split or rounded on the way, so that it is no part of a sum.
 */
export type Effect = "whole" | "less" | "none" | "otherwise";

/**
 * Says how an input of a derivation counts in its result. A forecast by the method `rest` has the whole actual in it, one
 * by the method `budget` nothing of it.
 *
 * @example
 * effectOf(derive.variance(decimal("8274"), decimal("18770"), { months: 6 }, LINEAR), "actual") // => less
 */
export function effectOf({ inputs, steps }: Derivation, input: Term): Effect {
  const timesIn = (operand: Operand): number => {
    if (operand === input) return 1;
    if (typeof operand === "number" || inputs.some(({ name }) => name === operand)) return 0;
    const formula = typeof operand === "string" ? steps.find(({ name }) => name === operand)?.formula : operand;
    if (!formula) return 0;
    const times = formula.of.map(timesIn);
    switch (formula.op) {
      case "same":
      case "plus":
      case "sum":
        return added(times);
      case "minus":
        return (times[0] ?? 0) - added(times.slice(1));
      default:
        return times.every((one) => one === 0) ? 0 : UNKNOWN;
    }
  };
  return effectOfTimes(timesIn(steps.at(-1)?.name ?? 0));
}

function effectOfTimes(times: number): Effect {
  if (times === 1) return "whole";
  if (times === -1) return "less";
  return times === 0 ? "none" : "otherwise";
}

/** How many times an effect puts its amount in a sum; no number where it is no part of one. */
export const timesOf = (effect: Effect): number => ({ whole: 1, less: -1, none: 0, otherwise: UNKNOWN })[effect];

/** Not a number: what it is added to is unknown too. */
const UNKNOWN = Number.NaN;

const added = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0);
