import type { Finding } from "../../core";
import { createDecoder, markedEncoding, type Decoder } from "../decoder";
import { blocksOf, type LedgerFile, type Watch } from "../ledgerFile";
import type { LedgerReading, TakeLine } from "../reading";
import { createRowCutter, cutOf } from "./csvRows";
import { recogniseTable, type TableChoice } from "./recognise";
import { createTableGathering } from "./tableGathering";

/**
 * Reads ledgers that come as text tables, such as Unit4's and DFØ's CSV, and hands on each posting as it comes.
 * Separator, encoding, columns and the way numbers are written are recognised, and told, so that the user can correct
 * them.
 *
 * @throws FinanceError `quote-open`; what the signal gives when it stops
 */
export async function readCsv(
  files: readonly LedgerFile[],
  take: TakeLine,
  { choice = {}, watch = {} }: { choice?: TableChoice; watch?: Watch } = {},
): Promise<LedgerReading> {
  const gathering = createTableGathering(take);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const file of files) {
    await readFile(file, choice, gathering, textsOf(file, watch, before, total, choice));
    before += file.size;
  }
  return gathering.reading();
}

/** A table that is at hand: pasted, or already in the workbook. Its cells are as Excel holds them. */
export type CellTable = { name: string; rows: readonly (readonly unknown[])[] };

/** Reads ledgers whose rows of cells are at hand. A number is an amount as it stands; text is read as in a file. */
export function readCells(tables: readonly CellTable[], take: TakeLine, choice: TableChoice = {}): LedgerReading {
  const gathering = createTableGathering(take);
  for (const { name, rows } of tables) {
    const form = recogniseTable(name, rows, choice, gathering.findings);
    const read = gathering.begin(name, form);
    rows.forEach((row, i) => read(row, i + 1));
  }
  return gathering.reading();
}

async function readFile(
  { name }: LedgerFile,
  choice: TableChoice,
  gathering: ReturnType<typeof createTableGathering>,
  texts: AsyncIterable<Text>,
): Promise<void> {
  let cut: ReturnType<typeof createRowCutter> | undefined;
  let read: ReturnType<typeof gathering.begin> | undefined;
  let number = 0;
  for await (const { text, isLast, decoder } of texts) {
    const findings: Finding[] = gathering.findings;
    const form = cut ? undefined : cutOf(text, choice);
    cut ??= createRowCutter(name, form ?? cutOf(text, choice));
    const rows = cut(text, isLast);
    if (!read) {
      const recognised = recogniseTable(name, rows, choice, findings);
      if (form) recognised.table.separator = form.separator;
      read = gathering.begin(name, recognised);
    }
    for (const row of rows) read(row, (number += 1));
    if (!isLast) continue;
    gathering.encoded(name, decoder);
  }
}

type Text = { text: string; isLast: boolean; decoder: Decoder };

/** A file's text in pieces, of which the last is known as such. */
async function* textsOf(
  file: LedgerFile,
  watch: Watch,
  before: number,
  total: number,
  { encoding }: TableChoice,
): AsyncGenerator<Text> {
  let decoder: Decoder | undefined;
  let text: string | undefined;
  for await (const block of blocksOf(file, watch, before, total)) {
    if (decoder && text !== undefined) yield { text, isLast: false, decoder };
    decoder ??= createDecoder(encoding ?? markedEncoding(block));
    text = decoder.decode(block);
  }
  decoder ??= createDecoder();
  yield { text: (text ?? "") + decoder.end(), isLast: true, decoder };
}
