export { asWord } from "./asWord";
export { SOURCE_WORD } from "./choices";
export { cellValue } from "./cellValue";
export { checkReport, isOutdated, saysItsStatus, type StandingReport } from "./checkReport";
export { checkShown } from "./checkShown";
export { controlSheet, type ControlRun } from "./control/controlSheet";
export { controlWorkbook, type Controlled, type PlacedFinding } from "./control/controlWorkbook";
export { findingsPlace, type FindingsPlace, type FindingsTable } from "./control/findingsTable";
export { runLine, type RunLine } from "./control/runLine";
export { sameFindings, type HeldFindings } from "./control/sameFindings";
export type { Spot } from "./control/spotOf";
export { emptySheets, type Consortium } from "./emptySheets";
export { exampleSheets } from "./example";
export { figureHeads } from "./figureHeads";
export { address, formulaText, placeOf } from "./formula";
export { inputBlocks, listText, promptOf, type InputBlock } from "./inputCells";
export { areaAddress, areaReference, cellsOf, isOneCell, oneCell, type Area } from "./explain/area";
export type { Called, CallFunction } from "./explain/evaluate";
export { areaOf, cellsOfOrigin, explainCell, leafOf } from "./explain/explain";
export { originOfArgument } from "./explain/origin";
export { isFaulty } from "./explain/result";
export type { NameSnapshot, SheetSnapshot, Snapshot, TableSnapshot } from "./explain/snapshot";
export { readFormula } from "./explain/tree";
export { readArgument, type WrittenArgument } from "./insert/argument";
export { composeFormula } from "./insert/compose";
export { heldBy, previewFormula, spillFindings, type FormulaPreview } from "./insert/preview";
export { headerOf, isNothingMissing, missingParts, type MissingParts, type TableAddition } from "./missingParts";
export { isSameName } from "./isSameName";
export { actualFormula, isActualFormula, isActualFormulaOf } from "./ledger/actualFormula";
export { ledgerBook, ledgerHome, needsLedger, withLedger, type LedgerApart } from "./ledger/ledgerApart";
export { bookFindings, monthFindings, type IsComputed } from "./ledger/bookFindings";
export { keptFindings } from "./ledger/keptFindings";
export { LEDGER_CELLS, ledgerSheet } from "./ledger/ledgerSheet";
export { ledgerCells, readLedgerTable, type LedgerRow } from "./ledger/ledgerTable";
export type { ActualBehind } from "./ledger/actualAt";
export type { Agreement } from "./ledger/agreement";
export { ledgerBehind, type LedgerBehind, type LedgerBook } from "./ledger/ledgerBehind";
export type { RowBehind } from "./ledger/rowBehind";
export { lineActuals, type LineActual } from "./ledger/lineActuals";
export { linesBehindSheet, type ListedLines } from "./ledger/linesBehindSheet";
export { mayReadLedger } from "./ledger/mayReadLedger";
export { mergeLedger, type MergedRow } from "./ledger/mergeLedger";
export { ofTable } from "./ledger/ofTable";
export { placeTable, type PlacedTable, type TableCells } from "./ledger/placedTable";
export { rowFindings } from "./ledger/rowFindings";
export { rulesSheet } from "./ledger/rulesSheet";
export { readRulesTable, type ReadRules } from "./ledger/rulesTable";
export { keyColumn, keysOf } from "./keysOf";
export type { Line } from "./lines";
export { logSheet } from "./logSheet";
export { CHART_COLOURS, FONT, FONT_SIZE, INPUT_FILL, LINE_COLOUR, LOOKS, type Look } from "./look";
export {
  DEFINED_NAMES,
  FORMULAS_SETTING,
  INPUT_TABLES,
  LATER_COLUMNS,
  LEDGER_SETTING,
  REPORT_PROPERTIES,
  TABLES,
  type ColumnName,
  type DefinedName,
  type InputTable,
  type TableName,
} from "./names";
export { numberFormat } from "./numberFormat";
export { readPlan, type Plan } from "./plan";
export { printFormulas, printSheet } from "./printSheet";
export type { SheetCells } from "./scan/cells";
export { scanSheet } from "./scan/scanSheet";
export { STATUS_ROW } from "./reportHead";
export { REPORTS, type Edition, type Report } from "./reports";
export {
  decimalsIn,
  rowIndex,
  tableRows,
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
export { hasColumnsOf, type WorkTable, type WorkTables } from "./table";
export { templateFile, TEMPLATES, type Template, type TemplateId } from "./templates";
export { besideFigures, breaksTexts, isLongProse, lastPrinted, LETTERS } from "./textRoom";
export { writtenTable } from "./written";
export { workSheets } from "./workSheets";
