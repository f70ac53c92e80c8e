import { useMemo, useRef, useState } from "react";
import { areaReference, type Area } from "../../sheets";
import { pane, type Language, type Phrase } from "../../text";
import { useProgress, type Actions } from "../state/actions";
import { logError } from "../state/logError";
import { keyOf, placeOfArea } from "../state/placeKey";
import { useActionPanel } from "../state/useActionPanel";
import { useLedger } from "../state/useLedger";
import { useSelection } from "../state/useSelection";
import { useWorkbook } from "../state/useWorkbook";
import { draftFormula, refersToLedger } from "./draft";
import { whyOf } from "../state/whyOf";

/** State of the panel that writes a formula: what is chosen and filled in, where it goes, and what it would show. */
export function useFormulaPanel(actions: Actions, language: Language) {
  const { shown, runAgain, stop } = useActionPanel(actions, ["BIBSYS.insertFormula"]);
  const progress = useProgress(actions);
  const selection = useSelection(actions);
  const { known, readAgain } = useWorkbook(actions, language, true);
  const [chosen, setChosen] = useState("");
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [target, setTarget] = useState<Area | undefined>(undefined);
  const [replaces, setReplaces] = useState("");
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const chooser = useRef<HTMLSelectElement>(null);

  const entry = known.state === "read" ? known.catalogue.find(({ id }) => id === chosen) : undefined;
  const isOfLedger = useMemo(
    () => known.state === "read" && target !== undefined && refersToLedger(known.snapshot, target, written),
    [known, target, written],
  );
  const together = useLedger(actions, known, isOfLedger);
  const workbook = isOfLedger ? (together.state === "read" ? together.workbook : undefined) : known;
  const draft = useMemo(
    () => (workbook?.state === "read" && entry && target ? draftFormula(entry, written, target, workbook) : undefined),
    [workbook, entry, written, target],
  );

  /** Hands over what is selected at this moment, which may be newer than what is shown. */
  const withSelected = (take: (cells: Area, active: Area) => void) => {
    setRefused(undefined);
    actions.readSelection().then(
      (now) => (now ? take(now.cells, now.active) : setRefused(pane.formulas.nothingSelected)),
      (error: unknown) => {
        void logError(error);
        setRefused(whyOf(error));
      },
    );
  };
  const write = (argument: string, text: string) => setWritten((before) => ({ ...before, [argument]: text }));

  const preview = draft?.preview;
  const held = preview?.holds[0]?.[0] ?? "";
  // Agreed to for this very content: if the cell changes, its user is asked again.
  const mayReplace = held === "" || replaces === held;
  const isStopped = preview?.findings.some(({ severity }) => severity === "error") ?? true;

  return {
    shown,
    runAgain,
    stop,
    known,
    readAgain,
    refused: together.state === "unread" ? together.why : refused,
    selected: selection && keyOf(placeOfArea(selection.cells)),
    chooser,
    chosen,
    choose: (id: string) => {
      setChosen(id);
      setWritten({});
      setReplaces("");
      if (!target) withSelected((_cells, active) => setTarget(active));
    },
    entry,
    written,
    write,
    takeFor: (argument: string) => withSelected((cells) => write(argument, `=${areaReference(cells, target?.sheet)}`)),
    target,
    takeTarget: () => withSelected((_cells, active) => setTarget(active)),
    draft,
    held,
    mayReplace,
    agree: (is: boolean) => setReplaces(is ? held : ""),
    canInsert: progress.state !== "running" && mayReplace && !isStopped,
    insert: async () => {
      if (!preview) return;
      const { area, formula, holds } = preview;
      chooser.current?.focus();
      await actions.runAction("BIBSYS.insertFormula", { area, formula, holds });
      const now = actions.currentProgress();
      if (now.state !== "done" || now.outcome.sheet === undefined) return;
      setChosen("");
      setTarget(undefined);
    },
  };
}
