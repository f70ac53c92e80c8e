import { Body1, Button } from "@fluentui/react-components";
import type { Phrase } from "../../text";
import { useLanguage, useWords } from "../state";
import { QuestionBox } from "../ui";

export type SetUpPreviewProps = { additions: Phrase; onAdd: () => void; onCancel: () => void };

/** What setting up would add to a workbook that has work sheets already. Nothing is changed yet. */
export function SetUpPreview({ additions, onAdd, onCancel }: SetUpPreviewProps) {
  const language = useLanguage();
  const words = useWords().setUp;
  return (
    <QuestionBox
      title={words.previewTitle}
      asked={additions}
      answers={
        <>
          <Button appearance="primary" onClick={onAdd}>
            {words.add}
          </Button>
          <Button appearance="subtle" onClick={onCancel}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <Body1>{additions[language]}</Body1>
    </QuestionBox>
  );
}
