import type { SheetChange, Unwatch } from "./watchWorkbook";

type Watch = (watcher: (change: SheetChange) => void) => Promise<Unwatch>;

/**
 * Waits until changes have come to rest before it passes them on, each sheet once. One edit makes a change and, per sheet,
 * an end of calculation, and a colleague's typing comes as changes too. Where they do not come to rest, they are passed on
 * anyway in the end.
 */
export const settled =
  (watch: Watch): Watch =>
  async (watcher) => {
    const waiting = new Map<string, SheetChange>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const passOn = (): void => {
      timer = undefined;
      const changes = [...waiting.values()];
      waiting.clear();
      changes.forEach(watcher);
    };
    const unwatch = await watch((change) => {
      const now = Date.now();
      if (timer === undefined) latest = now + LONGEST;
      waiting.set(change.sheetId, change);
      clearTimeout(timer);
      timer = setTimeout(passOn, Math.max(0, Math.min(REST, latest - now)));
    });
    return () => {
      clearTimeout(timer);
      return unwatch();
    };
  };

/** Milliseconds without a change. */
const REST = 300;

/** Milliseconds that a change waits at most. */
const LONGEST = 3_000;
