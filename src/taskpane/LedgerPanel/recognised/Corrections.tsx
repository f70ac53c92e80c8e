import { Field, Select } from "@fluentui/react-components";
import type { LedgerColumn } from "../../../core";
import {
  CONVENTIONS,
  CREDIT_SIGNS,
  DAY_ORDERS,
  ENCODINGS,
  SEPARATORS,
  type ColumnChoice,
  type Dimension,
  type DimensionChoice,
  type DimensionUse,
  type RecognisedTable,
  type TableChoice,
} from "../../../readers";
import { headWords } from "./recognisedFacts";
import { columnLabel, LEDGER_COLUMNS, pane, type Language, type Phrase } from "../../../text";
import { useLedgerPanelStyles } from "../LedgerPanel.styles";

export type TableFieldsProps = {
  table: RecognisedTable;
  choice: TableChoice;
  /** Cells have neither separator nor encoding. */
  isFile: boolean;
  onCorrect: (choice: TableChoice) => void;
  language: Language;
};

/** A list for each thing that can be understood wrongly of a table: how it is written, and which column is what. */
export function TableFields({ table, choice, isFile, onCorrect, language }: TableFieldsProps) {
  const say = pane.recognised;
  const heads = table.columns.map(({ head }) => head).filter((head) => head !== "");
  const list = <Word extends string>(
    name: "separator" | "encoding" | "convention" | "dayOrder" | "credits",
    words: readonly Word[],
    phrases: Readonly<Record<Word, Phrase>>,
  ) => (
    <ChoiceList
      key={name}
      label={say[name][language]}
      value={table[name] ?? ""}
      options={[
        ...(table[name] === undefined ? [{ value: "", text: say.open[language] }] : []),
        ...words.map((word) => ({ value: word, text: phrases[word][language] })),
      ]}
      onChoose={(value) => value !== "" && onCorrect({ ...choice, [name]: value })}
    />
  );
  return (
    <>
      {isFile && list("separator", SEPARATORS, say.separators)}
      {isFile && list("encoding", ENCODINGS, say.encodings)}
      {list("convention", CONVENTIONS, say.conventions)}
      {list("dayOrder", DAY_ORDERS, say.dayOrders)}
      {table.credits && list("credits", CREDIT_SIGNS, say.creditSigns)}
      {(Object.keys(LEDGER_COLUMNS) as LedgerColumn[]).map((column) => (
        <ChoiceList
          key={column}
          label={columnLabel(column)[language]}
          value={table.columns.find(({ holds }) => holds === column)?.head ?? ""}
          options={[
            { value: "", text: say.none[language] },
            ...heads.map((head) => ({ value: head, text: headWords(table, head)[language] })),
          ]}
          onChoose={(head) => onCorrect({ ...choice, columns: chooseHead(choice.columns ?? {}, column, head) })}
        />
      ))}
    </>
  );
}

/** A head holds one thing: what else it was chosen for is recognised again. */
function chooseHead(columns: ColumnChoice, column: LedgerColumn, head: string): ColumnChoice {
  const others = Object.entries(columns).filter(([, chosen]) => head === "" || chosen !== head);
  return { ...Object.fromEntries(others), [column]: head };
}

export type DimensionFieldsProps = {
  dimensions: readonly Dimension[];
  choice: DimensionChoice;
  onCorrect: (choice: DimensionChoice) => void;
  language: Language;
};

/** Which of SAF-T's analysis types is cost centre, and which project. */
export function DimensionFields({ dimensions, choice, onCorrect, language }: DimensionFieldsProps) {
  return (["costCentre", "project"] satisfies DimensionUse[]).map((use) => (
    <ChoiceList
      key={use}
      label={columnLabel(use)[language]}
      value={dimensions.find((dimension) => dimension.use === use)?.type ?? ""}
      options={[
        { value: "", text: pane.recognised.none[language] },
        ...dimensions.map(({ type, name }) => ({ value: type, text: [type, name].filter(Boolean).join(" – ") })),
      ]}
      onChoose={(type) => onCorrect({ ...choice, [use]: type })}
    />
  ));
}

function ChoiceList({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onChoose: (value: string) => void;
}) {
  const styles = useLedgerPanelStyles();
  return (
    <Field label={label}>
      <Select
        className={styles.field}
        select={{ className: styles.field }}
        value={value}
        onChange={(_event, data) => onChoose(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
