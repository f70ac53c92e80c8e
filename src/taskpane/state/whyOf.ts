import { ExcelRefusal, obstacleOf, WorkbookTaken } from "../../excel";
import { pane, type Phrase } from "../../text";

/** The reason why something failed, with Excel's own code where Excel refused it. */
export function whyOf(error: unknown): Phrase {
  if (error instanceof WorkbookTaken) return pane.taken;
  return error instanceof ExcelRefusal
    ? pane.failed(error.code, error.leftBehind, obstacleOf(error))
    : pane.failed(undefined);
}
