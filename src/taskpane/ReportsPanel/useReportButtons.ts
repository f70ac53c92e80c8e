import { useRef } from "react";
import type { How } from "../../excel";
import type { ReportKind } from "../../sheets";
import { useProgress, type Actions } from "../state/actions";
import { useActionPanel } from "../state/useActionPanel";
import { reportOf } from "./reportOf";

/** State of a panel that makes reports: a report that is there already is only made anew when its user has said how. */
export function useReportButtons(actions: Actions, kinds: readonly ReportKind[]) {
  const progress = useProgress(actions);
  const buttons = useRef(new Map<ReportKind, HTMLButtonElement>());
  const { shown } = useActionPanel(actions, (started) => kinds.some((kind) => kind === reportOf(started)));
  const current = shown.state === "idle" ? undefined : reportOf(shown);
  const focusOn = (kind: ReportKind | undefined) => kind && buttons.current.get(kind)?.focus();

  return {
    shown,
    button: (kind: ReportKind) => ({
      busy: progress.state === "running",
      running: shown.state === "running" && current === kind,
      onRun: () => void actions.runAction("BIBSYS.offerReport", kind),
      ref: (button: HTMLButtonElement) => {
        buttons.current.set(kind, button);
        return () => void buttons.current.delete(kind);
      },
    }),
    // What these are pressed in goes away, so the focus moves to the report's own button, not to nowhere.
    make: (kind: ReportKind, how: How) => {
      focusOn(kind);
      void actions.runAction("BIBSYS.createReport", kind, how);
    },
    /** What was just made is made once more in its place; what was stopped or failed is tried again. */
    runAgain: () => {
      focusOn(current);
      const isMade = shown.state === "done" && shown.outcome.sheet !== undefined;
      if (isMade && current) void actions.runAction("BIBSYS.createReport", current, "replace");
      else void actions.runLastAgain();
    },
    stop: () => {
      focusOn(current);
      actions.cancelAction();
    },
    dismiss: () => {
      focusOn(current);
      actions.dismissOutcome();
    },
  };
}
