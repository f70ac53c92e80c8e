import { SEVERITIES } from "../../core";
import { areaOf } from "../explain";
import type { Snapshot } from "../workbook";
import type { PlacedFinding } from "./placedFinding";

/** Sorts by severity, then by place. Findings without a place come first, since others may follow from them. */
export function inOrder(all: readonly PlacedFinding[], { sheets }: Snapshot): PlacedFinding[] {
  const orders = new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i]));
  return all
    .map((one) => ({ one, rank: rankOf(one, orders) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ one }) => one);
}

function rankOf({ finding, spot }: PlacedFinding, orders: ReadonlyMap<string, number>): number[] {
  const area = spot && areaOf(spot);
  const sheet = spot ? (orders.get(spot.sheet.toLowerCase()) ?? orders.size) : -1;
  return [SEVERITIES.indexOf(finding.severity), sheet, area?.row ?? -1, area?.column ?? -1];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((number, i) => number !== other[i]);
  return differs < 0 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}
