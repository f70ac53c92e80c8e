import { useId, useRef, useState, type DragEvent } from "react";
import { Body1, Button, Caption1, Field, mergeClasses, Select } from "@fluentui/react-components";
import { DocumentArrowUpRegular, TableRegular } from "@fluentui/react-icons";
import { useLanguage, useWords } from "../../state";
import { Message, usePanelStyles } from "../../ui";
import { useSourceStyles } from "./Source.styles";
import type { Source } from "./useSource";
import { useTables } from "./useTables";

export type SourceBoxProps = { source: Source };

/** The choice of a source: files that are chosen or dropped, selected cells, or a table of the workbook. */
export function SourceBox({ source }: SourceBoxProps) {
  const language = useLanguage();
  const { chosen, refused } = source;
  const shared = usePanelStyles();
  const styles = useSourceStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [filesHint, cellsHint] = [useId(), useId()];
  const [isOver, setOver] = useState(false);
  const tables = useTables();
  const words = useWords().ledger.source;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    source.takeFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(shared.group, isOver && styles.drop)}
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
        accept=".xml,.csv,.txt,.tsv,.se,.si,.sie"
        onChange={({ currentTarget }) => {
          source.takeFiles([...(currentTarget.files ?? [])]);
          // A file that has changed can then be chosen again.
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
        {words.files}
      </Button>
      <Caption1 id={filesHint} className={shared.hint}>
        {words.filesHint}
      </Caption1>
      <Button
        size="large"
        className={styles.button}
        icon={<TableRegular />}
        aria-describedby={cellsHint}
        onClick={source.takeSelected}
      >
        {words.cells}
      </Button>
      <Caption1 id={cellsHint} className={shared.hint}>
        {words.cellsHint}
      </Caption1>
      {tables.length > 0 && (
        <Field label={words.table}>
          <Select
            className={shared.field}
            value={chosen?.cells && "table" in chosen.cells ? chosen.cells.table : ""}
            onChange={(_event, { value }) => value !== "" && source.takeTable(value)}
          >
            <option value="">{words.chooseTable}</option>
            {tables.map((table) => (
              <option key={table}>{table}</option>
            ))}
          </Select>
        </Field>
      )}
      {refused && <Message intent="error">{refused[language]}</Message>}
      {chosen && (
        <Body1 className={shared.name}>
          {words.chosen}: <strong>{chosen.name}</strong>
        </Body1>
      )}
    </div>
  );
}
