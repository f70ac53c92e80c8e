import type { LedgerRead } from "../../excel";
import { withLedger } from "../../sheets";
import { useActions } from "./actions";
import { useRead, type Known } from "./useRead";
import type { KnownWorkbook, Workbook } from "./useWorkbook";

/** The workbook with its ledger, which were read together. */
export type LedgerWorkbook = { workbook: Workbook; ledger: LedgerRead };

/**
 * Reads the ledger for a question that needs it. Few do, and the ledger may be larger than the rest of the workbook.
 *
 * It is read again each time the workbook was read, and comes with the workbook of that moment: a cell is never held
 * against the ledger of another moment.
 */
export function useLedger(known: KnownWorkbook, isNeeded: boolean): Known<LedgerWorkbook> {
  const { readLedgerApart } = useActions();
  const workbook = isNeeded && known.state === "read" ? known.value : undefined;
  return useRead(workbook, async ({ snapshot, catalogue }): Promise<LedgerWorkbook> => {
    const ledger = await readLedgerApart();
    return { workbook: { snapshot: withLedger(snapshot, ledger.ledger), catalogue }, ledger };
  }).known;
}
