import { Body1, Caption1 } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons";
import type { LedgerPreview } from "../../../excel";
import { useLanguage, useWords } from "../../state";
import { ActionButton, FigureTable, kronerFor, Message, usePanelStyles } from "../../ui";
import { inOrder, lineName } from "../totals/lineRows";
import type { ImportOffer } from "./useImport";

export type ImportBoxProps = {
  offer: ImportOffer;
  /** The names of the lines of *Poster*, by their keys. */
  names: ReadonlyMap<string, string>;
};

/** What the import changes, before anything is written, and the button that writes; or why it cannot be pressed. */
export function ImportBox({ offer: { comparison, blocked, button }, names }: ImportBoxProps) {
  const language = useLanguage();
  const styles = usePanelStyles();
  const words = useWords().ledger.changes;
  const roomFor = comparison.state === "compared" ? comparison.roomFor : "full";
  return (
    <div className={styles.group}>
      {comparison.state === "comparing" && <Body1>{words.comparing}</Body1>}
      {comparison.state === "uncompared" && (
        <Body1>
          {words.unread} {comparison.why[language]}
        </Body1>
      )}
      {comparison.state === "compared" && <ChangeTable preview={comparison.preview} names={names} />}
      {comparison.state === "compared" && comparison.roomFor !== "full" && (
        <Message intent={comparison.roomFor === "accounts" ? "warning" : "error"}>
          {words.tooMany(comparison.preview)}
        </Message>
      )}
      <ActionButton
        {...button}
        busy={button.busy || blocked !== undefined}
        appearance="primary"
        icon={<ArrowImportRegular />}
        label={roomFor === "accounts" ? words.fewer : words.import}
        hint={blocked?.[language] ?? words.importHint}
      />
    </div>
  );
}

function ChangeTable({ preview, names }: { preview: LedgerPreview; names: ReadonlyMap<string, string> }) {
  const language = useLanguage();
  const styles = usePanelStyles();
  const { changes: words, totals } = useWords().ledger;
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
        <Body1>{words.none}</Body1>
      ) : (
        <FigureTable title={words.title} heads={[totals.line, words.before, words.after, words.change]} rows={rows} />
      )}
      <Caption1 className={styles.hint}>{words.rows(preview.before, preview.after)}</Caption1>
    </>
  );
}
