import type { Json, ProbeId } from "./probe";
import { PROBES } from "./probes";

/** The answers of one Excel, by probe. A probe that was not run has none. */
export type Answers = { [Id in ProbeId]?: Json };

/** `unknown`: our model of Excel has no answer of its own, so any is news. */
export type Equality = "yes" | "no" | "unknown" | "unanswered";

export type Compared = {
  readonly id: ProbeId;
  readonly expected: Json | undefined;
  readonly seen: Json | undefined;
  readonly equal: Equality;
};

/** Holds the answers of Excel against the expected ones, probe by probe, in the order of the probes. */
export const compareAnswers = (expected: Answers, seen: Answers): Compared[] =>
  PROBES.map(({ id }) => ({
    id,
    expected: expected[id],
    seen: seen[id],
    equal: equality(expected[id], seen[id]),
  }));

function equality(expected: Json | undefined, seen: Json | undefined): Equality {
  if (seen === undefined) return "unanswered";
  if (isSame(expected, seen)) return "yes";
  return expected === undefined || lacks(expected) ? "unknown" : "no";
}

/** Tells whether two answers are the same, whatever the order of their keys. */
export const isSame = (one: Json | undefined, other: Json | undefined): boolean => written(one) === written(other);

/** An answer on one line, its keys in alphabetical order. */
export function written(answer: Json | undefined): string {
  if (answer === undefined) return "";
  if (Array.isArray(answer)) return `[${answer.map(written).join(",")}]`;
  if (typeof answer !== "object" || answer === null) return JSON.stringify(answer);
  const entries = Object.entries(answer).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${written(value)}`).join(",")}}`;
}

/** The model of Excel that gave this answer does not have what was asked for. */
const lacks = (answer: Json): boolean => written(answer).includes('"ApiNotFound"');
