import { useEffect, useState } from "react";
import { readChoices, type LedgerChoice, type LedgerChoices } from "../../../readers";
import type { Actions } from "../../state/actions";
import { logError } from "../../state/logError";

/** What the user has corrected of how files are read: kept in the workbook, and used from the next reading on. */
export function useChoices(actions: Actions) {
  const [choices, setChoices] = useState<LedgerChoices>();
  const [isNotKept, setNotKept] = useState(false);

  useEffect(() => {
    let isWanted = true;
    actions.readLedgerChoice().then(
      (kept) => isWanted && setChoices(readChoices(kept)),
      (error: unknown) => {
        // Without what was corrected before, files are read as they are recognised, which is shown.
        void logError(error);
        if (isWanted) setChoices({});
      },
    );
    return () => void (isWanted = false);
  }, [actions]);

  const write = (next: LedgerChoices): void => {
    setChoices(next);
    actions.writeLedgerChoice(next).then(
      () => setNotKept(false),
      (error: unknown) => {
        void logError(error);
        setNotKept(true);
      },
    );
  };
  return {
    /** Undefined until they are read. */
    choices,
    isNotKept,
    correct: (head: string, choice: LedgerChoice) => write({ ...choices, [head]: choice }),
    forget: (head: string) =>
      write(Object.fromEntries(Object.entries(choices ?? {}).filter(([known]) => known !== head))),
  };
}
