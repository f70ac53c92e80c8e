import { placeTable, valuesIn, type Snapshot, type TableSnapshot } from "../../workbook";
import type { Footing } from "./footing";
import { readLedgerTable } from "../ledgerTable";
import { countedAs, type RowBehind } from "./rowBehind";

/**
 * The rows of *Hovedbok* that formulas read directly, in its order. An unreadable row is left out: it is a finding where the
 * ledger is read, and its amount is in the rest of the cell.
 */
export function takenRows(
  snapshot: Snapshot,
  { header, body }: TableSnapshot,
  { Beløp: amounts, Bokført: booked }: Footing["times"],
): RowBehind[] {
  const taken = [...new Set([...amounts.keys(), ...booked.keys()])].sort((one, other) => one - other);
  const rows = taken.map((row) => valuesIn(snapshot, { ...body, row, rows: 1 })?.[0] ?? []);
  const placed = placeTable("Hovedbok", { ...body, header, rows }, []);
  return (placed ? readLedgerTable(placed, []) : []).flatMap(({ total, accountName, index }) => {
    const row = taken[index] ?? 0;
    const counted = [
      { amount: total.amount, times: amounts.get(row) },
      { amount: total.booked, times: booked.get(row) },
    ];
    return counted.flatMap(({ amount, times }) =>
      times && !times.isZero() ? [{ total, accountName, amount: countedAs(amount, times) }] : [],
    );
  });
}
