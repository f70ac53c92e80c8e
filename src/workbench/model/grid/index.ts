export {
  columnLetters,
  parseAddress,
  printAbsoluteAddress,
  printAddress,
  quoteSheetName,
  splitSheetName,
} from "./address";
export { bound, intersect, isInSheet, sameBox, SHEET_COLUMNS, SHEET_ROWS, subtract, WHOLE_SHEET } from "./box";
export type { Box } from "./box";
export { DEFAULT_FONT, FORMAT_FIELDS, FORMAT_ONLY, NO_LINE, parseColor, readLine, writeLine } from "./cell-format";
export type { BorderLine, FormatFieldName } from "./cell-format";
export { ERROR_TEXT, isFormula, textCell, typedCell, WAITING } from "./cell-value";
export type { CellValue } from "./cell-value";
export { displayText } from "./display-text";
export { Grid } from "./grid";
export { toBox } from "./engine-range";
export type { EngineRange } from "./engine-range";
export type { CellLink, PlacedLink } from "./grid-links";
export type { GridName } from "./grid-names";
export type { GridNote } from "./grid-notes";
export type { CellsByRow, Clearing, GridSheet } from "./grid-sheet";
export type { GridTable } from "./grid-tables";
export { NO_VALIDATION } from "./grid-validations";
export type { GridValidations, Validation, ValidationAlert, ValidationPrompt } from "./grid-validations";
