import { Body1Strong, Button, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { LedgerChoice } from "../../ledger";
import { pane, type Language } from "../../text";
import { usePanelStyles } from "../panel.styles";
import { DimensionFields, TableFields } from "./Corrections";
import { Disclosure } from "./Disclosure";
import { useLedgerPanelStyles } from "./LedgerPanel.styles";
import { recognisedFacts } from "./recognisedFacts";
import type { LedgerPanelState } from "./useLedgerPanel";
import type { ReadLedger } from "./useReading";

export type RecognisedBoxProps = { read: ReadLedger; choosing: LedgerPanelState["choosing"]; language: Language };

/** How the source was understood, and the lists to correct it by. A table that could not be read has them folded out. */
export function RecognisedBox({ read: { ledger, head, job }, choosing, language }: RecognisedBoxProps) {
  const panel = usePanelStyles();
  const styles = useLedgerPanelStyles();
  const say = pane.recognised;
  const [table] = ledger.tables;
  if (!table && ledger.saft.length === 0) return null;
  const choice: LedgerChoice = choosing.choices?.[head] ?? {};
  const correct = (next: LedgerChoice) => choosing.correct(head, { ...choice, ...next });
  return (
    <div className={styles.group}>
      <Body1Strong as="h4" className={panel.heading}>
        {say.title[language]}
      </Body1Strong>
      <dl className={styles.facts}>
        {recognisedFacts(ledger, job.source.from).map(({ name, value }, i) => (
          <FactLine key={i} name={name[language]} value={value[language]} />
        ))}
      </dl>
      {(table !== undefined || ledger.dimensions.length > 0) && (
        <Disclosure label={say.correct[language]} isOpenAtFirst={ledger.postings === 0}>
          <div className={styles.corrections}>
            {table ? (
              <TableFields
                table={table}
                choice={choice.table ?? {}}
                isFile={job.source.from === "files"}
                onCorrect={(corrected) => correct({ table: corrected })}
                language={language}
              />
            ) : (
              <DimensionFields
                dimensions={ledger.dimensions}
                choice={choice.dimensions ?? {}}
                onCorrect={(corrected) => correct({ dimensions: corrected })}
                language={language}
              />
            )}
          </div>
          <div className={styles.group}>
            <Caption1 className={styles.hint}>{say.kept[language]}</Caption1>
            {head in (choosing.choices ?? {}) && (
              <div>
                <Button size="small" onClick={() => choosing.forget(head)}>
                  {say.forget[language]}
                </Button>
              </div>
            )}
          </div>
        </Disclosure>
      )}
      {choosing.isNotKept && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.notKept[language]}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function FactLine({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
