/**
 * What the user can take out of the way of a refusal: another workbook has the focus, the sheets of the workbook are
 * protected, or one sheet is.
 */
export type Obstacle = "focus" | "structure" | "sheet";

/**
 * Tells what stood in the way of a refused request; undefined where nobody knows.
 *
 * @param error - a refusal, or what Excel threw
 */
export function obstacleOf(error: unknown): Obstacle | undefined {
  if (!(error instanceof Error)) return undefined;
  // A refusal holds the error behind it, and a way back that was refused too holds the refusal.
  if (!isOfOffice(error)) return obstacleOf(error.cause);
  const { code } = error;
  const at = error.debugInfo.errorLocation ?? "";
  if (REFUSED_WITHOUT_FOCUS[at] === code) return "focus";
  if (code !== "AccessDenied") return undefined;
  if (at.startsWith("WorksheetProtection.")) return "sheet";
  return OF_STRUCTURE.includes(at) ? "structure" : undefined;
}

/** Where the pane is tested, there is no Office, and so no class to ask. */
const isOfOffice = (error: Error): error is OfficeExtension.Error => "debugInfo" in error;

/** What a protected workbook structure refuses: Review > Protect Workbook. */
const OF_STRUCTURE: readonly string[] = [
  "Worksheet.copy",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetCollection.add",
];

/**
 * What Excel for Windows and Mac refuses while another workbook has the focus, and the code it gives. Microsoft's list:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
 */
export const REFUSED_WITHOUT_FOCUS: Readonly<Record<string, string>> = {
  "Chart.activate": "GeneralException",
  "Range.select": "GeneralException",
  "Table.clearFilters": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.showGridlines": "GeneralException",
  "Worksheet.showHeadings": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};
