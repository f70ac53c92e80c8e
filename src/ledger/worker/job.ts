import type { AccountRule } from "../../core";
import { SAFT_HEAD, type LedgerChoices } from "../choices";
import { importCells, importLedger, type LedgerImport } from "../importLedger";
import { fileOf, type Watch } from "../ledgerFile";
import type { CellTable } from "../table/readTables";
import type { ChoiceOf } from "../table/understand";

/** Where a ledger is read from. A blob crosses to a worker without its bytes being copied. */
export type LedgerSource =
  { from: "files"; files: readonly { name: string; blob: Blob }[] } | { from: "cells"; table: CellTable };

/** A reading to be made: of what, by which rules, and with what the user has corrected before. */
export type LedgerJob = { source: LedgerSource; rules: readonly AccountRule[]; choices: LedgerChoices };

/**
 * Reads and sums a ledger, each of its files with what was corrected of one with the same head.
 *
 * @throws what the signal gives when it stops
 */
export async function readSource({ source, rules, choices }: LedgerJob, watch: Watch = {}): Promise<LedgerImport> {
  const choiceOf: ChoiceOf = (head) => choices[head]?.table ?? {};
  if (source.from === "cells") return importCells([source.table], rules, { choiceOf });
  const files = source.files.map(({ name, blob }) => fileOf(blob, name));
  const { dimensions } = choices[SAFT_HEAD] ?? {};
  return importLedger(files, rules, { choiceOf, watch, ...(dimensions && { dimensions }) });
}
