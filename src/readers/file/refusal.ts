import { isFinanceError, type Finding } from "../../core";

/**
 * Turns the error that ended a read into a finding.
 *
 * @throws any error that is not about the data, such as the reason of a signal
 */
export function refusalOf(error: unknown): Finding {
  if (!isFinanceError(error)) throw error;
  return { ...error.fault, severity: "error" };
}
