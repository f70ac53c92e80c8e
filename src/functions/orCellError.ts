import { isFinanceError } from "../core";
import { cellError } from "./answer";

/** Computes, and tells of a fault as Excel does; a bug goes on as it is. */
export function orCellError<Result>(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    // Excel's error class is an Error in all but its type.
    throw isFinanceError(error) ? (cellError(error) as unknown as Error) : error;
  }
}
