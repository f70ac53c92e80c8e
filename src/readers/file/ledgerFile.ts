import { InputFault } from "../../core";

/** A file to read, wherever its bytes come from. It can be opened more than once. */
export type LedgerFile = { name: string; size: number; open: () => AsyncIterable<Uint8Array> };

/** How a long reading is watched and stopped. */
export type Watch = {
  signal?: AbortSignal;
  /**
   * Told after each block how many bytes of how many have been read, of all files together. What it promises is waited
   * for: bytes may come so readily that nothing else has its turn.
   */
  onProgress?: (done: number, total: number) => unknown;
};

/** A file that the user has chosen, or any other blob. */
export const fileOf = (blob: Blob, name: string): LedgerFile => ({
  name,
  size: blob.size,
  open: () => bytesOf(blob, name),
});

/**
 * The bytes of a file in blocks that are worth the turn, however small the pieces they come in. Stops where the watch
 * says so, and the file is let go of whether it was read to its end or not.
 *
 * @param before - bytes of other files that count as done already
 * @param total - bytes of all files
 */
export async function* blocksOf(file: LedgerFile, watch: Watch = {}, before = 0, total = file.size) {
  let done = before;
  let pieces: Uint8Array[] = [];
  let held = 0;
  for await (const piece of file.open()) {
    watch.signal?.throwIfAborted();
    pieces.push(piece);
    held += piece.length;
    if (held < BLOCK) continue;
    yield joined(pieces, held);
    done += held;
    await watch.onProgress?.(done, total);
    pieces = [];
    held = 0;
  }
  watch.signal?.throwIfAborted();
  if (held > 0) yield joined(pieces, held);
  await watch.onProgress?.(done + held, total);
  watch.signal?.throwIfAborted();
}

/** Of one block at least: enough to see what a file is. */
const BLOCK = 65_536;

/** Reading a stream by `for await` is younger than some of the browsers Office runs in. */
async function* bytesOf(blob: Blob, file: string): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    if (error instanceof DOMException && GONE.includes(error.name)) throw new InputFault("file-gone", { file });
    throw error;
  } finally {
    // A stream that has failed is let go of already, and only says so again.
    await reader.cancel().catch(() => undefined);
  }
}

/** What browsers call a file that was changed, moved or deleted after it was chosen. */
const GONE = ["NotReadableError", "NotFoundError"];

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
