import { isCellFault } from "../core";
import { cellError } from "./answer";

/** Turns a CellFault into an Excel cell error. Any other error is a bug, and is rethrown. */
export function orCellError<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    // Excel's error class is an Error in all but its type.
    throw isCellFault(error) ? (cellError(error) as unknown as Error) : error;
  }
}
