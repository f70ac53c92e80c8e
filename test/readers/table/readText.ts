import type { LedgerLine } from "../../../src/core";
import type { TableChoice } from "../../../src/readers";
import type { LedgerReading } from "../../../src/readers/reading/reading";
import { readCsv } from "../../../src/readers/table/readTables";
import { fileWith } from "../files";

/** What a table, given as text, is read to. */
export async function read(
  text: string,
  choice: TableChoice = {},
  encoding: "utf8" | "latin1" = "utf8",
): Promise<{ lines: LedgerLine[]; reading: LedgerReading }> {
  const lines: LedgerLine[] = [];
  const reading = await readCsv([fileWith(text, { encoding })], (line) => lines.push(line), { choiceOf: () => choice });
  return { lines, reading };
}
