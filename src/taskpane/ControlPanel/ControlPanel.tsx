import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../text";
import { ActionButton } from "../ui/ActionButton/ActionButton";
import type { Actions } from "../state/actions";
import { Message } from "../ui/Message";
import { Outcome } from "../ui/Outcome/Outcome";
import { PanelSection } from "../ui/PanelSection";
import { useControlPanel } from "./useControlPanel";

export type ControlPanelProps = { language: Language; actions: Actions };

/** Controls the whole workbook, and leads to each cell that is amiss. */
export function ControlPanel({ language, actions }: ControlPanelProps) {
  const { shown, run, runAgain, stop, goTo, isUnreachable } = useControlPanel(actions, language);
  const say = pane.control;
  return (
    <PanelSection title={say.title[language]}>
      <ActionButton
        {...run}
        appearance="primary"
        icon={<ClipboardCheckmarkRegular />}
        label={say.run[language]}
        hint={say.runHint[language]}
      />
      <Outcome progress={shown} language={language} onAgain={runAgain} onStop={stop} onGoTo={goTo} />
      {isUnreachable && <Message intent="error">{say.unreachable[language]}</Message>}
    </PanelSection>
  );
}
