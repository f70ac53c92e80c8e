import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import { useWords } from "../state";
import { ActionButton, Message, Outcome, PanelSection } from "../ui";
import { useControlPanel } from "./useControlPanel";

/** Controls the whole workbook, and leads to the cell of each finding. */
export function ControlPanel() {
  const { shown, run, runAgain, stop, goTo, isUnreachable } = useControlPanel();
  const words = useWords().control;
  return (
    <PanelSection title={words.title}>
      <ActionButton
        {...run}
        appearance="primary"
        icon={<ClipboardCheckmarkRegular />}
        label={words.run}
        hint={words.runHint}
      />
      <Outcome progress={shown} onAgain={runAgain} onStop={stop} onGoTo={goTo} />
      {isUnreachable && <Message intent="error">{words.unreachable}</Message>}
    </PanelSection>
  );
}
