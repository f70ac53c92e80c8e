import { useRef } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowSortDownRegular, ArrowSortUpRegular } from "@fluentui/react-icons";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RowBehind } from "../../sheets";
import { pane, type Language } from "../../text";
import { LIST_COLUMNS, type ColumnId } from "./columns";
import { ROW_HEIGHT, useDrillPanelStyles } from "./DrillPanel.styles";
import type { Order } from "./listRows";
import { useActiveRow } from "./useActiveRow";

export type RowTableProps = {
  rows: readonly RowBehind[];
  order: Order;
  onSort: (by: ColumnId) => void;
  label: string;
  /** Where a row can be chosen, to see what is behind it; the hint says how. */
  choosing?: { hintId: string; isChosen: (row: RowBehind) => boolean; onChoose: (row: RowBehind) => void };
  language: Language;
};

/**
 * The lines as a table that can be sorted. Only the rows that are seen are drawn, however many there are; a screen reader
 * is told of all. The list takes the focus, so that the arrow keys scroll it; or its rows do, where they can be chosen.
 */
export function RowTable({ rows, order, onSort, label, choosing, language }: RowTableProps) {
  const styles = useDrillPanelStyles();
  const list = useRef<HTMLDivElement>(null);
  const { active, body, setActive, onKeyDown } = useActiveRow(rows.length, (index) => drawn.scrollToIndex(index));
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called here and handed to no memo
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return !choosing || seen.includes(active) ? seen : [...seen, active].sort((one, other) => one - other);
    },
  });
  const say = pane.drill;
  const choose = (index: number): void => {
    const row = rows[index];
    if (row) choosing?.onChoose(row);
  };
  return (
    <div ref={list} className={styles.list} role="region" aria-label={label} {...(!choosing && { tabIndex: 0 })}>
      <div
        role={choosing ? "grid" : "table"}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        {...(choosing && { "aria-describedby": choosing.hintId, "aria-readonly": true })}
      >
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
        <div
          ref={body}
          role="rowgroup"
          className={styles.rows}
          style={{ height: drawn.getTotalSize() }}
          onKeyDown={(event) => choosing && onKeyDown(event, choose)}
        >
          {drawn.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  className={mergeClasses(
                    styles.row,
                    styles.placed,
                    choosing && styles.choosable,
                    choosing?.isChosen(row) && styles.chosen,
                  )}
                  style={{ transform: `translateY(${start - ROW_HEIGHT}px)` }}
                  {...(choosing && {
                    "data-index": index,
                    tabIndex: index === active ? 0 : -1,
                    "aria-selected": choosing.isChosen(row),
                    onFocus: () => setActive(index),
                    onClick: () => choosing.onChoose(row),
                  })}
                >
                  {LIST_COLUMNS.map(({ id, isFigure, text }) => (
                    <div
                      key={id}
                      role={choosing ? "gridcell" : "cell"}
                      className={mergeClasses(styles.cell, isFigure && styles.figure)}
                    >
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
