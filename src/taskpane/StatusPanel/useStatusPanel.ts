import { useRef, useState } from "react";
import type { ListedReport, ReportList } from "../../excel";
import type { Status } from "../../core";
import {
  lastSigner,
  rememberSigner,
  useActionPanel,
  useActions,
  useProgress,
  useRead,
  whyOf,
  type Known,
} from "../state";

/** What must be written before a status is changed. */
type Missing = "name" | "reason" | undefined;

/** State of the list of reports, which is read when the pane opens and after each action, and of a change of status. */
export function useStatusPanel() {
  const actions = useActions();
  const { shown, runAgain, stop } = useActionPanel(["BIBSYS.setStatus"]);
  const progress = useProgress();
  const [name, setName] = useState(lastSigner);
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState<Missing>(undefined);
  const [unshown, setUnshown] = useState<{ list: Known<ReportList>; instead: Known<ReportList> }>();
  const nameField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  const read = useRead(
    progress,
    async (_of, { signal }) => {
      const list = await actions.listReports();
      if (!signal.aborted) setName((written) => written || list.lastName);
      return list;
    },
    { follow: "actions" },
  );

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
    actions.showSheet(sheet).catch((error: unknown) => {
      setUnshown({ list: read.known, instead: { state: "unread", why: whyOf(error), error } });
    });
  };

  return {
    /** A sheet that could not be shown replaces the list until it is read again. */
    listed: unshown?.list === read.known ? unshown.instead : read.known,
    shown,
    isRunning: progress.state === "running",
    missing,
    name: { field: nameField, value: name, onChange: setName },
    note: { ref: noteField, value: note, onChange: setNote },
    read: read.readAgain,
    change,
    goTo,
    runAgain,
    stop,
  };
}
