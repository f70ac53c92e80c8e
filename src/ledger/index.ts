export { findPostings, importLedger, readLedger, type LedgerImport, type ReadOptions } from "./importLedger";
export { fileOf, type LedgerFile, type Watch } from "./ledgerFile";
export { fromMessage, toMessage, type LedgerMessage } from "./message";
export type { LedgerReading, TakeLine } from "./reading";
export type { Dimension, DimensionChoice, DimensionUse } from "./saft/dimensions";
export { readSaft } from "./saft/readSaft";
export type { Column, ColumnChoice } from "./table/columns";
export { readCells, readCsv, type CellTable } from "./table/readTables";
export type { RecognisedTable, Separator, TableChoice } from "./table/recognise";
