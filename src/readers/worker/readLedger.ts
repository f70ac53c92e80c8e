import { FinanceError } from "../../core";
import { kindOf } from "../file/fileKind";
import type { LedgerFile } from "../file/ledgerFile";
import type { LedgerReading, TakeLine } from "../reading/reading";
import type { DimensionChoice } from "../reading/choices";
import { readSaft } from "../saft/readSaft";
import { readCsv, type TableOptions } from "../table/readTables";

/** How files are read: the corrections of the user, those of tables by header row, and how the read is watched. */
export type ReadOptions = { dimensions?: DimensionChoice } & TableOptions;

/**
 * Reads the postings of files that are all SAF-T or all tables.
 *
 * @throws FinanceError where a file cannot be read at all
 */
export async function readLedger(
  files: readonly LedgerFile[],
  take: TakeLine,
  { dimensions, watch, ...options }: ReadOptions = {},
): Promise<LedgerReading> {
  const kinds = await Promise.all(files.map(kindOf));
  const [first = "table"] = kinds;
  const other = kinds.findIndex((kind) => kind !== first);
  if (other >= 0) throw new FinanceError("file-unusable", { file: files[other]?.name ?? "", reason: "mixed" });
  if (first === "saft") return readSaft(files, take, { ...(dimensions && { dimensions }), ...(watch && { watch }) });
  return readCsv(files, take, { ...options, ...(watch && { watch }) });
}
