import type { ReportKind } from "../../sheets";
import type { Started } from "../state/useActionPanel";

/** Which report an action makes, from the pane or from the ribbon; undefined where it makes none. */
export function reportOf({ action, said: args = [] }: Pick<Started, "action" | "said">): ReportKind | undefined {
  switch (action) {
    case "BIBSYS.createAccountsReport":
      return "accounts";
    case "BIBSYS.createFrameReport":
      return "frame";
    case "BIBSYS.offerReport":
    case "BIBSYS.createReport":
      return args[0] as ReportKind;
    default:
      return undefined;
  }
}
