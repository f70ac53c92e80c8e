export { Events, EventType } from "./events";
export type { EventEntry } from "./events";
export { displayText, Grid, printAddress, quoteSheetName, WAITING } from "./grid";
export type { CellValue } from "./grid";
export { followUser } from "./user-edits";
export { Workbook } from "./workbook";
export type { NewWorkbookListener } from "./workbook";
export type { Worksheet } from "./worksheet";
