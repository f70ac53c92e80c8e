import { isFinanceError, type Fault, type FinanceError } from "../core";
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
  const fault = faultOf(cell);
  return fault ? { fault: asFault(fault) } : (cell as AnsweredCell);
}

/** The fault that a function threw; a bug goes on as it is. */
function faultBehind(thrown: unknown): Fault {
  const error = isFinanceError(thrown) ? thrown : faultOf(thrown);
  if (error === undefined) throw thrown;
  return asFault(error);
}

// The compiler cannot see that the code and the facts of one error belong together; the class makes sure of it.
const asFault = ({ code, facts }: FinanceError): Fault => ({ code, facts }) as Fault;
