import { useMemo, useState } from "react";
import { callerOf } from "../../functions";
import { areaOf, cellsOfOrigin, explainCell, leafOf, needsLedger, type Area } from "../../sheets";
import type { Explanation, Origin } from "../../core";
import { pane, type Phrase } from "../../text";
import { keyOf, logError, placeOfArea, useActions, useLedger, useSelection, useWorkbook, whyOf } from "../state";

/** The questions of an explanation's tree while its reader opens it. */
export type Explainer = {
  /** Whether a cell that nothing computes was typed or is blank; undefined for any other cell. */
  leaf: (origin: Origin) => ReturnType<typeof leafOf>;
  /** Undefined where it needs the ledger, and the ledger has not been read. */
  explain: (origin: Origin) => Explanation | undefined;
  /** Whether the ledger is being read. */
  isReading: boolean;
  /** Reads the ledger where the explanation of the opened cell needs it. */
  open: (origin: Origin) => void;
  cells: (origin: Origin) => ReturnType<typeof cellsOfOrigin>;
  goTo: (origin: Origin) => void;
};

/** State of the panel that explains a cell: which cell, and what the workbook holds. */
export function useExplainPanel() {
  const actions = useActions();
  const selection = useSelection();
  const [at, setAt] = useState<Area | undefined>(undefined);
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const { known, readAgain } = useWorkbook(at !== undefined);
  const key = at && keyOf(placeOfArea(at));
  /** The explained cell below which the user has opened a cell that needs the ledger. */
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const isOfLedger =
    known.state === "read" && at !== undefined && (opened === key || needsLedger(known.value.snapshot, at));
  const together = useLedger(known, isOfLedger);
  const alone = known.state === "read" ? known.value : undefined;
  const workbook = together.state === "read" ? together.value.workbook : alone;
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
    if (!workbook || !at) return undefined;
    const call = callerOf(workbook.catalogue);
    const { snapshot } = workbook;
    const explain = (area: Area) =>
      !hasLedger && needsLedger(snapshot, area) ? undefined : explainCell(snapshot, area, call);
    const made = new Map<string, Explanation | undefined>();
    const explainer: Explainer = {
      isReading: isReadingLedger,
      leaf: (origin) => {
        const area = areaOf(origin);
        return area && !needsLedger(snapshot, area) ? leafOf(snapshot, area, call) : undefined;
      },
      explain: (origin) => {
        const [area, cell] = [areaOf(origin), keyOf(origin)];
        if (area && !made.has(cell)) made.set(cell, explain(area));
        return made.get(cell);
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
    /** The selected cell, which the button explains. */
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
    /** A new explanation of the same cell keeps open the parts that the reader has opened. */
    key,
    explained,
    isReadingLedger,
    refused: together.state === "unread" ? together.why : refused,
    readAgain,
  };
}
