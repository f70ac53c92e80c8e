import { closeSync, openSync, writeSync } from "node:fs";
import { madeLedger } from "./ledger";
import { saftPieces } from "./saft";

/** Writes a SAF-T file piece by piece, however large. */
export function writeSaft(path: string, times: number): void {
  const file = openSync(path, "w");
  let held: string[] = [];
  for (const piece of saftPieces(madeLedger(), { times })) {
    if (held.push(piece) < 500) continue;
    writeSync(file, held.join(""));
    held = [];
  }
  writeSync(file, held.join(""));
  closeSync(file);
}

/** How many rounds of the ledger make a SAF-T file of a size. */
export function timesFor(megabytes: number): number {
  const bytes = (times: number): number => [...saftPieces(madeLedger(), { times })].join("").length;
  return Math.max(1, Math.round((megabytes * 1_000_000) / (bytes(2) - bytes(1))));
}
