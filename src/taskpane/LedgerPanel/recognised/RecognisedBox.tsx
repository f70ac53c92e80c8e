import { useId, type ReactNode } from "react";
import { Body1Strong, Button, Caption1 } from "@fluentui/react-components";
import { SAFT_HEAD, type LedgerChoice, type RecognisedTable } from "../../../readers";
import { useLanguage, useWords } from "../../state";
import { Disclosure, Message, PartHeading, useKeptFocus, usePanelStyles } from "../../ui";
import type { ReadLedger } from "../source/useReading";
import { DimensionFields, TableFields } from "./Corrections";
import { useRecognisedStyles } from "./Recognised.styles";
import { saftFacts, tableFacts, type RecognisedFact } from "./recognisedFacts";
import type { Choosing } from "./useChoices";

export type RecognisedBoxProps = { read: ReadLedger; choosing: Choosing };

/** How the source was understood, and the lists to correct it by. Files with different headers have a list each. */
export function RecognisedBox({ read, choosing }: RecognisedBoxProps) {
  const styles = usePanelStyles();
  const words = useWords().recognised;
  const { ledger } = read;
  const byHead = tablesByHead(ledger.tables);
  if (byHead.length === 0 && ledger.saft.length === 0) return null;
  return (
    <div className={styles.group}>
      <PartHeading>{words.title}</PartHeading>
      {byHead.length === 0 && <SaftBox read={read} choosing={choosing} />}
      {byHead.map((tables) => (
        <TableBox key={tables[0].head} tables={tables} isOnly={byHead.length === 1} read={read} choosing={choosing} />
      ))}
      {choosing.isNotKept && <Message intent="warning">{words.notKept}</Message>}
    </div>
  );
}

function SaftBox({ read: { ledger }, choosing }: RecognisedBoxProps) {
  const choice: LedgerChoice = choosing.choices?.[SAFT_HEAD] ?? {};
  return (
    <>
      <FactList facts={saftFacts(ledger)} />
      {ledger.dimensions.length > 0 && (
        <CorrectionBox head={SAFT_HEAD} isOpen={ledger.postings === 0} choosing={choosing}>
          <DimensionFields
            dimensions={ledger.dimensions}
            choice={choice.dimensions ?? {}}
            onCorrect={(dimensions) => choosing.correct(SAFT_HEAD, { ...choice, dimensions })}
          />
        </CorrectionBox>
      )}
    </>
  );
}

type AlikeTables = readonly [RecognisedTable, ...RecognisedTable[]];
type TableBoxProps = RecognisedBoxProps & { tables: AlikeTables; isOnly: boolean };

/** Tables with the same header, which are corrected together. The lists of a table that could not be read are open. */
function TableBox({ tables, isOnly, read: { ledger, job }, choosing }: TableBoxProps) {
  const styles = usePanelStyles();
  const [table] = tables;
  const choice: LedgerChoice = choosing.choices?.[table.head] ?? {};
  return (
    <>
      {!isOnly && <Body1Strong className={styles.name}>{tables.map(({ file }) => file).join(", ")}</Body1Strong>}
      <FactList facts={tableFacts(table, job.source.from)} />
      <CorrectionBox head={table.head} isOpen={ledger.postings === 0} choosing={choosing}>
        <TableFields
          table={table}
          choice={choice.table ?? {}}
          isFile={job.source.from === "files"}
          onCorrect={(corrected) => choosing.correct(table.head, { ...choice, table: corrected })}
        />
      </CorrectionBox>
    </>
  );
}

type CorrectionBoxProps = Omit<RecognisedBoxProps, "read"> & { head: string; isOpen: boolean; children: ReactNode };

/** The lists to correct by, where corrections are kept, and the way to forget them. */
function CorrectionBox({ head, isOpen, choosing, children }: CorrectionBoxProps) {
  const shared = usePanelStyles();
  const styles = useRecognisedStyles();
  const { place, onFocus, onBlur } = useKeptFocus();
  const keptId = useId();
  const words = useWords().recognised;
  return (
    <Disclosure label={words.correct} isOpenAtFirst={isOpen}>
      <div className={styles.corrections}>{children}</div>
      <div
        ref={place}
        role="group"
        aria-labelledby={keptId}
        tabIndex={-1}
        className={shared.group}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <Caption1 id={keptId} className={shared.hint}>
          {words.kept}
        </Caption1>
        {head in (choosing.choices ?? {}) && (
          <div>
            <Button size="small" onClick={() => choosing.forget(head)}>
              {words.forget}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function FactList({ facts }: { facts: readonly RecognisedFact[] }) {
  const language = useLanguage();
  return (
    <dl className={useRecognisedStyles().facts}>
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
