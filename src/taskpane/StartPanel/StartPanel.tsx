import { BookOpenRegular, TableAddRegular, WrenchRegular } from "@fluentui/react-icons";
import type { ActionId } from "../../excel";
import { useActionPanel, useLanguage, useWords, type Started } from "../state";
import { ActionButton, Outcome, PanelSection } from "../ui";

const OWN_ACTIONS: readonly ActionId[] = ["BIBSYS.setUpWorkbook", "BIBSYS.openExample", "BIBSYS.repairFormulas"];

/** A repair that a finding offered is shown where the finding is. */
const isOwn = ({ action, args }: Started): boolean =>
  OWN_ACTIONS.includes(action) && !(action === "BIBSYS.repairFormulas" && args?.length);

/** A newcomer's first steps: set the workbook up, or get figures to try the reports on. */
export function StartPanel() {
  const language = useLanguage();
  const words = useWords();
  const { shown, button, runAgain } = useActionPanel(isOwn);
  return (
    <PanelSection title={words.start}>
      <ActionButton
        {...button("BIBSYS.setUpWorkbook", language)}
        appearance="secondary"
        icon={<TableAddRegular />}
        label={words.setUp.label}
        hint={words.setUp.hint}
      />
      <ActionButton
        {...button("BIBSYS.openExample")}
        appearance="secondary"
        icon={<BookOpenRegular />}
        label={words.openExample}
        hint={words.openExampleHint}
      />
      <ActionButton
        {...button("BIBSYS.repairFormulas")}
        appearance="secondary"
        icon={<WrenchRegular />}
        label={words.formulas.repair}
        hint={words.formulas.repairHint}
      />
      <Outcome progress={shown} onAgain={runAgain} />
    </PanelSection>
  );
}
