import { useMemo, useState } from "react";
import { Body1 } from "@fluentui/react-components";
import { sum, type LedgerTotal } from "../../core";
import type { RowBehind } from "../../sheets";
import { pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { Disclosure } from "../LedgerPanel/Disclosure";
import { usePanelStyles } from "../ui/panel.styles";
import type { ColumnId } from "./columns";
import { LineList } from "./LineList";
import { listRows } from "./listRows";
import { nextOrder, type Order } from "./order";

export type LeftOutLinesProps = {
  rows: readonly RowBehind[];
  /** The whole of *Hovedbok*. */
  ledger: readonly LedgerTotal[];
  language: Language;
  actions: Actions;
};

/** What the same lines of *Poster* have in no month: how much it is, in which periods, and the lines themselves. */
export function LeftOutLines({ rows, ledger, language, actions }: LeftOutLinesProps) {
  const [order, setOrder] = useState<Order<ColumnId>>(undefined);
  const styles = usePanelStyles();
  const listed = useMemo(() => listRows(rows, "", order, language), [rows, order, language]);
  const say = pane.drill;
  if (rows.length === 0) return null;
  const periods = [...new Set(rows.map(({ total }) => total.period))].sort((one, other) => one - other);
  return (
    <>
      <Body1>{say.leftOut(rows.length, sum(rows.map(({ amount }) => amount)), periods)[language]}</Body1>
      <Disclosure label={say.showLeftOut[language]}>
        <div className={styles.group}>
          <LineList
            rows={rows}
            listed={listed}
            ledger={ledger}
            order={order}
            onSort={(by) => setOrder(nextOrder(order, by))}
            label={say.showLeftOut[language]}
            language={language}
            actions={actions}
          />
        </div>
      </Disclosure>
    </>
  );
}
