import { useId } from "react";
import { Body1, Body1Strong, Field, SearchBox } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import type { Amount, LedgerTotal } from "../../core";
import type { LedgerBehind, RowBehind } from "../../sheets";
import { originName, valuesText } from "../../text";
import { keyOf, useActionPanel, useLanguage, useWords, type PaneWords } from "../state";
import { ActionButton, Message, Outcome, usePanelStyles } from "../ui";
import type { ColumnId } from "./columns";
import { useDrillPanelStyles } from "./DrillPanel.styles";
import { LeftOutLines } from "./LeftOutLines";
import { LineList } from "./LineList";
import type { Order } from "./order";

export type FoundLinesProps = {
  behind: LedgerBehind;
  /** The whole of *Hovedbok*. */
  ledger: readonly LedgerTotal[];
  listed: readonly RowBehind[];
  /** The sum of the listed rows, in kroner. */
  total: Amount;
  search: { value: string; onChange: (value: string) => void };
  order: Order<ColumnId>;
  onSort: (by: ColumnId) => void;
};

/** The cell, whether its lines sum to it, and the lines themselves. */
export function FoundLines(props: FoundLinesProps) {
  const language = useLanguage();
  const { behind, ledger, listed, total, search, order, onSort } = props;
  const shared = usePanelStyles();
  const styles = useDrillPanelStyles();
  const headId = useId();
  const words = useWords().drill;
  const { shown, button, runAgain } = useActionPanel(["BIBSYS.exportLedgerLines"]);
  const typed = behind.actuals.filter(({ isOfLedger }) => !isOfLedger).map(({ key }) => key);
  const unfollowed = behind.unfollowed.map(keyOf);
  const hasRows = behind.rows.length > 0;
  return (
    <div className={shared.group} role="group" aria-labelledby={headId}>
      <div className={styles.head}>
        <Body1Strong id={headId}>{originName(behind.origin, language)}</Body1Strong>
        <span className={shared.value}>{valuesText(behind.origin, language)}</span>
      </div>
      <Message intent={intentOf(behind)}>{verdict(words, behind, ledger.length > 0)}</Message>
      {unfollowed.length > 0 && <Message intent="warning">{words.unfollowed(unfollowed)}</Message>}
      {hasRows && typed.length > 0 && <Body1>{words.typed(typed)}</Body1>}
      {hasRows && (
        <>
          <Field label={words.search} hint={words.searchHint}>
            <SearchBox
              className={styles.search}
              value={search.value}
              onChange={(_event, { value }) => search.onChange(value)}
            />
          </Field>
          <Body1 role="status">{words.listed(listed.length, behind.rows.length, total)}</Body1>
          <LineList
            rows={behind.rows}
            listed={listed}
            ledger={ledger}
            order={order}
            onSort={onSort}
            label={words.table}
          />
          <ActionButton
            {...button("BIBSYS.exportLedgerLines", { behind, rows: listed, search: search.value.trim() }, language)}
            appearance="secondary"
            icon={<TableAddRegular />}
            label={words.export}
            hint={words.exportHint}
          />
          <Outcome progress={shown} onAgain={runAgain} />
        </>
      )}
      <LeftOutLines rows={behind.leftOut} ledger={ledger} />
    </div>
  );
}

/** Says in one sentence whether the lines make up the whole cell. */
function verdict(words: PaneWords["drill"], behind: LedgerBehind, hasLedger: boolean): string {
  if (behind.actuals.length === 0 && behind.rows.length === 0) {
    return behind.findsNothing
      ? words.nothingTaken
      : behind.unfollowed.length > 0
        ? words.noneFollowed
        : words.noActual;
  }
  if (!hasLedger) return words.noLedger;
  if (behind.rows.length === 0 && behind.agreement !== "equal")
    return words.noRows(behind.actuals.map(({ key }) => key));
  return words[behind.agreement](behind);
}

const intentOf = ({ agreement, actuals, rows, typed }: LedgerBehind) => {
  if ((actuals.length === 0 && rows.length === 0) || agreement === "worked") return "info";
  if (agreement === "part") return typed.isZero() ? "info" : "warning";
  return "success";
};
