import { CellFault, doubleOf, type Amount, type CellFaultCode } from "../core";
import { cellFaultText, languageOf, type Language } from "../text";

/** The answer for one cell: an exact amount, words, or undefined for a blank. */
export type Answer = Amount | string | undefined;

/**
 * Turns an exact amount into the double of a cell. A blank stays blank.
 *
 * @throws CellFault `answer-too-large` for an amount that a cell cannot hold, or that the next sum would make infinite
 */
export function cellValue(answer: Answer): number | string {
  if (typeof answer === "string") return answer;
  const double = answer === undefined ? "" : doubleOf(answer);
  if (typeof double === "number" && !(Math.abs(double) <= LARGEST)) throw new CellFault("answer-too-large", {});
  return double;
}

/** Excel's largest number is just below 1e308. A sum of a column of these is still below it. */
const LARGEST = 1e300;

/**
 * Turns a CellFault into an Excel cell error with a message in the user's language.
 *
 * A wrong argument is #VALUE!. A value missing among the arguments is #N/A, which ISNA and IFNA recognise.
 */
export function cellError(error: CellFault): CustomFunctions.Error {
  const shown = new CustomFunctions.Error(
    MISSING.includes(error.code) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    cellFaultText(error, userLanguage()),
  );
  faults.set(shown, error);
  return shown;
}

/** The fault behind a cell error. The pane shows it in its own language, before a formula is written. */
export const faultOf = (shown: unknown): CellFault | undefined =>
  typeof shown === "object" && shown !== null ? faults.get(shown) : undefined;

/** The language of Office; the default before Office is ready and where there is no Office. */
export function userLanguage(): Language {
  const office = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return languageOf(office.Office?.context?.displayLanguage);
}

const faults = new WeakMap<object, CellFault>();

const MISSING: readonly CellFaultCode[] = ["rate-missing", "period-year-missing"];
