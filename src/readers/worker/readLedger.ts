import { InputFault } from "../../core";
import { kindOf, type LedgerFile } from "../file";
import type { DimensionChoice, LedgerReading, TakeLine } from "../reading";
import { readSaft } from "../saft";
import { readCsv, readSie, type TableOptions } from "../table";

/** How files are read: the corrections of the user, those of tables by header row, and how the read is watched. */
export type ReadOptions = { dimensions?: DimensionChoice } & TableOptions;

/**
 * Reads the postings of files that are all SAF-T, all SIE or all tables.
 *
 * @throws InputFault where a file cannot be read at all
 */
export async function readLedger(
  files: readonly LedgerFile[],
  take: TakeLine,
  { dimensions, watch, ...options }: ReadOptions = {},
): Promise<LedgerReading> {
  const kinds = await Promise.all(files.map(kindOf));
  const [first = "table"] = kinds;
  const other = kinds.findIndex((kind) => kind !== first);
  if (other >= 0) throw new InputFault("file-unusable", { file: files[other]?.name ?? "", reason: "mixed" });
  if (first === "saft") return readSaft(files, take, { ...(dimensions && { dimensions }), ...(watch && { watch }) });
  return (first === "sie" ? readSie : readCsv)(files, take, { ...options, ...(watch && { watch }) });
}
