import { BookOpenRegular, TableAddRegular } from "@fluentui/react-icons";
import type { ActionId } from "../../excel";
import { pane, type Language } from "../../text";
import { ActionButton } from "../ui/ActionButton/ActionButton";
import type { Actions } from "../state/actions";
import { Outcome } from "../ui/Outcome/Outcome";
import { PanelSection } from "../ui/PanelSection";
import { useActionPanel } from "../state/useActionPanel";

export type StartPanelProps = { language: Language; actions: Actions };

const OWN_ACTIONS: readonly ActionId[] = ["BIBSYS.setUpWorkbook", "BIBSYS.openExample"];

/** What a newcomer does first: sets the workbook up, or gets figures to try the reports on. */
export function StartPanel({ language, actions }: StartPanelProps) {
  const { shown, button, runAgain } = useActionPanel(actions, OWN_ACTIONS);
  return (
    <PanelSection title={pane.start[language]}>
      <ActionButton
        {...button("BIBSYS.setUpWorkbook", language)}
        appearance="secondary"
        icon={<TableAddRegular />}
        label={pane.setUp.label[language]}
        hint={pane.setUp.hint[language]}
      />
      <ActionButton
        {...button("BIBSYS.openExample")}
        appearance="secondary"
        icon={<BookOpenRegular />}
        label={pane.openExample[language]}
        hint={pane.openExampleHint[language]}
      />
      <Outcome progress={shown} language={language} onAgain={runAgain} />
    </PanelSection>
  );
}
