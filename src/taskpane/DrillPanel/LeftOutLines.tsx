import { useMemo, useState } from "react";
import { Body1 } from "@fluentui/react-components";
import { sum, type LedgerTotal } from "../../core";
import type { RowBehind } from "../../sheets";
import { useLanguage, useWords } from "../state";
import { Disclosure, usePanelStyles } from "../ui";
import type { ColumnId } from "./columns";
import { LineList } from "./LineList";
import { listRows } from "./listRows";
import { nextOrder, type Order } from "./order";

export type LeftOutLinesProps = {
  rows: readonly RowBehind[];
  /** The whole of *Hovedbok*. */
  ledger: readonly LedgerTotal[];
};

/** The ledger lines of the same lines of *Poster* that belong to no month: their sum, their periods, and the lines themselves. */
export function LeftOutLines({ rows, ledger }: LeftOutLinesProps) {
  const language = useLanguage();
  const [order, setOrder] = useState<Order<ColumnId>>(undefined);
  const styles = usePanelStyles();
  const listed = useMemo(() => listRows(rows, "", order, language), [rows, order, language]);
  const words = useWords().drill;
  if (rows.length === 0) return null;
  const periods = [...new Set(rows.map(({ total }) => total.period))].sort((one, other) => one - other);
  return (
    <>
      <Body1>{words.leftOut(rows.length, sum(rows.map(({ amount }) => amount)), periods)}</Body1>
      <Disclosure label={words.showLeftOut}>
        <div className={styles.group}>
          <LineList
            rows={rows}
            listed={listed}
            ledger={ledger}
            order={order}
            onSort={(by) => setOrder(nextOrder(order, by))}
            label={words.showLeftOut}
          />
        </div>
      </Disclosure>
    </>
  );
}
