export { asWord } from "./model/asWord";
export { SOURCE_WORD } from "./model/choices";
export { cellValue } from "./model/cellValue";
export { chooseEdition, type ChosenEdition, type How, type NamedReport } from "./reports/chooseEdition";
export { isOutdated, type StandingReport } from "./reports/checkReport";
export { changesAgainst, type Change, type Preview } from "./reports/previewChanges";
export { checkShown } from "./reports/parts/checkShown";
export { controlSheet, type ControlRun } from "./control/controlSheet";
export { controlWorkbook, type Controlled } from "./control/controlWorkbook";
export type { PlacedFinding } from "./control/placedFinding";
export { findingsPlace, type FindingsPlace, type FindingsTable } from "./control/findingsTable";
export { runLine, type RunLine } from "./control/runLine";
export { sameFindings, type HeldFindings } from "./control/sameFindings";
export type { Spot } from "./control/spotOf";
export { emptySheets, type Consortium } from "./setup/emptySheets";
export { exampleSheets } from "./setup/example";
export { figureHeads } from "./model/figureHeads";
export { address, placeOf } from "./model/address";
export { formulaText } from "./model/formulaText";
export { inputBlocks, listText, promptOf, type InputBlock } from "./model/inputCells";
export { areaAddress, areaReference, cellsOf, isOneCell, oneCell, type Area } from "./workbook/area";
export type { Called, CallFunction } from "./explain/setting";
export { areaOf, cellsOfOrigin, explainCell, leafOf } from "./explain/explain";
export { originOfArgument } from "./explain/origin";
export { isFaulty } from "./explain/result";
export type { NameSnapshot, SheetSnapshot, Snapshot, TableSnapshot } from "./workbook/snapshot";
export { readFormula } from "./workbook/tree";
export { readArgument, type WrittenArgument } from "./explain/insert/argument";
export { composeFormula } from "./explain/insert/compose";
export { heldBy, previewFormula, spillFindings, type FormulaPreview } from "./explain/insert/preview";
export { headerOf, isNothingMissing, missingParts, type MissingParts, type TableAddition } from "./setup/missingParts";
export { isSameName } from "./model/isSameName";
export { actualFormula, isActualFormula, isActualFormulaOf } from "./ledger/actualFormula";
export { ledgerBook, ledgerHome, needsLedger, withLedger, type LedgerApart } from "./ledger/ledgerApart";
export { bookFindings, monthFindings, type IsComputed } from "./ledger/bookFindings";
export { keptFindings } from "./ledger/keptFindings";
export { LEDGER_CELLS, ledgerSheet } from "./ledger/ledgerSheet";
export { ledgerCells, readLedgerTable, type LedgerRow } from "./ledger/ledgerTable";
export type { ActualBehind } from "./ledger/behind/actualAt";
export type { Agreement } from "./ledger/behind/agreement";
export { ledgerBehind, type LedgerBehind, type LedgerBook } from "./ledger/behind/ledgerBehind";
export type { RowBehind } from "./ledger/behind/rowBehind";
export { lineActuals, type LineActual } from "./ledger/lineActuals";
export { linesBehindSheet, type ListedLines } from "./ledger/behind/linesBehindSheet";
export { mayReadLedger } from "./ledger/mayReadLedger";
export { mergeLedger, type MergedRow } from "./ledger/mergeLedger";
export { ofTable } from "./ledger/ofTable";
export { placeTable, type PlacedTable, type TableCells } from "./workbook/placedTable";
export { rowFindings } from "./ledger/rowFindings";
export { rulesSheet } from "./ledger/rulesSheet";
export { readRulesTable, type ReadRules } from "./ledger/rulesTable";
export { keyColumn, keysOf } from "./workbook/keysOf";
export type { Line } from "./plan/lines";
export { logSheet } from "./setup/logSheet";
export { CHART_COLOURS, FONT, FONT_SIZE, INPUT_FILL, LINE_COLOUR, LOOKS, type Look } from "./model/look";
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
} from "./model/names";
export { numberFormat } from "./model/numberFormat";
export { readPlan, type Plan } from "./plan/plan";
export { printFormulas, printSheet } from "./model/printSheet";
export type { SheetCells } from "./control/scan/cells";
export { scanSheet } from "./control/scan/scanSheet";
export { STATUS_ROW } from "./reports/parts/head";
export type { Edition, Report } from "./reports/parts/report";
export { REPORTS } from "./reports/reports";
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
} from "./model/sheet";
export { ALL_TABLES, asWorkTables, findTables, type SoughtTable } from "./workbook/findTables";
export { ambiguityFindings } from "./workbook/ambiguityFindings";
export { columnFindings, hasColumnsOf } from "./workbook/pinnedColumns";
export { workbookLanguage } from "./plan/setupLanguage";
export type { WorkTable, WorkTables } from "./workbook/table";
export { templateFile, TEMPLATES, type Template, type TemplateId } from "./setup/templates";
export { besideFigures, breaksTexts, isLongProse, lastPrinted, LETTERS } from "./model/textRoom";
export { writtenTable } from "./workbook/written";
export { workSheets } from "./setup/workSheets";
export type { StatusChange } from "./status/change";
export { entriesFor, formulaRuns, isEntryOf, keptFormulas, type FormulaRun } from "./status/keptFormulas";
export { statusFindings, type ReadReport } from "./status/statusFindings";
export { cellsBeside, type HeldCell } from "./workbook/cellsBeside";
export { isFormulaCell, isHeldFormula } from "./workbook/formulaCell";
