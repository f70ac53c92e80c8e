// A sheet as data: rows with roles, cells with kinds, formulas, looks and names. Knows no report and no renderer.
export { address, placeOf, quotedSheet } from "./address";
export { asWord } from "./asWord";
export { cellValue } from "./cellValue";
export {
  CATEGORIES,
  FEE_BUDGETS,
  FRAME_BASES,
  GROWTH_BASES,
  groupsIn,
  METHODS,
  periodsOf,
  PHASINGS,
  ROLES,
  REPORT_LANGUAGES,
  SIGNS,
  SOURCE_WORD,
  SOURCES,
  STATUSES,
  targetsIn,
  UNITS,
} from "./choices";
export { columnsOf } from "./columns";
export { figureHeads } from "./figureHeads";
export {
  call,
  cellOfRow,
  column,
  equals,
  growthColumn,
  joined,
  ledgerColumn,
  minus,
  named,
  negative,
  number,
  over,
  plus,
  range,
  rounded,
  sumOfRows,
  text,
  times,
  type Formula,
} from "./formula";
export { formulaText } from "./formulaText";
export { inputBlocks, listText, promptOf, type InputBlock } from "./inputCells";
export { isSameName } from "./isSameName";
export { CHART_COLOURS, FONT, FONT_SIZE, INPUT_FILL, LINE_COLOUR, LOOKS, type Look } from "./look";
export {
  DEFINED_NAMES,
  FORMULAS_SETTING,
  INCOME_GROUP,
  INPUT_TABLES,
  KEPT_PROPERTY,
  LATER_COLUMNS,
  LEDGER_SETTING,
  madeColumns,
  OPERATIONS_GROUP,
  REPORT_PROPERTIES,
  SALARY_GROUP,
  PLAN_TABLES,
  TABLES,
  YEAR_TABLES,
  type ColumnName,
  type DefinedName,
  type InputTable,
  type PlanTable,
  type TableName,
  type YearTable,
} from "./names";
export { bareFormat, isDayFormat, numberFormat } from "./numberFormat";
export { printFormulas, printSheet } from "./printSheet";
export {
  amount,
  BLANK,
  decimalsIn,
  rate,
  rowIndex,
  tableRows,
  word,
  words,
  type Cell,
  type Chart,
  type Choices,
  type Column,
  type ReportIdentity,
  type ReportKind,
  type Role,
  type Row,
  type Sheet,
  type TableNames,
} from "./sheet";
export { fitsOnePage } from "./pagesHigh";
export { besideFigures, breaksTexts, isLongProse, lastPrinted, LETTERS } from "./textRoom";
