import { InputFault } from "../../core";

/** A file to read, wherever its bytes come from. It can be opened more than once. */
export type LedgerFile = { name: string; size: number; open: () => AsyncIterable<Uint8Array> };

/** How a long read is watched and stopped. */
export type Watch = {
  signal?: AbortSignal;
  /**
   * Gets the bytes read so far and their total, of all files together, after each block. A promise it returns is
   * awaited: bytes may arrive so fast that nothing else gets a turn.
   */
  onProgress?: (done: number, total: number) => unknown;
};

/** Makes a ledger file of a file the user has chosen, or of any other blob. */
export const fileOf = (blob: Blob, name: string): LedgerFile => ({
  name,
  size: blob.size,
  open: () => bytesOf(blob, name),
});

/**
 * Gives the bytes of a file in blocks of a useful size, however small or large the pieces they arrive in: a reader looks
 * at one block before it decides anything, so the size of a block bounds its work. Stops where the signal asks it to. The file is released whether it was read to its end or not.
 *
 * @param before - bytes of other files that count as done already
 * @param total - bytes of all files
 */
export async function* blocksOf(file: LedgerFile, watch: Watch = {}, before = 0, total = file.size) {
  let done = before;
  let pieces: Uint8Array[] = [];
  let held = 0;
  for await (const whole of file.open()) {
    for (let at = 0; at < whole.length; at += BLOCK) {
      watch.signal?.throwIfAborted();
      const piece = whole.subarray(at, at + BLOCK);
      pieces.push(piece);
      held += piece.length;
      if (held < BLOCK) continue;
      yield joined(pieces, held);
      done += held;
      await watch.onProgress?.(done, total);
      pieces = [];
      held = 0;
    }
  }
  watch.signal?.throwIfAborted();
  if (held > 0) yield joined(pieces, held);
  await watch.onProgress?.(done + held, total);
  watch.signal?.throwIfAborted();
}

/** The least size of a block, and half of the most: enough to recognise a file by. */
const BLOCK = 65_536;

/** Some browsers that Office runs in cannot read a stream by `for await`. */
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
    // A stream that has failed is released already, and only fails again.
    await reader.cancel().catch(() => undefined);
  }
}

/** Names that browsers give the error for a file that was changed, moved or deleted after it was chosen. */
const GONE = ["NotReadableError", "NotFoundError"];

/** Joins pieces to one block. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
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
