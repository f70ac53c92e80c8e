import { useSyncExternalStore } from "react";
import { useActions } from "./actions";
import type { ChosenSource } from "./sourceStore";

/** The chosen source of the ledger, followed. */
export function useChosenSource(): ChosenSource | undefined {
  const { watchSource, currentSource } = useActions();
  return useSyncExternalStore(watchSource, currentSource);
}
