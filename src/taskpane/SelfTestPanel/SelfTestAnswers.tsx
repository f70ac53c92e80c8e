import { useRef, useState } from "react";
import { Body1, Button, Field } from "@fluentui/react-components";
import { usePanelStyles } from "../ui";
import { saveFile, type SavedFile } from "./saveFile";
import { useSelfTestStyles } from "./SelfTestPanel.styles";
import type { SelfTestWords } from "./useSelfTest";

/** The answers as text, with the ways to hand them on. Nothing is sent. */
export function SelfTestAnswers({ words, file }: { words: SelfTestWords; file: SavedFile }) {
  const shared = usePanelStyles();
  const styles = useSelfTestStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<"yes" | "by hand">();

  const copy = async (): Promise<void> => {
    // Excel's web views give some pages no clipboard; then the user's own keys do.
    try {
      await navigator.clipboard.writeText(file.text);
      setCopied("yes");
    } catch {
      text.current?.select();
      setCopied("by hand");
    }
  };

  return (
    <div className={shared.group}>
      <Body1>{words.send}</Body1>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button onClick={() => saveFile(file)}>{words.save}</Button>
      </div>
      <div role="status">{copied && <Body1>{copied === "yes" ? words.copied : words.copyByHand}</Body1>}</div>
      <Field label={words.answers}>
        {(field) => (
          <textarea {...field} ref={text} readOnly value={file.text} className={styles.text} spellCheck={false} />
        )}
      </Field>
    </div>
  );
}
