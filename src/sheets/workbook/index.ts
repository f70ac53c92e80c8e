// A workbook as it was read: cells, tables and names, and how a table of ours is found in it. Knows no Office: the
// reading comes as plain data.
export { ambiguityFindings } from "./ambiguityFindings";
export {
  areaAddress,
  areaReference,
  cellsOf,
  contains,
  isOneCell,
  oneCell,
  overlap,
  overlaps,
  type Area,
} from "./area";
export { whileCalculating, type Calculation } from "./calculation";
export { cellsBeside, type HeldCell } from "./cellsBeside";
export { ALL_TABLES, asWorkTables, findTables, type SoughtTable } from "./findTables";
export { isFormulaCell, isHeldFormula } from "./formulaCell";
export { keyColumn, keysOf } from "./keysOf";
export { locate } from "./locate";
export { columnFindings, hasColumnsOf } from "./pinnedColumns";
export { plainFormula, withOwnNames } from "./plainFormula";
export { placeTable, type PlacedLine, type PlacedTable, type TableCells } from "./placedTable";
export { placedTables, workTablesIn, type PlacedTables } from "./placedTables";
export {
  formulaAt,
  sheetIn,
  tableAt,
  valueAt,
  valuesIn,
  daysIn,
  type NameSnapshot,
  type SheetSnapshot,
  type Snapshot,
  type TableSnapshot,
} from "./snapshot";
export { tableReader, type TableLine, type WorkTable, type WorkTables } from "./table";
export { partsIn, readFormula, referencesIn, type Reference, type Tree } from "./tree";
export { writtenTable } from "./written";
export { yearLines, type YearLine } from "./yearTable";
