import { useId } from "react";
import { Caption1 } from "@fluentui/react-components";
import type { LedgerTotal } from "../../core";
import type { RowBehind } from "../../sheets";
import { pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import type { ColumnId } from "./columns";
import type { Order } from "./order";
import { RowTable } from "./RowTable";
import { useVouchers } from "./useVouchers";
import { Vouchers } from "./Vouchers";

export type LineListProps = {
  rows: readonly RowBehind[];
  /** Those of the rows that are seen, in the order they are seen in. */
  listed: readonly RowBehind[];
  /** The whole of *Hovedbok*. */
  ledger: readonly LedgerTotal[];
  order: Order<ColumnId>;
  onSort: (by: ColumnId) => void;
  label: string;
  language: Language;
  actions: Actions;
};

/** Ledger lines to choose among, and below them the vouchers behind the one that is chosen. */
export function LineList({ rows, listed, ledger, order, onSort, label, language, actions }: LineListProps) {
  const hintId = useId();
  const vouchers = useVouchers(actions, rows, ledger);
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
        language={language}
      />
      <Caption1 id={hintId}>{pane.vouchers.hint[language]}</Caption1>
      <Vouchers vouchers={vouchers} language={language} />
    </>
  );
}
