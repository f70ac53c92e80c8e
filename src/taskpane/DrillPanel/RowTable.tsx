import { useRef } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowSortDownRegular, ArrowSortUpRegular } from "@fluentui/react-icons";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { RowBehind } from "../../sheets";
import { pane, type Language } from "../../text";
import { LIST_COLUMNS, type ColumnId } from "./columns";
import { ROW_HEIGHT, useDrillPanelStyles } from "./DrillPanel.styles";
import type { Order } from "./listRows";

export type RowTableProps = {
  rows: readonly RowBehind[];
  order: Order;
  onSort: (by: ColumnId) => void;
  label: string;
  language: Language;
};

/**
 * The lines as a table that can be sorted. Only the rows that are seen are drawn, however many there are; a screen reader
 * is told of all. The list takes the focus, so that the arrow keys scroll it.
 */
export function RowTable({ rows, order, onSort, label, language }: RowTableProps) {
  const styles = useDrillPanelStyles();
  const list = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called here and handed to no memo
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: ROW_HEIGHT,
  });
  const say = pane.drill;
  return (
    <div ref={list} className={styles.list} tabIndex={0} role="region" aria-label={label}>
      <div role="table" aria-label={label} aria-rowcount={rows.length + 1} className={styles.table}>
        <div role="rowgroup" className={styles.heads}>
          <div role="row" aria-rowindex={1} className={styles.row}>
            {LIST_COLUMNS.map(({ id, isFigure }) => (
              <div
                key={id}
                role="columnheader"
                aria-sort={order?.by !== id ? "none" : order.descending ? "descending" : "ascending"}
                className={mergeClasses(styles.cell, isFigure && styles.figure)}
              >
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.sort}
                  iconPosition="after"
                  icon={iconOf(order, id)}
                  onClick={() => onSort(id)}
                >
                  {say.columns[id][language]}
                </Button>
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.rows} style={{ height: drawn.getTotalSize() }}>
          {drawn.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  className={mergeClasses(styles.row, styles.placed)}
                  style={{ transform: `translateY(${start - ROW_HEIGHT}px)` }}
                >
                  {LIST_COLUMNS.map(({ id, isFigure, text }) => (
                    <div key={id} role="cell" className={mergeClasses(styles.cell, isFigure && styles.figure)}>
                      {text(row, language)}
                    </div>
                  ))}
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function iconOf(order: Order, id: ColumnId) {
  if (order?.by !== id) return null;
  return order.descending ? <ArrowSortDownRegular /> : <ArrowSortUpRegular />;
}
