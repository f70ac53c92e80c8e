import type { Derivation, Operand, Term } from "./derivation";

/**
 * How an input counts in a result: `whole` as it is, `less` with its sign reversed, `none` when the rule leaves it out,
 * `otherwise` when it is scaled, split or rounded, so that it is not part of a sum.
 */
export type Effect = "whole" | "less" | "none" | "otherwise";

/**
 * Finds how an input of a derivation counts in its result. A forecast by the method `rest` includes the whole actual;
 * one by the method `budget` leaves it out.
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

/** The factor of an effect's amount in a sum. Not a number when it is not part of one. */
export const timesOf = (effect: Effect): number => ({ whole: 1, less: -1, none: 0, otherwise: UNKNOWN })[effect];

/** Not a number, so that every sum with it is unknown too. */
const UNKNOWN = Number.NaN;

const added = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0);
