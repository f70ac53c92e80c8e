export { drawingOf, valueText } from "./chart";
export type { AxisDrawing, ChartDrawing, SeriesDrawing } from "./chart";
export type { Chart, ChartSeries } from "./chart";
export { Events, EventType } from "./events";
export type { EventEntry } from "./events";
export { followLink } from "./follow-link";
export {
  DEFAULT_FONT,
  displayText,
  ERROR_TEXT,
  FORMAT_FIELDS,
  Grid,
  intersect,
  parseAddress,
  printAbsoluteAddress,
  printAddress,
  quoteSheetName,
  readLine,
  splitSheetName,
  textCell,
  typedCell,
  WAITING,
  WHOLE_SHEET,
  writeLine,
} from "./grid";
export type { Box, CellsByRow, CellValue, FormatFieldName, Validation } from "./grid";
export { placeOf } from "./place";
export type { Range } from "./range";
export { followUser } from "./user-edits";
export { Workbook } from "./workbook";
export type { NewWorkbookListener } from "./workbook";
export type { Place } from "./place";
export type { Worksheet } from "./worksheet";
export type { PasswordHash } from "./worksheet-protection";
