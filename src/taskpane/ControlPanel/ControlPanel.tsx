import { Button } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import { useWords } from "../state";
import { ActionButton, Message, Outcome, PanelSection } from "../ui";
import { NumbersBox } from "./NumbersBox";
import { useControlPanel } from "./useControlPanel";

/** Controls the whole workbook, leads to the cell of each finding, and turns texts into the numbers they say. */
export function ControlPanel() {
  const { shown, run, numbers, offerNumbers, isUnreachable, ...panel } = useControlPanel();
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
      {numbers?.is === "offered" && (
        <NumbersBox
          conversion={numbers.conversion}
          onConvert={() => panel.convert(numbers.conversion)}
          onCancel={panel.dismiss}
        />
      )}
      <Outcome
        progress={shown}
        onAgain={panel.runAgain}
        onStop={panel.stop}
        onGoTo={panel.goTo}
        onNumbers={offerNumbers}
      />
      {numbers?.is === "converted" && (
        <div>
          <Button size="small" onClick={() => panel.takeBack(numbers.conversion)}>
            {words.numbers.takeBack}
          </Button>
        </div>
      )}
      {isUnreachable && <Message intent="error">{words.unreachable}</Message>}
    </PanelSection>
  );
}
