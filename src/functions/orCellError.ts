import { isFinanceError } from "../core";
import { cellError } from "./answer";

/** Turns a FinanceError into an Excel cell error; any other error is rethrown. */
export function orCellError<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    // Excel's error class is an Error, but its type does not say so.
    throw isFinanceError(error) ? (cellError(error) as unknown as Error) : error;
  }
}
