import { blocksOf, createDecoder, type Decoder, type LedgerFile, type Watch } from "../file";
import { declaredEncoding } from "./declaredEncoding";
import { createElementReader, type Taker } from "./readElements";

/** The place of a file among several: the bytes before it, and the bytes of all. */
export type Share = { before: number; total: number };

/**
 * Reads the records of a file.
 *
 * @param isEnough - asked after each block whether to stop
 * @returns the decoder of the file
 * @throws InputFault `xml-unusable`, `saft-missing`, `encoding-unknown`; the reason of the signal that stops it
 */
export async function readRecords(
  file: LedgerFile,
  taker: Taker,
  watch: Watch,
  { before, total }: Share,
  isEnough: () => boolean = () => false,
): Promise<Decoder> {
  const reader = createElementReader(file.name, taker);
  let decoder: Decoder | undefined;
  for await (const block of blocksOf(file, watch, before, total)) {
    decoder ??= createDecoder(declaredEncoding(file.name, block));
    reader.write(decoder.decode(block));
    if (isEnough()) return decoder;
  }
  decoder ??= createDecoder();
  reader.write(decoder.end());
  reader.end();
  return decoder;
}
