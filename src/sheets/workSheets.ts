import type { Language } from "../text";
import { controlSheet } from "./control/controlSheet";
import { emptySheets, type Consortium } from "./emptySheets";
import { logSheet } from "./logSheet";
import type { Sheet } from "./sheet";

/** Every work sheet, as a workbook that is set up from nothing has them. */
export const workSheets = (language: Language, consortium: Consortium = "bibsys"): Sheet[] => [
  ...emptySheets(consortium, language),
  controlSheet(),
  logSheet(),
];
