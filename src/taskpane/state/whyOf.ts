import { ExcelRefusal } from "../../excel";
import { pane, type Phrase } from "../../text";

/** The reason why something failed, with Excel's own code where Excel refused it. */
export const whyOf = (error: unknown): Phrase => pane.failed(error instanceof ExcelRefusal ? error.code : undefined);
