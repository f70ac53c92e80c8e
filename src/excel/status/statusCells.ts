import { REPORT_PROPERTIES, STATUS_ROW } from "../../sheets";
import { labels } from "../../text";
import type { Status } from "../../core";
import type { ReadForStatus } from "./statusRead";

/** Writes the status into the sheet's mark. */
export function writeMark(worksheet: Excel.Worksheet, status: Status): void {
  worksheet.customProperties.add(REPORT_PROPERTIES.status, status);
}

/** Writes the status into its row. */
export function writeStatusRow(worksheet: Excel.Worksheet, mark: ReadForStatus["mark"], status: Status): void {
  const words = labels.reportStatus(status, mark)[mark.language];
  worksheet.getRangeByIndexes(STATUS_ROW, 0, 1, 1).values = [[`'${words}`]];
}

export function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: "Normal" });
}

/** The colour of the tab of a final report. */
export const FINAL_COLOUR = "#1B3A57";
