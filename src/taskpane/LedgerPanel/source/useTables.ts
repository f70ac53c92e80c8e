import { useEffect, useState } from "react";
import { useProgress, type Actions } from "../../state/actions";
import { logError } from "../../state/logError";

/** The tables of the workbook that a ledger may stand in, as they are when the panel opens and after each action. */
export function useTables(actions: Actions): readonly string[] {
  const [tables, setTables] = useState<readonly string[]>([]);
  const isRunning = useProgress(actions).state === "running";
  useEffect(() => {
    if (isRunning) return undefined;
    let isWanted = true;
    // Without the list there are still files and selected cells.
    actions.listTables().then((names) => isWanted && setTables(names), logError);
    return () => void (isWanted = false);
  }, [actions, isRunning]);
  return tables;
}
