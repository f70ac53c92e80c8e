import { isFinanceError, type Finding } from "../../core";

/**
 * What made a reading end before its time, as a finding.
 *
 * @throws what is no fault of the data, such as the reason of a signal that has stopped it
 */
export function refusalOf(error: unknown): Finding {
  if (!isFinanceError(error)) throw error;
  return { ...error.fault, severity: "error" };
}
