import { isFinanceError, type Finding } from "../../core";

/**
 * What made a reading end before its time, as a finding.
 *
 * @throws what is no fault of the data, such as the reason of a signal that has stopped it
 */
export function refusalOf(error: unknown): Finding {
  if (!isFinanceError(error)) throw error;
  // The compiler cannot see that the code and the facts of one error belong together; the class makes sure of it.
  return { code: error.code, facts: error.facts, severity: "error" } as Finding;
}
