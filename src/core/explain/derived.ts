import type { Kind, Kinds, Named, Step, Term } from "./terms";

/** The rules that have derivations. */
export type RuleCode =
  | "accumulated"
  | "allocation"
  | "budget-to-date"
  | "capital"
  | "closed-months"
  | "deduction"
  | "fee"
  | "footing"
  | "forecast"
  | "frame"
  | "frame-2025"
  | "period-end"
  | "remaining"
  | "rounding"
  | "rounding-to-sum"
  | "total"
  | "variance"
  | "votes";

/** Where a rule is written: a point in a board paper, or a numbered rule of this add-in's design. */
export type Source =
  | {
      readonly in: "paper";
      readonly paper: string;
      readonly point: "annex" | "assessment" | "summary";
      /** Of an annex. */
      readonly number?: number;
    }
  | { readonly in: "design"; readonly rule: number };

/**
 * How a result came about: the rule, where it is written, the inputs, and each step. It is plain data without prose, so
 * that a pane, a note or a golden file can show it.
 */
export type Derivation<K extends Kind = Kind> = {
  readonly rule: RuleCode;
  readonly source: Source;
  readonly inputs: readonly Named[];
  readonly steps: readonly Step[];
  /** The value of the last step. */
  readonly result: Result<K>;
};

export type Result<K extends Kind = Kind> = { [Each in K]: { readonly kind: Each; readonly value: Kinds[Each] } }[K];

/** Builds a derivation. The result is the value of the last step, so the two cannot differ. */
export function derived<T extends Term>(
  rule: RuleCode,
  source: Source,
  inputs: readonly Named[],
  ...steps: [...Step[], Step<T>]
): Derivation<Step<T>["kind"]> {
  const { kind, value } = steps[steps.length - 1] as Step<T>;
  // The compiler cannot see that a step of one term is a Step.
  return { rule, source, inputs, steps: steps as readonly Step[], result: { kind, value } };
}

export const ANNEX: Source = { in: "paper", paper: "BIB-2024/30", point: "annex", number: 1 };
export const ASSESSMENT: Source = { in: "paper", paper: "BIB-2024/30", point: "assessment" };
export const ACCOUNTS_SUMMARY: Source = { in: "paper", paper: "BIB-2024/30", point: "summary" };
export const FRAME_ASSESSMENT: Source = { in: "paper", paper: "BIB-2024/31", point: "assessment" };
export const FRAME_SUMMARY: Source = { in: "paper", paper: "BIB-2024/31", point: "summary" };
export const designRule = (rule: number): Source => ({ in: "design", rule });
