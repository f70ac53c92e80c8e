import type { AccountRule } from "../../core";
import { SAFT_HEAD, type LedgerChoices } from "../choices";
import { findPostings, type FoundPostings, type SoughtPostings } from "../findPostings";
import { readCellTotals, readTotals, type SummedLedger } from "../readTotals";
import { fileOf, type LedgerFile, type Watch } from "../file/ledgerFile";
import { readLedger, type ReadOptions } from "../readLedger";
import { readCells, type CellTable } from "../table/readTables";

/** Where a ledger is read from. A blob crosses to a worker without its bytes being copied. */
export type LedgerSource =
  { from: "files"; files: readonly { name: string; blob: Blob }[] } | { from: "cells"; table: CellTable };

/** A reading to be made: of what, by which rules, and with what the user has corrected before. */
export type LedgerJob = { source: LedgerSource; rules: readonly AccountRule[]; choices: LedgerChoices };

/** A reading for the postings of one row of *Hovedbok* alone. */
export type PostingsJob = Omit<LedgerJob, "rules"> & { sought: SoughtPostings };

/**
 * Reads and sums a ledger, each of its files with what was corrected of one with the same head.
 *
 * @throws what the signal gives when it stops
 */
export async function readSource({ source, rules, choices }: LedgerJob, watch: Watch = {}): Promise<SummedLedger> {
  const options = optionsOf(choices, watch);
  if (source.from === "cells") return readCellTotals([source.table], rules, options);
  return readTotals(filesOf(source.files), rules, options);
}

/**
 * Finds the postings of a row in a ledger that is read as `readSource` reads it.
 *
 * @throws what the signal gives when it stops
 */
export async function findInSource(
  { source, sought, choices }: PostingsJob,
  watch: Watch = {},
): Promise<FoundPostings> {
  const options = optionsOf(choices, watch);
  return findPostings(sought, async (take) =>
    source.from === "cells"
      ? readCells([source.table], take, options)
      : readLedger(filesOf(source.files), take, options),
  );
}

function optionsOf(choices: LedgerChoices, watch: Watch): ReadOptions {
  const { dimensions } = choices[SAFT_HEAD] ?? {};
  return { choiceOf: (head) => choices[head]?.table ?? {}, watch, ...(dimensions && { dimensions }) };
}

const filesOf = (files: readonly { name: string; blob: Blob }[]): LedgerFile[] =>
  files.map(({ name, blob }) => fileOf(blob, name));
