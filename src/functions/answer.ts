import type { Amount, Fault, FinanceError } from "../core";
import { faultText, languageOf, type Language } from "../text";

/** The edge where an exact amount becomes a cell's double; a blank is shown blank. */
export const numberOrBlank = (amount: Amount | undefined): number | "" => amount?.toNumber() ?? "";

/** A fault as Excel shows it: #VALUE! with a message in the user's language. */
export const cellError = (error: FinanceError): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, faultText(error as Fault, userLanguage()));

/** The language of Office; before Office is ready, and where there is none, the default. */
function userLanguage(): Language {
  const office = globalThis as { Office?: { context?: { displayLanguage?: string } } };
  return languageOf(office.Office?.context?.displayLanguage);
}
