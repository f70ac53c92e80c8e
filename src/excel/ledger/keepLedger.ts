import type { SheetChange, Unwatch } from "../host";
import type { LedgerRead } from "./readLedgerApart";

type Watch = (watcher: (change: SheetChange) => void) => Promise<Unwatch>;

/**
 * Reads the ledger once for all callers, until its sheet changes. The read is kept only while somebody watches the
 * workbook: without a watch no change is noticed.
 *
 * Formulas that a user has added to the sheet of the ledger keep the values of that read.
 */
export function keepLedger(read: () => Promise<LedgerRead>, watch: Watch): { read: typeof read; watch: Watch } {
  let kept: Promise<LedgerRead> | undefined;
  let sheetId: string | undefined;
  let isReading = false;
  const changed = new Set<string>();
  let watchers = 0;

  const forget = (): void => {
    kept = undefined;
    sheetId = undefined;
  };

  /** Reads again where the sheet changed during the read. */
  const readUnchanged = async (): Promise<LedgerRead> => {
    changed.clear();
    const found = await read();
    sheetId = found.ledger?.sheetId;
    const isSame = sheetId === undefined ? changed.size === 0 : !changed.has(sheetId);
    return isSame ? found : readUnchanged();
  };

  const readOnce = async (): Promise<LedgerRead> => {
    isReading = true;
    try {
      return await readUnchanged();
    } catch (error) {
      forget();
      throw error;
    } finally {
      isReading = false;
    }
  };

  return {
    read: () => (watchers === 0 ? read() : (kept ??= readOnce())),
    watch: async (watcher) => {
      const unwatch = await watch((change) => {
        if (isReading) changed.add(change.sheetId);
        else if (sheetId === undefined || sheetId === change.sheetId) forget();
        watcher(change);
      });
      watchers += 1;
      return () => {
        watchers -= 1;
        if (watchers === 0) forget();
        return unwatch();
      };
    },
  };
}
