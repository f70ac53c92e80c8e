import type { Amount, Decimal, Growth, Share } from "../money";
import type { Day } from "../time";
import type { Method, Phasing } from "../accounts";
import type { Category } from "../frame";

/** The values of a derivation, by kind. Values are exact. A blank amount is undefined. */
export type Kinds = {
  amount: Amount | undefined;
  amounts: readonly (Amount | undefined)[];
  weight: Decimal;
  weights: readonly (Decimal | undefined)[];
  growth: Growth;
  share: Share;
  percent: Decimal;
  months: number;
  year: number;
  votes: number;
  method: Method;
  phasing: Phasing;
  category: Category;
  day: Day;
};

export type Kind = keyof Kinds;

/** Every term of the derivations, with the kind of its value. A term always means the same. */
export type Terms = {
  accumulated: "amount";
  actual: "amount";
  adjustment: "amount";
  allWeights: "weight";
  allocated: "amounts";
  amount: "amount";
  balances: "amounts";
  base: "amount";
  budget: "amount";
  budgetToDate: "amount";
  category: "category";
  deduction: "amount";
  drawdown: "amount";
  dueWeights: "weight";
  fee: "amount";
  forecast: "amount";
  forecastByMethod: "amount";
  frame: "amount";
  growth: "growth";
  licenceGrowth: "growth";
  method: "method";
  months: "months";
  movements: "amounts";
  opening: "amount";
  otherIncome: "amount";
  partTotal: "amount";
  parts: "amounts";
  percent: "percent";
  periodEnd: "day";
  phasing: "phasing";
  priceGrowth: "growth";
  remaining: "amount";
  residue: "amount";
  rounded: "amount";
  roundedParts: "amounts";
  share: "share";
  surplus: "amount";
  total: "amount";
  unit: "amount";
  variance: "amount";
  votes: "votes";
  weights: "weights";
  year: "year";
};

export type Term = keyof Terms;

/** A name with its value. */
export type Named<T extends Term = Term> = {
  [Name in T]: { [K in Terms[Name]]: { name: Name; kind: K; value: Kinds[K] } }[Terms[Name]];
}[T];

/** Names the value of a term. The kind follows from the term, so that a value cannot get a wrong name. */
export const named =
  <T extends Term>(name: T, kind: Terms[T]) =>
  (value: Kinds[Terms[T]]): Named<T> => ({ name, kind, value });

/** A part of a formula: a term of the derivation, a constant of the rule, or another formula. */
export type Operand = Term | number | Formula;

/**
 * How a step follows from the steps above it, as data. It is only shown: the value beside it was computed by the rule.
 */
export type Formula = { readonly op: Operation; readonly of: readonly Operand[] };

/** The arithmetic of the rules, and the procedures that have names. */
export type Operation =
  | "plus"
  | "minus"
  | "times"
  | "over"
  | "same"
  | "positive"
  | "sum"
  | "round"
  | "weightsThrough"
  | "growthOf"
  | "runningBalance"
  | "roundToSum"
  | "largestRemainder"
  | "beyondRounding"
  | "votesFor"
  | "lastDay";

export type Step<T extends Term = Term> = Named<T> & { readonly formula: Formula };
