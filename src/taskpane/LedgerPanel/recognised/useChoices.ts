import { useState } from "react";
import { readChoices, type LedgerChoice, type LedgerChoices } from "../../../readers";
import { logError, useActions, useRead, type Actions } from "../../state";

/** The user's corrections of how files are read. They are kept in the workbook, and used from the next reading on. */
export function useChoices() {
  const actions = useActions();
  const { known } = useRead(actions, readKept);
  const [written, setWritten] = useState<LedgerChoices>();
  const [isNotKept, setNotKept] = useState(false);
  // Where the earlier corrections cannot be read, files are read as they are recognised, and the panel shows how.
  const kept = known.state === "unread" ? NONE : known.state === "read" ? known.value : undefined;
  const choices = written ?? kept;

  const write = (next: LedgerChoices): void => {
    setWritten(next);
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

export type Choosing = ReturnType<typeof useChoices>;

const readKept = async (actions: Actions): Promise<LedgerChoices> => readChoices(await actions.readLedgerChoice());

const NONE: LedgerChoices = {};
