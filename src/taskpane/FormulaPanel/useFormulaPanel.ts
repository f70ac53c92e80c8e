import { useMemo, useRef, useState } from "react";
import { areaReference, type Area } from "../../sheets";
import { pane, type Phrase } from "../../text";
import {
  keyOf,
  logError,
  placeOfArea,
  useActionPanel,
  useActions,
  useLedger,
  useProgress,
  useSelection,
  useWorkbook,
  whyOf,
} from "../state";
import { draftFormula, refersToLedger } from "./draft";

/** State of the panel that writes a formula: the function, its arguments, its cell, and what it would show. */
export function useFormulaPanel() {
  const actions = useActions();
  const { shown, runAgain, stop } = useActionPanel(["BIBSYS.insertFormula"]);
  const progress = useProgress();
  const selection = useSelection();
  const { known, readAgain } = useWorkbook(true);
  const [chosen, setChosen] = useState("");
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [target, setTarget] = useState<Area | undefined>(undefined);
  const [replaces, setReplaces] = useState("");
  const [refused, setRefused] = useState<Phrase | undefined>(undefined);
  const chooser = useRef<HTMLSelectElement>(null);

  const alone = known.state === "read" ? known.value : undefined;
  const entry = alone?.catalogue.find(({ id }) => id === chosen);
  const isOfLedger = useMemo(
    () => alone !== undefined && target !== undefined && refersToLedger(alone.snapshot, target, written),
    [alone, target, written],
  );
  const together = useLedger(known, isOfLedger);
  const withLedger = together.state === "read" ? together.value.workbook : undefined;
  const workbook = isOfLedger ? withLedger : alone;
  const draft = useMemo(
    () => (workbook && entry && target ? draftFormula(entry, written, target, workbook) : undefined),
    [workbook, entry, written, target],
  );

  /** Hands over the selection of this moment, which may be newer than the one shown. */
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
  // The user has agreed to lose this very content: if the cell changes, the question comes again.
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
