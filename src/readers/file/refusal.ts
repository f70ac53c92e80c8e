import { isFinanceError, type Finding } from "../../core";

/**
 * Turns the error that ended a read into a finding.
 *
 * @throws any error that is not about the data, such as the reason of a signal
 */
export function refusalOf(error: unknown): Finding {
  if (!isFinanceError(error)) throw error;
  // The compiler cannot see that the code and the facts of one error belong together; the class ensures it.
  return { code: error.code, facts: error.facts, severity: "error" } as Finding;
}
