import { useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { LedgerLine } from "../../core";
import type { pane } from "../../text";
import { formatAmount } from "../../text";
import { useLanguage, useWords } from "../state";
import { inOrderOf, nextOrder, sortedBy, type Order, type SortColumn } from "./order";
import { SortHead } from "./SortHead";
import { useVouchersStyles } from "./Vouchers.styles";

export type VoucherTableProps = { postings: readonly LedgerLine[] };

type VoucherColumn = keyof typeof pane.vouchers.columns;

const COLUMNS: readonly SortColumn<LedgerLine, VoucherColumn>[] = [
  { id: "date", key: ({ date }) => date },
  { id: "voucher", key: ({ voucher }) => voucher },
  { id: "booked", key: ({ amount }) => amount },
  { id: "text", key: ({ text }) => text },
];

/**
 * Postings, at first in the order of their source. The text has a line of its own below the rest of its row, so that a
 * narrow pane shows it whole. The roles keep it a table for a screen reader: a grid layout would take that away.
 */
export function VoucherTable({ postings }: VoucherTableProps) {
  const language = useLanguage();
  const [order, setOrder] = useState<Order<VoucherColumn>>(undefined);
  const styles = useVouchersStyles();
  const words = useWords().vouchers;
  const looks = { date: "", voucher: "", booked: styles.figure, text: styles.text };
  return (
    <div className={styles.list} tabIndex={0} role="region" aria-label={words.table}>
      <div role="table" aria-label={words.table}>
        <div role="rowgroup" className={styles.heads}>
          <div role="row" className={styles.row}>
            {COLUMNS.map(({ id }) => (
              <SortHead
                key={id}
                label={words.columns[id]}
                sorted={sortedBy(order, id)}
                onSort={() => setOrder(nextOrder(order, id))}
                className={looks[id]}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {inOrderOf(postings, COLUMNS, order, language).map((posting, i) => (
            // Postings have no identity beyond their place, and their rows keep no state.
            <div key={i} role="row" className={styles.row}>
              <span role="cell">{posting.date}</span>
              <span role="cell" className={styles.code}>
                {posting.voucher}
              </span>
              <span role="cell" className={styles.figure}>
                {formatAmount(posting.amount, posting.amount.decimalPlaces() > 2 ? 3 : 2, language)}
              </span>
              <span role="cell" className={mergeClasses(styles.text, styles.words)}>
                {posting.text}
              </span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
