import { mergeClasses } from "@fluentui/react-components";
import type { LedgerLine } from "../../core";
import { formatAmount, pane, type Language } from "../../text";
import { useVouchersStyles } from "./Vouchers.styles";

export type VoucherTableProps = { postings: readonly LedgerLine[]; language: Language };

/**
 * Postings in the order of their source. The text has a line of its own below the rest of its row: so it is read whole in
 * a narrow pane. Roles say that it is a table, which the grid would else take away.
 */
export function VoucherTable({ postings, language }: VoucherTableProps) {
  const styles = useVouchersStyles();
  const say = pane.vouchers;
  const { date, voucher, booked, text } = say.columns;
  return (
    <div className={styles.list} tabIndex={0} role="region" aria-label={say.table[language]}>
      <div role="table" aria-label={say.table[language]}>
        <div role="rowgroup" className={styles.heads}>
          <div role="row" className={styles.row}>
            <span role="columnheader">{date[language]}</span>
            <span role="columnheader">{voucher[language]}</span>
            <span role="columnheader" className={styles.figure}>
              {booked[language]}
            </span>
            <span role="columnheader" className={styles.text}>
              {text[language]}
            </span>
          </div>
        </div>
        <div role="rowgroup">
          {postings.map((posting, i) => (
            // Postings have no identity beyond their place, and the list is replaced as a whole.
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
