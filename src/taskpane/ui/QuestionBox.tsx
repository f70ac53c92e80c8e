import { useEffect, useId, useRef, type ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useChoiceBoxStyles } from "./choiceBox.styles";
import { usePanelStyles } from "./panel.styles";
import { PartHeading } from "./PartHeading";

export type QuestionBoxProps = {
  title: string;
  /** What is asked about. Another one is another question. */
  asked: unknown;
  children: ReactNode;
  /** The answers, as buttons side by side. */
  answers: ReactNode;
  /** A word about the answers. */
  foot?: ReactNode;
};

/** A question before anything is written: what would change, and the answers. */
export function QuestionBox({ title, asked, children, answers, foot }: QuestionBoxProps) {
  const shared = usePanelStyles();
  const styles = useChoiceBoxStyles();
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  // The question answers a button that may be out of sight, or gone: its reader is taken to it.
  useEffect(() => box.current?.focus(), [asked]);
  return (
    <section ref={box} tabIndex={-1} className={mergeClasses(shared.box, shared.group)} aria-labelledby={headingId}>
      <PartHeading id={headingId}>{title}</PartHeading>
      {children}
      <div className={styles.choices}>{answers}</div>
      {foot}
    </section>
  );
}
