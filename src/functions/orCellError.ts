import { isCellFault } from "../core";
import { cellError } from "./answer";

/** Turns a CellFault into an Excel cell error; any other error is rethrown. */
export function orCellError<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    // Excel's error class is an Error, but its type does not say so.
    throw isCellFault(error) ? (cellError(error) as unknown as Error) : error;
  }
}
