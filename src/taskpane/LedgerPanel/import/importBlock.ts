import type { Finding } from "../../../core";
import { pane, type Phrase } from "../../../text";
import type { ReadingState } from "../source/useReading";
import type { Comparison } from "./useComparison";

/**
 * Why a ledger cannot be imported now; undefined where it can.
 *
 * @param isCurrent - whether the rules that summed the ledger are those that the workbook has now
 */
export function importBlock(
  at: ReadingState,
  isCurrent: boolean,
  findings: readonly Finding[],
  comparison: Comparison,
): Phrase | undefined {
  const { blocked, changes } = pane.ledger;
  if (findings.some(({ severity }) => severity === "error")) return blocked.finding;
  if (comparison.state === "uncompared") return changes.unread;
  if (!isCurrent || at.state !== "read" || comparison.state !== "compared") return blocked.reading;
  return comparison.roomFor === "none" ? blocked.room : undefined;
}
