import type { CellFaultCode } from "./cells";
import type { Fault, FaultCode, Faults, Finding } from "./fault";
import type { Place } from "./place";

/** Thrown when input breaks a contract, so that no number comes out of it. Either a CellFault or an InputFault. */
export abstract class FinanceError<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = "FinanceError";

  constructor(
    readonly code: Code,
    readonly facts: Faults[Code],
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }

  /** The fault as a value. */
  get fault(): Fault<Code> {
    return { code: this.code, facts: this.facts };
  }
}

/** A fault of a value that a formula in a cell is given. A custom function shows it as an error in the cell. */
export class CellFault<Code extends CellFaultCode = CellFaultCode> extends FinanceError<Code> {}

/** A fault of any other input: a file, a work sheet, or what is written in the pane. */
export class InputFault<
  Code extends Exclude<FaultCode, CellFaultCode> = Exclude<FaultCode, CellFaultCode>,
> extends FinanceError<Code> {}

/** Tells a fault of the input from a bug, which is rethrown. */
export const isFinanceError = (error: unknown): error is FinanceError => error instanceof FinanceError;

/** Tells a fault that a function shows in its cell from any other error. */
export const isCellFault = (error: unknown): error is CellFault => error instanceof CellFault;

/**
 * Runs a reading that may throw, and files its fault as a finding. One bad cell never hides the next.
 *
 * @returns what was read, or undefined where it could not be read
 */
export function attempt<T>(read: () => T, findings: Finding[], at?: Place): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isFinanceError(error)) throw error;
    findings.push({ ...error.fault, severity: "error", ...(at && { at }) });
    return undefined;
  }
}
