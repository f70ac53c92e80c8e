import type { Origin } from "../../../core";
import {
  formulaAt,
  locate,
  overlap,
  readFormula,
  referencesIn,
  valueAt,
  type Area,
  type Snapshot,
  type TableSnapshot,
} from "../../workbook";
import { originOf } from "../../explain";
import { isSameName } from "../../model";

/** An actual of *Poster* behind a cell. */
export type ActualBehind = {
  key: string;
  origin: Origin;
  /** Whether its formula reads *Hovedbok*; false for a typed actual. */
  isOfLedger: boolean;
};

export function actualAt(
  snapshot: Snapshot,
  { header, body }: TableSnapshot,
  at: Area,
  ledger: TableSnapshot | undefined,
): ActualBehind {
  const key = valueAt(snapshot, at.sheet, at.row, body.column + header.indexOf("Nøkkel"));
  const formula = formulaAt(snapshot, at);
  const tree = formula === undefined ? undefined : readFormula(formula);
  const isOfLedger = (tree ? referencesIn(tree) : []).some((reference) => {
    if (reference.to === "table" && isSameName(reference.table ?? "", ledger?.name ?? "Hovedbok")) return true;
    const area = locate(reference, snapshot, at);
    return area !== undefined && ledger !== undefined && overlap(area, ledger.body) !== undefined;
  });
  return { key: String(key).trim(), origin: originOf(snapshot, at), isOfLedger };
}
