import facts from "../../excel-facts/focus.json";
import { HostError } from "../../richapi";

/** The members that need the focus, `Class.member`, as Microsoft names them. */
export type MemberWithFocus = keyof typeof facts.refusals;

/** From Microsoft's page "Error handling with the application-specific JavaScript APIs". */
const MESSAGES: Readonly<Record<string, string>> = {
  GeneralException: "There was an internal error while processing the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
};

/**
 * Which workbook has the focus: this one, or another that the user has gone to.
 *
 * While it is another, Excel on Windows and Mac refuses some members (`excel-facts/focus.json`).
 */
export class Focus {
  private isHere = true;

  lose(): void {
    this.isHere = false;
  }

  regain(): void {
    this.isHere = true;
  }

  guard(member: MemberWithFocus): void {
    const code = facts.refusals[member];
    if (!this.isHere) throw new HostError(code, MESSAGES[code] ?? code, member);
  }
}
