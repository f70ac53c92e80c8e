import { ExcelRefusal, obstacleOf } from "../../excel";
import { pane, type Phrase } from "../../text";

/** The reason why something failed, with Excel's own code where Excel refused it. */
export const whyOf = (error: unknown): Phrase =>
  error instanceof ExcelRefusal ? pane.failed(error.code, error.leftBehind, obstacleOf(error)) : pane.failed(undefined);
