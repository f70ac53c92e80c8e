import type { AccountRule } from "../../core";
import { findPostings, SAFT_HEAD, type FoundPostings, type LedgerChoices, type SoughtPostings } from "../reading";
import { readCellTotals, readTotals, type SummedLedger } from "./readTotals";
import { fileOf, type LedgerFile, type Watch } from "../file";
import { readLedger, type ReadOptions } from "./readLedger";
import { readCells, type CellTable } from "../table";

/** The source of a ledger. A blob crosses to a worker without a copy of its bytes. */
export type LedgerSource =
  { from: "files"; files: readonly { name: string; blob: Blob }[] } | { from: "cells"; table: CellTable };

/** A read to make: the source, the rules, and the corrections of the user so far. */
export type LedgerJob = { source: LedgerSource; rules: readonly AccountRule[]; choices: LedgerChoices };

/** A read for the postings of one row of *Hovedbok* only. */
export type PostingsJob = Omit<LedgerJob, "rules"> & { sought: SoughtPostings };

/**
 * Reads and sums a ledger, each file with the corrections of its own header row.
 *
 * @throws the reason of the signal that stops it
 */
export async function readSource({ source, rules, choices }: LedgerJob, watch: Watch = {}): Promise<SummedLedger> {
  const options = optionsOf(choices, watch);
  if (source.from === "cells") return readCellTotals([source.table], rules, options);
  return readTotals(filesOf(source.files), rules, options);
}

/**
 * Finds the postings of a row in a ledger, read as `readSource` reads it.
 *
 * @throws the reason of the signal that stops it
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
