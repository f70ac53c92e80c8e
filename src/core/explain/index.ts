// Why a figure is what it is: a rule's steps with their figures. Knows no words and no formula text.
export { derive } from "./derivation";
export type { Derivation, RuleCode, Source } from "./derived";
export { effectOf, timesOf, type Effect } from "./effect";
export type { ExplainedCall, Explanation, Expression, Origin, Value, WorkedOperation } from "./explanation";
export type { Formula, Kind, Kinds, Named, Operand, Operation, Step, Term } from "./terms";
