import type { SheetChange, Unwatch } from "../host/watchWorkbook";
import type { LedgerRead } from "./readLedgerApart";

type Watch = (watcher: (change: SheetChange) => void) => Promise<Unwatch>;

/**
 * Reads the ledger once, however many ask for it and however often, until its sheet changes. It is kept only while
 * somebody watches the workbook, and for as long: without a watch nobody tells of a change.
 *
 * Formulas that a user has put into the ledger's sheet are as they were when it was read.
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

  /** What was changed while it was being read is read again. */
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
