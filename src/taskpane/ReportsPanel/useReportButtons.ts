import { useRef } from "react";
import type { How } from "../../excel";
import type { ReportKind } from "../../sheets";
import { useActionPanel, useActions, useProgress } from "../state";
import { reportOf } from "./reportOf";

/** State of a panel that makes reports. A report that exists already is only made again after its user has chosen how. */
export function useReportButtons(kinds: readonly ReportKind[]) {
  const actions = useActions();
  const progress = useProgress();
  const buttons = useRef(new Map<ReportKind, HTMLButtonElement>());
  const { shown } = useActionPanel((started) => kinds.some((kind) => kind === reportOf(started)));
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
    // The place of these buttons goes away, so the focus moves to the report's own button and is not lost.
    make: (kind: ReportKind, how: How) => {
      focusOn(kind);
      void actions.runAction("BIBSYS.createReport", kind, how);
    },
    /** Makes a report that was made once more in its place; tries one that was stopped or failed again. */
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
