import { useId } from "react";
import { Caption1 } from "@fluentui/react-components";
import type { LedgerTotal } from "../../core";
import type { RowBehind } from "../../sheets";
import { useWords } from "../state";
import type { ColumnId } from "./columns";
import type { Order } from "./order";
import { RowTable } from "./RowTable";
import { useVouchers } from "./useVouchers";
import { Vouchers } from "./Vouchers";

export type LineListProps = {
  rows: readonly RowBehind[];
  /** The rows that are seen, in their order on the screen. */
  listed: readonly RowBehind[];
  /** The whole of *Hovedbok*. */
  ledger: readonly LedgerTotal[];
  order: Order<ColumnId>;
  onSort: (by: ColumnId) => void;
  label: string;
};

/** Ledger lines to choose among, and below them the vouchers behind the chosen one. */
export function LineList({ rows, listed, ledger, order, onSort, label }: LineListProps) {
  const hintId = useId();
  const vouchers = useVouchers(rows, ledger);
  return (
    <>
      <RowTable
        rows={listed}
        order={order}
        onSort={onSort}
        label={label}
        hintId={hintId}
        isChosen={vouchers.isChosen}
        onChoose={vouchers.choose}
      />
      <Caption1 id={hintId}>{useWords().vouchers.hint}</Caption1>
      <Vouchers vouchers={vouchers} />
    </>
  );
}
