import type { Amount, Fault, FaultCode, FinanceError } from "../core";
import { cellFaultText, languageOf, type CellFaultCode, type Language } from "../text";

/** What a function computes for one cell: an exact amount, words, or nothing to show. */
export type Answer = Amount | string | undefined;

/** The edge where an exact amount becomes a cell's double; a blank is shown blank. */
export const cellValue = (answer: Answer): number | string =>
  typeof answer === "string" ? answer : (answer?.toNumber() ?? "");

/**
 * A fault as Excel shows it, with a message in the user's language.
 *
 * Two kinds: what was given is wrong (#VALUE!), or what was asked for is not among what was given (#N/A), which a
 * formula can tell apart by ISNA and IFNA.
 */
export function cellError(error: FinanceError): CustomFunctions.Error {
  const shown = new CustomFunctions.Error(
    MISSING.includes(error.code) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    cellFaultText(error as Fault<CellFaultCode>, userLanguage()),
  );
  faults.set(shown, error);
  return shown;
}

/** The fault that an error in a cell was made of: the pane says it in its own language, and before anything is written. */
export const faultOf = (shown: unknown): FinanceError | undefined =>
  typeof shown === "object" && shown !== null ? faults.get(shown) : undefined;

/** The language of Office; before Office is ready, and where there is none, the default. */
export function userLanguage(): Language {
  const office = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return languageOf(office.Office?.context?.displayLanguage);
}

const faults = new WeakMap<object, FinanceError>();

const MISSING: readonly FaultCode[] = ["rate-missing", "period-year-missing"];
