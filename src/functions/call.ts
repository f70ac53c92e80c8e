import { isCellFault, type Fault } from "../core";
import { faultOf } from "./answer";
import { FUNCTIONS_BY_ID } from "./byId";
import type { FunctionEntry } from "./catalogue";
import { coerced, errorAmong, type GivenArgument } from "./coercion";

/** A cell of an answer: its value, or the fault behind its error. */
export type AnsweredCell = string | number | boolean | { readonly fault: Fault };

/**
 * Calls a function as Excel does, with arguments read from cells or written in a formula.
 *
 * The cell calls the same function, so a preview and the cell show the same.
 */
export function callFunction({ id, parameters }: FunctionEntry, given: readonly GivenArgument[]): AnsweredCell[][] {
  const error = errorAmong(given);
  if (error !== undefined) return [[error]];
  try {
    const all = parameters.map((parameter, i) => coerced(parameter, given[i]));
    // The metadata is generated from the functions, so the arguments fit.
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

/** The fault a function threw. Any other error is rethrown. */
function faultBehind(thrown: unknown): Fault {
  const error = isCellFault(thrown) ? thrown : faultOf(thrown);
  if (error === undefined) throw thrown;
  return error.fault;
}
