import { useEffect, useReducer, useRef, useState } from "react";
import type { ListedReport, ReportList } from "../../excel";
import type { Status } from "../../core";
import type { Phrase } from "../../text";
import { useProgress, type Actions } from "../state/actions";
import { useActionPanel } from "../state/useActionPanel";
import { lastSigner, rememberSigner } from "../state/signer";
import { whyOf } from "../state/whyOf";

/** The list as far as it is read. */
type Listed = { state: "reading" } | { state: "read"; list: ReportList } | { state: "unread"; why: Phrase };

/** What must be written before a status is changed. */
type Missing = "name" | "reason" | undefined;

/** State of the reports' list: read when the pane opens and after each action, and who changes a status. */
export function useStatusPanel(actions: Actions) {
  const { shown, runAgain, stop } = useActionPanel(actions, ["BIBSYS.setStatus"]);
  const progress = useProgress(actions);
  const [listed, setListed] = useState<Listed>({ state: "reading" });
  const [asked, askAgain] = useReducer((times: number) => times + 1, 0);
  const [name, setName] = useState(lastSigner);
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState<Missing>(undefined);
  const nameField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLInputElement>(null);

  const isRunning = progress.state === "running";
  useEffect(() => {
    if (isRunning) return undefined;
    let isWanted = true;
    const show = (next: Listed) => isWanted && setListed(next);
    actions.listReports().then(
      (list) => {
        show({ state: "read", list });
        if (isWanted) setName((written) => written || list.lastName);
      },
      (error: unknown) => show({ state: "unread", why: whyOf(error) }),
    );
    return () => void (isWanted = false);
  }, [actions, isRunning, progress, asked]);

  const change = ({ sheet, status }: ListedReport, to: Status) => {
    const lacks: Missing =
      name.trim() === "" ? "name" : status === "final" && note.trim() === "" ? "reason" : undefined;
    setMissing(lacks);
    if (lacks) return (lacks === "name" ? nameField : noteField).current?.focus();
    rememberSigner(name);
    setNote("");
    void actions.runAction("BIBSYS.setStatus", { sheet, from: status, to, name, note });
  };

  const goTo = (sheet: string) => {
    actions.showSheet(sheet).catch((error: unknown) => setListed({ state: "unread", why: whyOf(error) }));
  };

  return {
    listed,
    shown,
    isRunning,
    missing,
    name: { ref: nameField, value: name, onChange: setName },
    note: { ref: noteField, value: note, onChange: setNote },
    read: askAgain,
    change,
    goTo,
    runAgain,
    stop,
  };
}
