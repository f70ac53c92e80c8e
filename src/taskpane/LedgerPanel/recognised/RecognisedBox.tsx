import { useId, type ReactNode } from "react";
import { Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { SAFT_HEAD, type LedgerChoice, type RecognisedTable } from "../../../readers";
import { pane, type Language } from "../../../text";
import { Message } from "../../ui/Message";
import { PartHeading } from "../../ui/PartHeading";
import { DimensionFields, TableFields } from "./Corrections";
import { Disclosure } from "../Disclosure";
import { useKeptFocus } from "../../ui/useKeptFocus";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";
import { saftFacts, tableFacts, type RecognisedFact } from "./recognisedFacts";
import type { LedgerPanelState } from "../useLedgerPanel";
import type { ReadLedger } from "../source/useReading";

export type RecognisedBoxProps = { read: ReadLedger; choosing: LedgerPanelState["choosing"]; language: Language };

/** How the source was understood, and the lists to correct it by: for files with other heads, one after the other. */
export function RecognisedBox({ read, choosing, language }: RecognisedBoxProps) {
  const styles = useLedgerPanelStyles();
  const say = pane.recognised;
  const { ledger } = read;
  const byHead = tablesByHead(ledger.tables);
  if (byHead.length === 0 && ledger.saft.length === 0) return null;
  return (
    <div className={styles.group}>
      <PartHeading>{say.title[language]}</PartHeading>
      {byHead.length === 0 && <SaftBox read={read} choosing={choosing} language={language} />}
      {byHead.map((tables) => (
        <TableBox
          key={tables[0].head}
          tables={tables}
          isOnly={byHead.length === 1}
          read={read}
          choosing={choosing}
          language={language}
        />
      ))}
      {choosing.isNotKept && <Message intent="warning">{say.notKept[language]}</Message>}
    </div>
  );
}

function SaftBox({ read: { ledger }, choosing, language }: RecognisedBoxProps) {
  const choice: LedgerChoice = choosing.choices?.[SAFT_HEAD] ?? {};
  return (
    <>
      <FactList facts={saftFacts(ledger)} language={language} />
      {ledger.dimensions.length > 0 && (
        <CorrectionBox head={SAFT_HEAD} isOpen={ledger.postings === 0} choosing={choosing} language={language}>
          <DimensionFields
            dimensions={ledger.dimensions}
            choice={choice.dimensions ?? {}}
            onCorrect={(dimensions) => choosing.correct(SAFT_HEAD, { ...choice, dimensions })}
            language={language}
          />
        </CorrectionBox>
      )}
    </>
  );
}

type AlikeTables = readonly [RecognisedTable, ...RecognisedTable[]];
type TableBoxProps = RecognisedBoxProps & { tables: AlikeTables; isOnly: boolean };

/** Tables with one head, which are corrected together. One that could not be read has its lists folded out. */
function TableBox({ tables, isOnly, read: { ledger, job }, choosing, language }: TableBoxProps) {
  const styles = useLedgerPanelStyles();
  const [table] = tables;
  const choice: LedgerChoice = choosing.choices?.[table.head] ?? {};
  return (
    <>
      {!isOnly && <Body1Strong className={styles.name}>{tables.map(({ file }) => file).join(", ")}</Body1Strong>}
      <FactList facts={tableFacts(table, job.source.from)} language={language} />
      <CorrectionBox head={table.head} isOpen={ledger.postings === 0} choosing={choosing} language={language}>
        <TableFields
          table={table}
          choice={choice.table ?? {}}
          isFile={job.source.from === "files"}
          onCorrect={(corrected) => choosing.correct(table.head, { ...choice, table: corrected })}
          language={language}
        />
      </CorrectionBox>
    </>
  );
}

type CorrectionBoxProps = Omit<RecognisedBoxProps, "read"> & { head: string; isOpen: boolean; children: ReactNode };

/** The lists to correct by, what becomes of a correction, and the way to be rid of it. */
function CorrectionBox({ head, isOpen, choosing, language, children }: CorrectionBoxProps) {
  const styles = useLedgerPanelStyles();
  const { place, onFocus, onBlur } = useKeptFocus();
  const keptId = useId();
  const say = pane.recognised;
  return (
    <Disclosure label={say.correct[language]} isOpenAtFirst={isOpen}>
      <div className={styles.corrections}>{children}</div>
      <div
        ref={place}
        role="group"
        aria-labelledby={keptId}
        tabIndex={-1}
        className={styles.group}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <Caption1 id={keptId} className={styles.hint}>
          {say.kept[language]}
        </Caption1>
        {head in (choosing.choices ?? {}) && (
          <div>
            <Button size="small" onClick={() => choosing.forget(head)}>
              {say.forget[language]}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function FactList({ facts, language }: { facts: readonly RecognisedFact[]; language: Language }) {
  const styles = useLedgerPanelStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }, i) => (
        <FactLine key={i} name={name[language]} value={value[language]} />
      ))}
    </dl>
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

function tablesByHead(tables: readonly RecognisedTable[]): AlikeTables[] {
  const byHead = new Map<string, AlikeTables>();
  for (const table of tables) {
    const alike = byHead.get(table.head);
    byHead.set(table.head, alike ? [...alike, table] : [table]);
  }
  return [...byHead.values()];
}
