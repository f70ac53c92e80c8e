import { useId, useRef, useState, type DragEvent } from "react";
import { Body1, Button, Caption1, Field, mergeClasses, Select } from "@fluentui/react-components";
import { DocumentArrowUpRegular, TableRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../../text";
import type { Actions } from "../../state/actions";
import { Message } from "../../ui/Message";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";
import type { LedgerPanelState } from "../useLedgerPanel";
import { useTables } from "./useTables";

export type SourceBoxProps = { source: LedgerPanelState["source"]; actions: Actions; language: Language };

/** Where the ledger is read from: files that are chosen or dropped, selected cells, or a table of the workbook. */
export function SourceBox({ source, actions, language }: SourceBoxProps) {
  const { chosen, refused } = source;
  const styles = useLedgerPanelStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [filesHint, cellsHint] = [useId(), useId()];
  const [isOver, setOver] = useState(false);
  const tables = useTables(actions);
  const say = pane.ledger.source;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    source.takeFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.group, isOver && styles.drop)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept=".xml,.csv,.txt,.tsv"
        onChange={({ currentTarget }) => {
          source.takeFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again, when it has changed.
          currentTarget.value = "";
        }}
      />
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        icon={<DocumentArrowUpRegular />}
        aria-describedby={filesHint}
        onClick={() => picker.current?.click()}
      >
        {say.files[language]}
      </Button>
      <Caption1 id={filesHint} className={styles.hint}>
        {say.filesHint[language]}
      </Caption1>
      <Button
        size="large"
        className={styles.button}
        icon={<TableRegular />}
        aria-describedby={cellsHint}
        onClick={source.takeSelected}
      >
        {say.cells[language]}
      </Button>
      <Caption1 id={cellsHint} className={styles.hint}>
        {say.cellsHint[language]}
      </Caption1>
      {tables.length > 0 && (
        <Field label={say.table[language]}>
          <Select
            className={styles.field}
            value={chosen?.cells && "table" in chosen.cells ? chosen.cells.table : ""}
            onChange={(_event, { value }) => value !== "" && source.takeTable(value)}
          >
            <option value="">{say.chooseTable[language]}</option>
            {tables.map((table) => (
              <option key={table}>{table}</option>
            ))}
          </Select>
        </Field>
      )}
      {refused && <Message intent="error">{refused[language]}</Message>}
      {chosen && (
        <Body1 className={styles.name}>
          {say.chosen[language]}: <strong>{chosen.name}</strong>
        </Body1>
      )}
    </div>
  );
}
