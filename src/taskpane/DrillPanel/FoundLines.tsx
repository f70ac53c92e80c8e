import { useId } from "react";
import { Body1, Body1Strong, Field, SearchBox } from "@fluentui/react-components";
import type { Amount, LedgerTotal } from "../../core";
import type { LedgerBehind, RowBehind } from "../../sheets";
import { originName, pane, valuesText, type Language, type Phrase } from "../../text";
import { TableAddRegular } from "@fluentui/react-icons";
import { ActionButton } from "../ui/ActionButton/ActionButton";
import type { Actions } from "../state/actions";
import { Message } from "../ui/Message";
import { Outcome } from "../ui/Outcome/Outcome";
import { usePanelStyles } from "../ui/panel.styles";
import { keyOf } from "../state/placeKey";
import { useActionPanel } from "../state/useActionPanel";
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
  /** What the listed rows come to, in kroner. */
  total: Amount;
  search: { value: string; onChange: (value: string) => void };
  order: Order<ColumnId>;
  onSort: (by: ColumnId) => void;
  language: Language;
  actions: Actions;
};

/** The cell, whether its lines sum to it, and the lines. */
export function FoundLines(props: FoundLinesProps) {
  const { behind, ledger, listed, total, search, order, onSort, language, actions } = props;
  const shared = usePanelStyles();
  const styles = useDrillPanelStyles();
  const headId = useId();
  const say = pane.drill;
  const { shown, button, runAgain } = useActionPanel(actions, ["BIBSYS.exportLedgerLines"]);
  const typed = behind.actuals.filter(({ isOfLedger }) => !isOfLedger).map(({ key }) => key);
  const unfollowed = behind.unfollowed.map(keyOf);
  const hasRows = behind.rows.length > 0;
  return (
    <div className={shared.group} role="group" aria-labelledby={headId}>
      <div className={styles.head}>
        <Body1Strong id={headId}>{originName(behind.origin, language)}</Body1Strong>
        <span className={shared.value}>{valuesText(behind.origin.values, language)}</span>
      </div>
      <Message intent={intentOf(behind)}>{verdict(behind, ledger.length > 0)[language]}</Message>
      {unfollowed.length > 0 && <Message intent="warning">{say.unfollowed(unfollowed)[language]}</Message>}
      {hasRows && typed.length > 0 && <Body1>{say.typed(typed)[language]}</Body1>}
      {hasRows && (
        <>
          <Field label={say.search[language]} hint={say.searchHint[language]}>
            <SearchBox
              className={styles.search}
              value={search.value}
              onChange={(_event, { value }) => search.onChange(value)}
            />
          </Field>
          <Body1 role="status">{say.listed(listed.length, behind.rows.length, total)[language]}</Body1>
          <LineList
            rows={behind.rows}
            listed={listed}
            ledger={ledger}
            order={order}
            onSort={onSort}
            label={say.table[language]}
            language={language}
            actions={actions}
          />
          <ActionButton
            {...button("BIBSYS.exportLedgerLines", { behind, rows: listed, search: search.value.trim() }, language)}
            appearance="secondary"
            icon={<TableAddRegular />}
            label={say.export[language]}
            hint={say.exportHint[language]}
          />
          <Outcome progress={shown} language={language} onAgain={runAgain} />
        </>
      )}
      <LeftOutLines rows={behind.leftOut} ledger={ledger} language={language} actions={actions} />
    </div>
  );
}

/** In one sentence: whether the lines are the whole cell. */
function verdict(behind: LedgerBehind, hasLedger: boolean): Phrase {
  const say = pane.drill;
  if (behind.actuals.length === 0 && behind.rows.length === 0) {
    return behind.findsNothing ? say.nothingTaken : behind.unfollowed.length > 0 ? say.noneFollowed : say.noActual;
  }
  if (!hasLedger) return say.noLedger;
  if (behind.rows.length === 0 && behind.agreement !== "equal") return say.noRows(behind.actuals.map(({ key }) => key));
  return say[behind.agreement](behind);
}

const intentOf = ({ agreement, actuals, rows, typed }: LedgerBehind) => {
  if ((actuals.length === 0 && rows.length === 0) || agreement === "worked") return "info";
  if (agreement === "part") return typed.isZero() ? "info" : "warning";
  return "success";
};
