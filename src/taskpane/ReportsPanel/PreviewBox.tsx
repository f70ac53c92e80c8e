import { Body1, Button, Caption1 } from "@fluentui/react-components";
import type { Change, How, Preview } from "../../excel";
import type { ReportKind } from "../../sheets";
import { useWords } from "../state";
import { QuestionBox, useChoiceBoxStyles } from "../ui";

export type PreviewBoxProps = {
  preview: Preview;
  onMake: (kind: ReportKind, how: How) => void;
  onCancel: () => void;
};

/** What making a report again would change, and the choice of how to make it. Nothing is changed yet. */
export function PreviewBox({ preview, onMake, onCancel }: PreviewBoxProps) {
  const { kind, sheet, status, replaces, beside, changes, count } = preview;
  const words = useWords().reportWords.preview;
  const styles = useChoiceBoxStyles();
  return (
    <QuestionBox
      title={words.title(sheet)}
      asked={preview}
      answers={
        <>
          {replaces && (
            <Button appearance="primary" onClick={() => onMake(kind, "replace")}>
              {words.replace}
            </Button>
          )}
          <Button appearance={replaces ? "secondary" : "primary"} onClick={() => onMake(kind, "beside")}>
            {words.beside}
          </Button>
          <Button appearance="subtle" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
      foot={<Caption1>{words.besideName(beside)}</Caption1>}
    >
      {status !== "draft" && (
        <Body1>
          {words.standing(status)} {replaces ? words.startsOver : words.isFinal}
        </Body1>
      )}
      <Body1>{words.count(count)}</Body1>
      {count > 0 && (
        <ul className={styles.list} aria-label={words.changes}>
          {changes.map((change, index) => (
            // Changes have no identity of their own, and the list is replaced as a whole.
            <li key={index}>
              <ChangeText change={change} />
            </li>
          ))}
          {count > changes.length && <li>{words.more(count - changes.length)}</li>}
        </ul>
      )}
    </QuestionBox>
  );
}

function ChangeText({ change }: { change: Change }) {
  const words = useWords().reportWords.preview;
  if (change.is === "new-line") return `${words.newLine}: ${change.line}`;
  if (change.is === "gone-line") return `${words.goneLine}: ${change.line}`;
  const lead = change.is === "text" ? words.text : `${change.line}, ${change.column}`;
  const [before, after] = [change.before, change.after].map((side) => side || words.nothing);
  return `${lead}: ${before} ${words.to} ${after}`;
}
