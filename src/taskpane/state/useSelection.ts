import type { Selection } from "../../excel";
import { useActions } from "./actions";
import { useRead } from "./useRead";

/** The selection in the sheet, followed while the panel is open. */
export const useSelection = (): Selection =>
  useRead(useActions(), (actions) => actions.readSelection(), { follow: "selection" }).latest;
