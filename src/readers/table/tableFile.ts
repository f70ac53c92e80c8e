import { blocksOf, createDecoder, joined, markedEncoding, type Decoder, type LedgerFile, type Watch } from "../file";
import { createRowCutter, cutOf, firstRows, LONGEST_ROW, type Cut } from "./csvRows";
import { headOf } from "./findHeads";
import type { TableStart } from "./recognise";
import type { ChoiceOf } from "./understand";

/** A text table to read: its file, its beginning, and how its bytes become rows. */
export type TableFile = { file: LedgerFile; start: TableStart; cut: Cut; createDecoder: () => Decoder };

/** Looks at the beginning of a file, and finds how its bytes become rows, with the corrections of its header row. */
export async function beginFile(file: LedgerFile, choiceOf: ChoiceOf, { signal }: Watch): Promise<TableFile> {
  const { block, isLast } = await firstBlock(file, signal ? { signal } : {});
  const marked = markedEncoding(block);
  const textBy = (decoder: Decoder): string => decoder.decode(block) + (isLast ? decoder.end() : "");
  const plain = textBy(createDecoder(marked));
  const head = headOf(firstRows(plain, cutOf(plain, {}), isLast));
  const choice = choiceOf(head);
  const start = (): Decoder => createDecoder(choice.encoding ?? marked);
  const text = textBy(start());
  const cut = cutOf(text, choice);
  return { file, start: { file: file.name, head, rows: firstRows(text, cut, isLast) }, cut, createDecoder: start };
}

/** Some rows of a file, and the decoder of its bytes. */
export type Rows = { rows: string[][]; isLast: boolean; decoder: Decoder };

/**
 * Gives the rows of a file, in pieces.
 *
 * @param before - bytes of other files that count as done already
 * @param total - bytes of all files
 * @throws InputFault `quote-open`, `file-unusable`; the reason of the signal that stops it
 */
export async function* rowsOf(
  { file, cut, createDecoder: start }: TableFile,
  watch: Watch,
  before = 0,
  total = file.size,
): AsyncGenerator<Rows> {
  const cutRows = createRowCutter(file.name, cut);
  const decoder = start();
  let text = "";
  for await (const block of blocksOf(file, watch, before, total)) {
    if (text !== "") yield { rows: cutRows(text, false), isLast: false, decoder };
    text = decoder.decode(block);
  }
  yield { rows: cutRows(text + decoder.end(), true), isLast: true, decoder };
}

/** The beginning of a file: its first block, or as many as it takes to see some rows of a very wide table. */
async function firstBlock(file: LedgerFile, watch: Watch): Promise<{ block: Uint8Array; isLast: boolean }> {
  const blocks: Uint8Array[] = [];
  let [breaks, length] = [0, 0];
  for await (const block of blocksOf(file, watch)) {
    if (breaks >= ENOUGH_ROWS || length > LONGEST_ROW) return { block: joined(blocks, length), isLast: false };
    blocks.push(block);
    length += block.length;
    for (const byte of block) if (byte === 0x0a || byte === 0x0d) breaks += 1;
  }
  return { block: joined(blocks, length), isLast: true };
}

/** More than the titles and the header row of a report. */
const ENOUGH_ROWS = 40;
