import { useEffect, useState } from "react";
import type { Selection } from "../../excel";
import type { Actions } from "./actions";
import { logError } from "./logError";

/** What is selected in the sheet, followed while the panel is open. */
export function useSelection(actions: Actions): Selection {
  const [selection, setSelection] = useState<Selection>(undefined);
  useEffect(() => {
    let isWanted = true;
    const read = () => {
      actions.readSelection().then((now) => isWanted && setSelection(now), logError);
    };
    read();
    const watched = actions.watchSelection(read);
    watched.catch(logError);
    return () => {
      isWanted = false;
      watched.then((unwatch) => unwatch()).catch(logError);
    };
  }, [actions]);
  return selection;
}
