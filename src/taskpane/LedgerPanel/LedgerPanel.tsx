import { Body1 } from "@fluentui/react-components";
import type { ActionId } from "../../excel";
import { pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { FindingList } from "../ui/Outcome/FindingList";
import { Outcome } from "../ui/Outcome/Outcome";
import { PanelSection } from "../ui/PanelSection";
import { ActualsBox } from "./actuals/ActualsBox";
import { ImportBox } from "./import/ImportBox";
import { NameField } from "./NameField";
import { ReadingNews } from "./source/ReadingNews";
import { RecognisedBox } from "./recognised/RecognisedBox";
import { RulesBox } from "./rules/RulesBox";
import { SourceBox } from "./source/SourceBox";
import { TotalsBox } from "./totals/TotalsBox";
import { useLedgerPanel } from "./useLedgerPanel";
import type { ReadLedger } from "./source/useReading";

export type LedgerPanelProps = { language: Language; actions: Actions };

/** Imports a ledger: from where, how it was understood, what it comes to by which rules, what changes, and the writing. */
export function LedgerPanel({ language, actions }: LedgerPanelProps) {
  const panel = useLedgerPanel(actions, language);
  const { read, findings, names } = panel;
  const say = pane.ledger;
  // Under the button that was pressed: what comes below may have grown since.
  const outcomeOf = (action: ActionId) => (
    <Outcome
      progress={panel.shown.state !== "idle" && panel.shown.action === action ? panel.shown : { state: "idle" }}
      language={language}
      onAgain={panel.runAgain}
      onStop={panel.stop}
    />
  );
  return (
    <PanelSection title={say.title[language]}>
      <Body1>{say.lead[language]}</Body1>
      <SourceBox source={panel.source} actions={actions} language={language} />
      <ReadingNews panel={panel} language={language} />
      {findings.length > 0 && <FindingList findings={findings} language={language} />}
      {read && <RecognisedBox key={headsOf(read)} read={read} choosing={panel.choosing} language={language} />}
      {read && read.ledger.postings > 0 && <TotalsBox read={read} names={names} language={language} />}
      <RulesBox panel={panel} language={language} />
      {(panel.importing || panel.actuals.isOffered) && <NameField name={panel.name} language={language} />}
      {outcomeOf("BIBSYS.setUpRules")}
      {read && read.ledger.postings > 0 && <ImportBox panel={panel} language={language} />}
      {outcomeOf("BIBSYS.importLedger")}
      <ActualsBox panel={panel} language={language} />
      {outcomeOf("BIBSYS.useLedger")}
    </PanelSection>
  );
}

/** What is recognised anew: another file of the same head leaves open what its user has folded out. */
const headsOf = ({ ledger }: ReadLedger): string => ledger.tables.map(({ head }) => head).join("\n");
