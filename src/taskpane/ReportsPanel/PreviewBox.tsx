import { useEffect, useId, useRef } from "react";
import { Body1, Button, Caption1, mergeClasses } from "@fluentui/react-components";
import type { Change, How, Preview } from "../../excel";
import type { ReportKind } from "../../sheets";
import { pane, type Language } from "../../text";
import { usePanelStyles } from "../ui/panel.styles";
import { PartHeading } from "../ui/PartHeading";
import { usePreviewStyles } from "./Preview.styles";

export type PreviewBoxProps = {
  preview: Preview;
  language: Language;
  onMake: (kind: ReportKind, how: How) => void;
  onCancel: () => void;
};

/** What making a report again would change, and the choice of how. Nothing has been done yet. */
export function PreviewBox({ preview, language, onMake, onCancel }: PreviewBoxProps) {
  const { kind, sheet, status, replaces, beside, changes, count } = preview;
  const say = pane.reportWords.preview;
  const shared = usePanelStyles();
  const styles = usePreviewStyles();
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  // The question comes in answer to a button further up: whoever cannot see it is taken to it.
  useEffect(() => box.current?.focus(), [preview]);
  return (
    <section ref={box} tabIndex={-1} className={mergeClasses(shared.box, shared.group)} aria-labelledby={headingId}>
      <PartHeading id={headingId}>{say.title(sheet)[language]}</PartHeading>
      {status !== "draft" && (
        <Body1>
          {say.standing(status)[language]} {(replaces ? say.startsOver : say.isFinal)[language]}
        </Body1>
      )}
      <Body1>{say.count(count)[language]}</Body1>
      {count > 0 && (
        <ul className={styles.list} aria-label={say.changes[language]}>
          {changes.map((change, index) => (
            // Changes have no identity of their own, and the list is replaced as a whole.
            <li key={index}>
              <ChangeText change={change} language={language} />
            </li>
          ))}
          {count > changes.length && <li>{say.more(count - changes.length)[language]}</li>}
        </ul>
      )}
      <div className={styles.choices}>
        {replaces && (
          <Button appearance="primary" onClick={() => onMake(kind, "replace")}>
            {say.replace[language]}
          </Button>
        )}
        <Button appearance={replaces ? "secondary" : "primary"} onClick={() => onMake(kind, "beside")}>
          {say.beside[language]}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {say.cancel[language]}
        </Button>
      </div>
      <Caption1>{say.besideName(beside)[language]}</Caption1>
    </section>
  );
}

function ChangeText({ change, language }: { change: Change; language: Language }) {
  const say = pane.reportWords.preview;
  if (change.is === "new-line") return `${say.newLine[language]}: ${change.line}`;
  if (change.is === "gone-line") return `${say.goneLine[language]}: ${change.line}`;
  const lead = change.is === "text" ? say.text[language] : `${change.line}, ${change.column}`;
  const [before, after] = [change.before, change.after].map((side) => side || say.nothing[language]);
  return `${lead}: ${before} ${say.to[language]} ${after}`;
}
