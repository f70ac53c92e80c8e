import { Body1, Caption1 } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../../text";
import { ActionButton } from "../../ui/ActionButton/ActionButton";
import { Message } from "../../ui/Message";
import { FigureTable } from "../totals/FigureTable";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";
import { kronerFor } from "../../ui/kroner";
import { inOrder, lineName } from "../totals/lineRows";
import type { LedgerPanelState } from "../useLedgerPanel";

export type ImportBoxProps = {
  panel: Pick<LedgerPanelState, "comparison" | "names" | "blocked" | "importing">;
  language: Language;
};

/** What the import changes, before anything is written, and the button that writes; or why it cannot. */
export function ImportBox({ panel: { comparison, names, blocked, importing }, language }: ImportBoxProps) {
  const styles = useLedgerPanelStyles();
  const say = pane.ledger.changes;
  const roomFor = comparison.state === "compared" ? comparison.roomFor : "full";
  const button = importing && { ...importing, busy: importing.busy || blocked !== undefined };
  return (
    <div className={styles.group}>
      {comparison.state === "comparing" && <Body1>{say.comparing[language]}</Body1>}
      {comparison.state === "uncompared" && (
        <Body1>
          {say.unread[language]} {comparison.why[language]}
        </Body1>
      )}
      {comparison.state === "compared" && <ChangeTable comparison={comparison} names={names} language={language} />}
      {comparison.state === "compared" && comparison.roomFor !== "full" && (
        <Message intent={comparison.roomFor === "accounts" ? "warning" : "error"}>
          {say.tooMany(comparison.preview)[language]}
        </Message>
      )}
      {button && (
        <ActionButton
          {...button}
          appearance="primary"
          icon={<ArrowImportRegular />}
          label={(roomFor === "accounts" ? say.fewer : say.import)[language]}
          hint={(blocked ?? say.importHint)[language]}
        />
      )}
    </div>
  );
}

function ChangeTable({
  comparison: { preview },
  names,
  language,
}: {
  comparison: Extract<LedgerPanelState["comparison"], { state: "compared" }>;
  names: ReadonlyMap<string, string>;
  language: Language;
}) {
  const styles = useLedgerPanelStyles();
  const say = pane.ledger.changes;
  const kroner = kronerFor(
    preview.changes.flatMap(({ before, after }) => [before, after]),
    language,
  );
  const changes = new Map(preview.changes.map((change) => [change.line, change]));
  const rows = inOrder([...changes.keys()], names).flatMap((line) => {
    const change = changes.get(line);
    if (!change) return [];
    const figures = [change.before, change.after, change.change].map(kroner);
    return [{ name: lineName(line, names)[language], figures }];
  });
  return (
    <>
      {rows.length === 0 ? (
        <Body1>{say.none[language]}</Body1>
      ) : (
        <FigureTable
          title={say.title[language]}
          heads={[pane.ledger.totals.line, say.before, say.after, say.change].map((head) => head[language])}
          rows={rows}
        />
      )}
      <Caption1 className={styles.hint}>{say.rows(preview.before, preview.after)[language]}</Caption1>
    </>
  );
}
