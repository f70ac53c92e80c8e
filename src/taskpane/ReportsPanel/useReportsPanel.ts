import { useActionPanel } from "../useActionPanel";
import type { Actions } from "../actions";

/** State and actions of the reports panel. Knows the actions, not the markup. */
export const useReportsPanel = (actions: Actions) =>
  useActionPanel(actions, ["BIBSYS.createAccountsReport", "BIBSYS.createFrameReport"]);
