export { drawingOf, valueText } from "./chart";
export type { AxisDrawing, ChartDrawing, SeriesDrawing } from "./chart";
export type { Chart, ChartSeries } from "./chart";
export { Events, EventType } from "./workbook/events";
export type { EventEntry } from "./workbook/events";
export { followLink } from "./workbook/follow-link";
export {
  DEFAULT_FONT,
  displayText,
  enteredCell,
  ERROR_TEXT,
  FORMAT_FIELDS,
  Grid,
  intersect,
  parseAddress,
  printAbsoluteAddress,
  printAddress,
  readLine,
  splitSheetName,
  textCell,
  typedCell,
  withKeptFormula,
  withOneValue,
  withRangeSigns,
  WAITING,
  WHOLE_SHEET,
  writeLine,
} from "./grid";
export type { Box, CellsByRow, CellValue, FormatFieldName, KeptFormula, Validation } from "./grid";
export { placeOf } from "./workbook/place";
export type { Range } from "./range/range";
export type { FilterCriteria } from "./table/filter-criteria";
export { followUser } from "./workbook/user-edits";
export { Workbook } from "./workbook/workbook";
export type { NewWorkbookListener } from "./workbook/workbook";
export type { Place } from "./workbook/place";
export type { Worksheet } from "./worksheet/worksheet";
export type { PasswordHash } from "./workbook/password-hash";
