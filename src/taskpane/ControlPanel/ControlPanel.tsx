import { useId } from "react";
import { MessageBar, MessageBarBody, Subtitle2 } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../text";
import { ActionButton } from "../ActionButton/ActionButton";
import type { Actions } from "../actions";
import { Outcome } from "../Outcome/Outcome";
import { usePanelStyles } from "../panel.styles";
import { useControlPanel } from "./useControlPanel";

export type ControlPanelProps = { language: Language; actions: Actions };

/** Controls the whole workbook, and leads to each cell that is amiss. */
export function ControlPanel({ language, actions }: ControlPanelProps) {
  const { shown, run, runAgain, stop, goTo, isUnreachable } = useControlPanel(actions, language);
  const styles = usePanelStyles();
  const headingId = useId();
  const say = pane.control;
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <Subtitle2 as="h3" id={headingId} className={styles.heading}>
        {say.title[language]}
      </Subtitle2>
      <ActionButton
        {...run}
        appearance="primary"
        icon={<ClipboardCheckmarkRegular />}
        label={say.run[language]}
        hint={say.runHint[language]}
      />
      <Outcome progress={shown} language={language} onAgain={runAgain} onStop={stop} onGoTo={goTo} />
      {isUnreachable && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say.unreachable[language]}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
