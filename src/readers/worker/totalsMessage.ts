import { decimal, type LedgerTotal } from "../../core";
import type { SummedLedger } from "./readTotals";

/**
 * A summed ledger as a worker posts it, with amounts as digits: a message between threads carries no exact decimals.
 */
export type LedgerMessage = Omit<SummedLedger, "totals"> & {
  totals: (Omit<LedgerTotal, "booked" | "amount"> & { booked: string; amount: string })[];
};

export const toMessage = (ledger: SummedLedger): LedgerMessage => ({
  ...ledger,
  totals: ledger.totals.map((total) => ({
    ...total,
    booked: total.booked.toString(),
    amount: total.amount.toString(),
  })),
});

export const fromMessage = (message: LedgerMessage): SummedLedger => ({
  ...message,
  totals: message.totals.map((total) => ({ ...total, booked: decimal(total.booked), amount: decimal(total.amount) })),
});
