import { useMemo, useState } from "react";
import { callerOf } from "../../functions";
import { areaOf, cellsOfOrigin, explainCell, type Area } from "../../sheets";
import { pane, type Explanation, type Language, type Origin, type Phrase } from "../../text";
import type { Actions } from "../actions";
import { logError } from "../logError";
import { keyOf, placeOfArea } from "../placeKey";
import { useSelection } from "../useSelection";
import { useWorkbook } from "../useWorkbook";
import { whyOf } from "../whyOf";

/** What the tree of an explanation asks for while its reader opens it. */
export type Explainer = {
  explain: (origin: Origin) => Explanation | undefined;
  cells: (origin: Origin) => ReturnType<typeof cellsOfOrigin>;
  goTo: (origin: Origin) => void;
};

/** State of the panel that explains a cell: which one, and what the workbook holds. */
export function useExplainPanel(actions: Actions, language: Language) {
  const selection = useSelection(actions);
  const [at, setAt] = useState<Area | undefined>(undefined);
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const { known, readAgain } = useWorkbook(actions, language, at !== undefined);

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
    if (known.state !== "read" || !at) return undefined;
    const call = callerOf(known.catalogue);
    const explainer: Explainer = {
      explain: (origin) => {
        const area = areaOf(origin);
        return area && explainCell(known.snapshot, area, call);
      },
      cells: (origin) => cellsOfOrigin(known.snapshot, origin),
      goTo,
    };
    return { explanation: explainCell(known.snapshot, at, call), explainer };
  }, [known, at, goTo]);

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
    key: at && keyOf(placeOfArea(at)),
    explained,
    refused,
    readAgain,
  };
}
