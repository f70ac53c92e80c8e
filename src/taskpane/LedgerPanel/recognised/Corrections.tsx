import { Field, Select } from "@fluentui/react-components";
import type { LedgerColumn } from "../../../core";
import {
  AMOUNT_UNITS,
  CONVENTIONS,
  CREDIT_SIGNS,
  DAY_ORDERS,
  ENCODINGS,
  ROW_USES,
  SEPARATORS,
  type ColumnChoice,
  type Dimension,
  type DimensionChoice,
  type DimensionUse,
  type RecognisedTable,
  type TableChoice,
} from "../../../readers";
import { columnLabel, LEDGER_COLUMNS } from "../../../text";
import { useLanguage, useWords } from "../../state";
import { usePanelStyles } from "../../ui";
import { headWords } from "./recognisedFacts";

export type TableFieldsProps = {
  table: RecognisedTable;
  choice: TableChoice;
  /** Cells have neither separator nor encoding. */
  isFile: boolean;
  onCorrect: (choice: TableChoice) => void;
};

/** A list for each thing about a table that may be understood wrongly: how it is written, and what each column holds. */
export function TableFields({ table, choice, isFile, onCorrect }: TableFieldsProps) {
  const language = useLanguage();
  const words = useWords().recognised;
  const heads = table.columns.map(({ head }) => head).filter((head) => head !== "");
  const list = <Word extends string>(
    name: "separator" | "encoding" | "convention" | "dayOrder" | "credits" | "unit" | "balances" | "groups",
    values: readonly Word[],
    texts: Readonly<Record<Word, string>>,
  ) => (
    <ChoiceList
      key={name}
      label={words[name]}
      value={table[name] ?? ""}
      options={[
        ...(table[name] === undefined ? [{ value: "", text: words.open }] : []),
        ...values.map((value) => ({ value, text: texts[value] })),
      ]}
      onChoose={(value) => value !== "" && onCorrect({ ...choice, [name]: value })}
    />
  );
  const part = (by: "scenario" | "company") =>
    table[by] && (
      <ChoiceList
        label={words[by]}
        value={choice[by] ?? ""}
        options={[
          { value: "", text: words.asRecognised },
          ...table[by].values.map((value) => ({ value, text: value })),
        ]}
        onChoose={(value) => {
          const others = Object.fromEntries(Object.entries(choice).filter(([name]) => name !== by));
          onCorrect(value === "" ? others : { ...others, [by]: value });
        }}
      />
    );
  return (
    <>
      {isFile && list("separator", SEPARATORS, words.separators)}
      {isFile && list("encoding", ENCODINGS, words.encodings)}
      {list("convention", CONVENTIONS, words.conventions)}
      {list("dayOrder", DAY_ORDERS, words.dayOrders)}
      {table.credits && list("credits", CREDIT_SIGNS, words.creditSigns)}
      {list("unit", AMOUNT_UNITS, words.units)}
      {table.balances && list("balances", ROW_USES, words.rowUses)}
      {table.groups && list("groups", ROW_USES, words.rowUses)}
      {part("scenario")}
      {part("company")}
      {(Object.keys(LEDGER_COLUMNS) as LedgerColumn[]).map((column) => (
        <ChoiceList
          key={column}
          label={columnLabel(column)[language]}
          value={table.columns.find(({ holds }) => holds === column)?.head ?? ""}
          options={[
            { value: "", text: words.none },
            ...heads.map((head) => ({ value: head, text: headWords(table, head)[language] })),
          ]}
          onChoose={(head) => onCorrect({ ...choice, columns: chooseHead(choice.columns ?? {}, column, head) })}
        />
      ))}
    </>
  );
}

/** A header holds one thing: any other column it was chosen for is recognised again. */
function chooseHead(columns: ColumnChoice, column: LedgerColumn, head: string): ColumnChoice {
  const others = Object.entries(columns).filter(([, chosen]) => head === "" || chosen !== head);
  return { ...Object.fromEntries(others), [column]: head };
}

export type DimensionFieldsProps = {
  dimensions: readonly Dimension[];
  choice: DimensionChoice;
  onCorrect: (choice: DimensionChoice) => void;
};

/** The analysis types of SAF-T that are cost centre and project. */
export function DimensionFields({ dimensions, choice, onCorrect }: DimensionFieldsProps) {
  const language = useLanguage();
  const words = useWords().recognised;
  return (["costCentre", "project"] satisfies DimensionUse[]).map((use) => (
    <ChoiceList
      key={use}
      label={columnLabel(use)[language]}
      value={dimensions.find((dimension) => dimension.use === use)?.type ?? ""}
      options={[
        { value: "", text: words.none },
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
  const styles = usePanelStyles();
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
