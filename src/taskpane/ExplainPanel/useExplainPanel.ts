import { useMemo, useState } from "react";
import { callerOf } from "../../functions";
import { areaOf, cellsOfOrigin, explainCell, leafOf, needsLedger, type Area } from "../../sheets";
import type { Explanation, Origin } from "../../core";
import { pane, type Language, type Phrase } from "../../text";
import type { Actions } from "../state/actions";
import { logError } from "../state/logError";
import { keyOf, placeOfArea } from "../state/placeKey";
import { useLedger } from "../state/useLedger";
import { useSelection } from "../state/useSelection";
import { useWorkbook } from "../state/useWorkbook";
import { whyOf } from "../state/whyOf";

/** What the tree of an explanation asks for while its reader opens it. */
export type Explainer = {
  /** How a cell came by what it shows where nothing computes it. */
  leaf: (origin: Origin) => ReturnType<typeof leafOf>;
  /** Undefined where it needs the ledger, which has not been read. */
  explain: (origin: Origin) => Explanation | undefined;
  /** Whether the ledger is being read. */
  isReading: boolean;
  /** Has the ledger read where the explanation of a cell that is opened needs it. */
  open: (origin: Origin) => void;
  cells: (origin: Origin) => ReturnType<typeof cellsOfOrigin>;
  goTo: (origin: Origin) => void;
};

/** State of the panel that explains a cell: which one, and what the workbook holds. */
export function useExplainPanel(actions: Actions, language: Language) {
  const selection = useSelection(actions);
  const [at, setAt] = useState<Area | undefined>(undefined);
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const { known, readAgain } = useWorkbook(actions, language, at !== undefined);
  const key = at && keyOf(placeOfArea(at));
  /** The cell in whose explanation one that needs the ledger was opened. */
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const isOfLedger = known.state === "read" && at !== undefined && (opened === key || needsLedger(known.snapshot, at));
  const together = useLedger(actions, known, isOfLedger);
  const workbook = together.state === "read" ? together.workbook : known;
  const hasLedger = together.state === "read";
  const isReadingLedger = together.state === "reading";

  const goTo = useMemo(
    () =>
      ({ sheet, cell }: Pick<Origin, "sheet" | "cell">) => {
        setRefused(undefined);
        actions.selectCells({ sheet, cell }).catch((error: unknown) => {
          void logError(error);
          setRefused(whyOf(error));
        });
      },
    [actions],
  );

  const explained = useMemo(() => {
    if (workbook.state !== "read" || !at) return undefined;
    const call = callerOf(workbook.catalogue);
    const { snapshot } = workbook;
    const explain = (area: Area) =>
      !hasLedger && needsLedger(snapshot, area) ? undefined : explainCell(snapshot, area, call);
    const told = new Map<string, Explanation | undefined>();
    const explainer: Explainer = {
      isReading: isReadingLedger,
      leaf: (origin) => {
        const area = areaOf(origin);
        return area && !needsLedger(snapshot, area) ? leafOf(snapshot, area, call) : undefined;
      },
      explain: (origin) => {
        const [area, cell] = [areaOf(origin), keyOf(origin)];
        if (area && !told.has(cell)) told.set(cell, explain(area));
        return told.get(cell);
      },
      open: (origin) => {
        const area = areaOf(origin);
        if (area && needsLedger(snapshot, area)) setOpened(key);
      },
      cells: (origin) => cellsOfOrigin(snapshot, origin),
      goTo,
    };
    return { explanation: explain(at), explainer };
  }, [workbook, at, key, goTo, hasLedger, isReadingLedger]);

  return {
    /** The cell that would be explained now. */
    selected: selection && keyOf(placeOfArea(selection.active)),
    explainSelected: () => {
      setRefused(undefined);
      actions.readSelection().then(
        (now) => {
          if (!now) return setRefused(pane.formulas.nothingSelected);
          setAt(now.active);
          readAgain();
        },
        (error: unknown) => {
          void logError(error);
          setRefused(whyOf(error));
        },
      );
    },
    known,
    /** Two explanations of the same cell are one to the reader who has opened parts of it. */
    key,
    explained,
    isReadingLedger,
    refused: together.state === "unread" ? together.why : refused,
    readAgain,
  };
}
