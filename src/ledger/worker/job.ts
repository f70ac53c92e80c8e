import { isFinanceError, type AccountRule } from "../../core";
import { headOfCells, headOfFile, SAFT_HEAD, type LedgerChoices } from "../choices";
import { importCells, importLedger, kindOf, type LedgerImport } from "../importLedger";
import { fileOf, type Watch } from "../ledgerFile";
import type { CellTable } from "../table/readTables";

/** Where a ledger is read from. A blob crosses to a worker without its bytes being copied. */
export type LedgerSource =
  { from: "files"; files: readonly { name: string; blob: Blob }[] } | { from: "cells"; table: CellTable };

/** A reading to be made: of what, by which rules, and with what the user has corrected before. */
export type LedgerJob = { source: LedgerSource; rules: readonly AccountRule[]; choices: LedgerChoices };

/** A ledger that was read, and the head its corrections are kept by. */
export type ReadSource = { head: string; ledger: LedgerImport };

/**
 * Reads and sums a ledger with what was corrected of one with the same head.
 *
 * @throws what the signal gives when it stops
 */
export async function readSource({ source, rules, choices }: LedgerJob, watch: Watch = {}): Promise<ReadSource> {
  if (source.from === "cells") {
    const head = headOfCells(source.table);
    return { head, ledger: await importCells([source.table], rules, choices[head]?.table) };
  }
  const files = source.files.map(({ name, blob }) => fileOf(blob, name));
  const head = await headOf(files);
  const { table, dimensions } = choices[head] ?? {};
  const ledger = await importLedger(files, rules, {
    watch,
    ...(table && { choice: table }),
    ...(dimensions && { dimensions }),
  });
  return { head, ledger };
}

/** A file that cannot be read at all has no head; its reading says what is wrong with it. */
async function headOf([first]: readonly ReturnType<typeof fileOf>[]): Promise<string> {
  if (!first) return "";
  try {
    return (await kindOf(first)) === "saft" ? SAFT_HEAD : await headOfFile(first);
  } catch (error) {
    if (isFinanceError(error)) return "";
    throw error;
  }
}
