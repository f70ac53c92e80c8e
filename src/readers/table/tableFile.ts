import { blocksOf, createDecoder, joined, markedEncoding, type Decoder, type LedgerFile, type Watch } from "../file";
import type { Separator } from "../reading";
import { sieRows } from "../sie";
import { createRowCutter, cutOf, firstRows, LONGEST_ROW, type Cut } from "./csvRows";
import { headOf } from "./findHeads";
import type { TableStart } from "./recognise";
import type { ChoiceOf } from "./understand";

/** A table to read: its file, its beginning, and its rows. */
export type TableFile = {
  file: LedgerFile;
  start: TableStart;
  /** The mark between cells of a text table. */
  separator?: Separator;
  /**
   * Gives the rows in pieces.
   *
   * @param before - bytes of other files that count as done already
   * @param total - bytes of all files
   * @throws InputFault `quote-open`, `file-unusable`, `sie-unusable`; the reason of the signal that stops it
   */
  rows: (watch: Watch, before?: number, total?: number) => AsyncGenerator<Rows>;
};

/** Begins a file: looks at its first rows. */
export type BeginFile = (file: LedgerFile, choiceOf: ChoiceOf, watch: Watch) => Promise<TableFile>;

/** Looks at the beginning of a file of SIE. Its rows are few enough for all to be looked at where they fill no block. */
export const beginSie: BeginFile = async (file, _choiceOf, { signal }) => {
  const rows: (string | number)[][] = [];
  for await (const piece of sieRows(file, signal ? { signal } : {})) {
    for (const row of piece) if (row.length > 0) rows.push(row);
    if (rows.length > ENOUGH_ROWS) break;
  }
  return {
    file,
    start: { file: file.name, head: headOf(rows), rows },
    rows: async function* (watch, before, total) {
      for await (const piece of sieRows(file, watch, before, total)) yield { rows: piece, isLast: false };
    },
  };
};

/** Looks at the beginning of a file, and finds how its bytes become rows, with the corrections of its header row. */
export const beginText: BeginFile = async (file, choiceOf, { signal }) => {
  const { block, isLast } = await firstBlock(file, signal ? { signal } : {});
  const marked = markedEncoding(block);
  const textBy = (decoder: Decoder): string => decoder.decode(block) + (isLast ? decoder.end() : "");
  const plain = textBy(createDecoder(marked));
  const head = headOf(firstRows(plain, cutOf(plain, {}), isLast));
  const choice = choiceOf(head);
  const start = (): Decoder => createDecoder(choice.encoding ?? marked);
  const text = textBy(start());
  const cut = cutOf(text, choice);
  return {
    file,
    start: { file: file.name, head, rows: firstRows(text, cut, isLast) },
    separator: cut.separator,
    rows: (watch, before, total) => textRows(file, cut, start, watch, before, total),
  };
};

/** Some rows of a file, and the decoder of its bytes where the file is text of an encoding we know. */
export type Rows = { rows: (string | number)[][]; isLast: boolean; decoder?: Decoder };

async function* textRows(
  file: LedgerFile,
  cut: Cut,
  start: () => Decoder,
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
