import { BookOpenRegular, TableAddRegular, WrenchRegular } from "@fluentui/react-icons";
import type { ActionId } from "../../excel";
import { useActionPanel, useActions, useLanguage, useWords, type Started } from "../state";
import { ActionButton, Outcome, PanelSection } from "../ui";
import { SetUpPreview } from "./SetUpPreview";

const OWN_ACTIONS: readonly ActionId[] = [
  "BIBSYS.offerSetUp",
  "BIBSYS.setUpWorkbook",
  "BIBSYS.openExample",
  "BIBSYS.repairFormulas",
];

/** A repair that a finding offered is shown where the finding is. */
const isOwn = ({ action, args }: Started): boolean =>
  OWN_ACTIONS.includes(action) && !(action === "BIBSYS.repairFormulas" && args?.length);

/** A newcomer's first steps: set the workbook up, or get figures to try the reports on. */
export function StartPanel() {
  const language = useLanguage();
  const words = useWords();
  const { shown, button, focusOn, runAgain } = useActionPanel(isOwn);
  const actions = useActions();
  const offer = button("BIBSYS.offerSetUp", language);
  const additions = shown.state === "done" ? shown.outcome.additions : undefined;
  // The buttons of the question go away with their answer.
  const focusOffer = () => focusOn("BIBSYS.offerSetUp");
  return (
    <PanelSection title={words.start}>
      <ActionButton
        {...offer}
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
      {additions && (
        <SetUpPreview
          additions={additions}
          onAdd={() => {
            focusOffer();
            void actions.runAction("BIBSYS.setUpWorkbook", language);
          }}
          onCancel={() => {
            focusOffer();
            actions.dismissOutcome();
          }}
        />
      )}
      <Outcome progress={shown} onAgain={runAgain} />
    </PanelSection>
  );
}
