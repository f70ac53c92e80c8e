import { useMemo, useRef } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RowBehind } from "../../sheets";
import { pane } from "../../text";
import { useLanguage } from "../state";
import { columnWidths, LIST_COLUMNS, type ColumnId } from "./columns";
import { ROW_HEIGHT, useDrillPanelStyles } from "./DrillPanel.styles";
import { sortedBy, type Order } from "./order";
import { SortHead } from "./SortHead";
import { useActiveRow } from "./useActiveRow";

export type RowTableProps = {
  rows: readonly RowBehind[];
  order: Order<ColumnId>;
  onSort: (by: ColumnId) => void;
  label: string;
  /** The element that says how to choose a row. */
  hintId: string;
  isChosen: (row: RowBehind) => boolean;
  onChoose: (row: RowBehind) => void;
};

/**
 * The lines as a table that can be sorted, and whose rows can be chosen.
 *
 * Only the rows that are seen are drawn, and a screen reader still counts them all. Up and down go from row to row; left
 * and right scroll to the columns that a narrow pane has no room for.
 */
export function RowTable({ rows, order, onSort, label, hintId, isChosen, onChoose }: RowTableProps) {
  const language = useLanguage();
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
      return seen.includes(active) ? seen : [...seen, active].sort((one, other) => one - other);
    },
  });
  const widths = useMemo(() => ({ gridTemplateColumns: columnWidths(rows, language) }), [rows, language]);
  const choose = (index: number): void => {
    const row = rows[index];
    if (row) onChoose(row);
  };
  return (
    <div ref={list} className={styles.list} role="region" aria-label={label}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-describedby={hintId}
        aria-readonly
        className={styles.table}
      >
        <div role="rowgroup" className={styles.heads}>
          <div role="row" aria-rowindex={1} className={styles.row} style={widths}>
            {LIST_COLUMNS.map(({ id, isFigure }) => (
              <SortHead
                key={id}
                label={pane.drill.columns[id][language]}
                sorted={sortedBy(order, id)}
                onSort={() => onSort(id)}
                className={mergeClasses(styles.cell, isFigure && styles.figure)}
              />
            ))}
          </div>
        </div>
        <div
          ref={body}
          role="rowgroup"
          className={styles.rows}
          style={{ height: drawn.getTotalSize() }}
          onKeyDown={(event) => onKeyDown(event, choose)}
        >
          {drawn.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={key}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={isChosen(row)}
                  data-index={index}
                  tabIndex={index === active ? 0 : -1}
                  className={mergeClasses(styles.row, styles.placed, isChosen(row) && styles.chosen)}
                  style={{ ...widths, transform: `translateY(${start - ROW_HEIGHT}px)` }}
                  onFocus={() => setActive(index)}
                  onClick={() => onChoose(row)}
                >
                  {LIST_COLUMNS.map(({ id, isFigure, text }) => (
                    <div key={id} role="gridcell" className={mergeClasses(styles.cell, isFigure && styles.figure)}>
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
