import type { Actions } from "../actions";
import { useActionPanel } from "../useActionPanel";

/** State and actions of the start panel. Knows the actions, not the markup. */
export const useStartPanel = (actions: Actions) => useActionPanel(actions, ["BIBSYS.openExample"]);
