import { addedAt, type Axis, type Term } from "./axis";
import { slipOf, type Slip } from "./slip";

/** The slip that makes a printed figure of what its terms add up to. */
export function looksLike(axis: Axis, target: number, terms: readonly Term[], at: number): Slip | undefined {
  const printed = axis.lines[target]?.figures[at];
  const added = addedAt(axis, terms, at);
  if (printed === undefined || printed === "unreadable" || !added.isReadable) return undefined;
  return slipOf(printed, added.sum);
}
