/** A file as a page hands it to the next one, which opens it. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The number of files that are kept: a tab that is reloaded opens its own file again. */
const MOST = 10;

/**
 * Keeps a file in the browser for the page that will open it.
 *
 * A workbook is opened by reloading the page, as Excel opens a window: the add-in, its functions and what can be
 * undone all belong to one workbook.
 *
 * @returns what the page's address calls it
 */
export async function keepFile(file: KeptFile): Promise<string> {
  const store = await openStore("readwrite");
  const keys = await outcome(store.getAllKeys());
  for (const key of keys.slice(0, Math.max(0, keys.length + 1 - MOST))) store.delete(key);
  const key = await outcome(store.add(file));
  return String(Number(key));
}

/** The file that an address names, as long as it is kept. */
export async function keptFile(id: string): Promise<KeptFile | undefined> {
  const store = await openStore("readonly");
  return (await outcome(store.get(Number(id)))) as KeptFile | undefined;
}

const NAME = "workbench-files";

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(NAME, { autoIncrement: true }));
  const database = await outcome(opening);
  return database.transaction(NAME, mode).objectStore(NAME);
}

function outcome<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
  });
}
