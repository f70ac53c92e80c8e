import type { Finding } from "../../core";
import type { DimensionChoice, DimensionUse } from "../reading";
import type { LedgerFile, Watch } from "../file";
import { createDimensions, USES } from "./dimensions";
import type { Taker, Values } from "./readElements";
import { readRecords } from "./readRecords";

/** The dimensions of files whose postings are not read yet. */
export type FoundDimensions = {
  dimensions: ReturnType<typeof createDimensions>;
  /**
   * Findings for chosen dimensions that no file has, with the ones used instead. Call it once the postings are read.
   */
  goneFindings: () => Finding[];
};

/**
 * Looks ahead for the dimensions of files. Their names may be in any of the files. A dimension chosen for another
 * ledger may be in no file, and then a recognised one is used. Only for such a choice are postings searched.
 */
export async function findDimensions(
  files: readonly LedgerFile[],
  chosen: DimensionChoice,
  { signal }: Watch,
): Promise<FoundDimensions> {
  const named: Values[] = [];
  const missing = new Set(Object.values(chosen).filter((type) => type !== ""));
  const look = (file: LedgerFile, taker: Taker, isEnough: () => boolean) =>
    readRecords(file, taker, signal ? { signal } : {}, NO_SHARE, isEnough);
  for (const file of files.length > 1 || missing.size > 0 ? files : []) {
    let isAtPostings = false;
    const opened: Taker["opened"] = (record) => (isAtPostings ||= record === "entries");
    const closed: Taker["closed"] = (record, values) => record === "dimension" && named.push(values);
    await look(file, { opened, closed }, () => isAtPostings);
  }
  for (const { type = "" } of named) missing.delete(type);
  for (const file of missing.size > 0 ? files : []) {
    const closed: Taker["closed"] = (record, { type = "" }) => record === "analysis" && missing.delete(type);
    await look(file, { closed }, () => missing.size === 0);
  }
  const gone = USES.filter((use) => missing.has(chosen[use] ?? ""));
  const dimensions = createDimensions(without(chosen, gone));
  for (const values of named) dimensions.met(values);
  const goneFindings = (): Finding[] =>
    gone.map((use) => {
      const used = dimensions.all().find((dimension) => dimension.use === use)?.type ?? "";
      return { code: "dimension-gone", facts: { use, type: chosen[use] ?? "", used }, severity: "warning" };
    });
  return { dimensions, goneFindings };
}

/** Looking ahead counts for no progress. */
const NO_SHARE = { before: 0, total: 0 };

const without = (chosen: DimensionChoice, gone: readonly DimensionUse[]): DimensionChoice =>
  Object.fromEntries(Object.entries(chosen).filter(([use]) => !gone.includes(use as DimensionUse)));
