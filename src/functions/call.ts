import { isCellFault, type Fault } from "../core";
import { faultOf } from "./answer";
import { FUNCTIONS_BY_ID } from "./byId";
import type { FunctionEntry } from "./catalogue";
import { coerced, errorAmong, type GivenArgument } from "./coercion";

/** A cell of an answer: its value, or the fault that it shows as an error. */
export type AnsweredCell = string | number | boolean | { readonly fault: Fault };

/**
 * Calls a function as Excel would, on arguments that were read from cells or written in a formula.
 *
 * It is the very function that the cell calls, so what is shown before a formula is written is what the cell will show.
 */
export function callFunction({ id, parameters }: FunctionEntry, given: readonly GivenArgument[]): AnsweredCell[][] {
  const error = errorAmong(given);
  if (error !== undefined) return [[error]];
  try {
    const all = parameters.map((parameter, i) => coerced(parameter, given[i]));
    // The metadata was made of the functions, so it knows what each of them takes.
    const answer = (FUNCTIONS_BY_ID[id] as (...all: unknown[]) => unknown)(...all);
    return (Array.isArray(answer) ? (answer as unknown[][]) : [[answer]]).map((row) => row.map(answeredCell));
  } catch (thrown) {
    return [[{ fault: faultBehind(thrown) }]];
  }
}

function answeredCell(cell: unknown): AnsweredCell {
  const error = faultOf(cell);
  return error ? { fault: error.fault } : (cell as AnsweredCell);
}

/** The fault that a function threw. Any other error is a bug, and is rethrown. */
function faultBehind(thrown: unknown): Fault {
  const error = isCellFault(thrown) ? thrown : faultOf(thrown);
  if (error === undefined) throw thrown;
  return error.fault;
}
