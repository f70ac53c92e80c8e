import { useEffect, useId, useRef } from "react";
import { Body1, Button, mergeClasses } from "@fluentui/react-components";
import type { Phrase } from "../../text";
import { useLanguage, useWords } from "../state";
import { PartHeading, usePanelStyles } from "../ui";

export type SetUpPreviewProps = { additions: Phrase; onAdd: () => void; onCancel: () => void };

/** What setting up would add to a workbook that has work sheets already. Nothing is changed yet. */
export function SetUpPreview({ additions, onAdd, onCancel }: SetUpPreviewProps) {
  const language = useLanguage();
  const words = useWords().setUp;
  const shared = usePanelStyles();
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [additions]);
  return (
    <section ref={box} tabIndex={-1} className={mergeClasses(shared.box, shared.group)} aria-labelledby={headingId}>
      <PartHeading id={headingId}>{words.previewTitle}</PartHeading>
      <Body1>{additions[language]}</Body1>
      <div>
        <Button appearance="primary" onClick={onAdd}>
          {words.add}
        </Button>{" "}
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
