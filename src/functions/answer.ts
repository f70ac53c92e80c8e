import type { Amount, CellFault, CellFaultCode } from "../core";
import { cellFaultText, languageOf, type Language } from "../text";

/** What a function computes for one cell: an exact amount, words, or nothing to show. */
export type Answer = Amount | string | undefined;

/** The edge where an exact amount becomes a cell's double; a blank is shown blank. */
export const cellValue = (answer: Answer): number | string =>
  typeof answer === "string" ? answer : (answer?.toNumber() ?? "");

/**
 * A fault as an Excel error, with a message in the user's language.
 *
 * A wrong argument gives #VALUE!. A rate or year that the arguments lack gives #N/A, which a formula can test with ISNA
 * and IFNA.
 */
export function cellError(error: CellFault): CustomFunctions.Error {
  const shown = new CustomFunctions.Error(
    MISSING.includes(error.code) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    cellFaultText(error, userLanguage()),
  );
  faults.set(shown, error);
  return shown;
}

/** The fault behind an error in a cell. The pane shows it in its own language, before anything is written. */
export const faultOf = (shown: unknown): CellFault | undefined =>
  typeof shown === "object" && shown !== null ? faults.get(shown) : undefined;

/** The language of Office; before Office is ready, and where there is none, the default. */
export function userLanguage(): Language {
  const office = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return languageOf(office.Office?.context?.displayLanguage);
}

const faults = new WeakMap<object, CellFault>();

const MISSING: readonly CellFaultCode[] = ["rate-missing", "period-year-missing"];
