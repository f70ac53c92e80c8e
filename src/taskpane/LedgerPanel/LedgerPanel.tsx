import { Body1 } from "@fluentui/react-components";
import { useWords } from "../state";
import { Outcome, PanelSection, SignerField, StandingFindings } from "../ui";
import { ActualsBox } from "./actuals/ActualsBox";
import { ImportBox } from "./import/ImportBox";
import { RecognisedBox } from "./recognised/RecognisedBox";
import { RulesBox } from "./rules/RulesBox";
import { ReadingNews } from "./source/ReadingNews";
import { SourceBox } from "./source/SourceBox";
import type { ReadLedger } from "./source/useReading";
import { TotalsBox } from "./totals/TotalsBox";
import { useLedgerPanel } from "./useLedgerPanel";

/** Imports a ledger: its source, how it was understood, its totals by the rules, what changes, and the writing. */
export function LedgerPanel() {
  const { source, reading, findings, recognised, totals, rules, name, importing, actuals, outcomes } = useLedgerPanel();
  const words = useWords().ledger;
  return (
    <PanelSection title={words.title}>
      <Body1>{words.lead}</Body1>
      <SourceBox source={source} />
      <ReadingNews {...reading} />
      <StandingFindings findings={findings} />
      {recognised && <RecognisedBox key={headsOf(recognised.read)} {...recognised} />}
      {totals && <TotalsBox {...totals} />}
      <RulesBox {...rules} />
      {name && <SignerField {...name} hint={words.nameHint} />}
      {/* An outcome stands under the button that was pressed: what comes below may have grown since. */}
      <Outcome {...outcomes.rules} />
      {importing && <ImportBox {...importing} />}
      <Outcome {...outcomes.importing} />
      <ActualsBox {...actuals} />
      <Outcome {...outcomes.actuals} />
    </PanelSection>
  );
}

/** Identifies what was recognised: another file with the same header keeps open what the user has opened. */
const headsOf = ({ ledger }: ReadLedger): string => ledger.tables.map(({ head }) => head).join("\n");
