// Hovedbok and Kontoregler as sheets, an actual's formula over them, and the ledger lines behind a figure. Knows no
// file of a ledger.
export { actualFormula, earlierActualFormula, isActualFormula, isActualFormulaOf } from "./actualFormula";
export type { ActualBehind } from "./behind/actualAt";
export type { Agreement } from "./behind/agreement";
export { ledgerBehind, type LedgerBehind, type LedgerBook } from "./behind/ledgerBehind";
export { linesBehindSheet, type ListedLines } from "./behind/linesBehindSheet";
export type { RowBehind } from "./behind/rowBehind";
export { bookFindings, monthFindings, type IsComputed } from "./bookFindings";
export { keptFindings } from "./keptFindings";
export { ledgerBook, ledgerHome, needsLedger, withLedger, type LedgerApart } from "./ledgerApart";
export { ledgerFindings } from "./ledgerFindings";
export { LEDGER_CELLS, ledgerSheet } from "./ledgerSheet";
export { ledgerCells, readLedgerTable, type LedgerRow } from "./ledgerTable";
export { lineActuals, type LineActual } from "./lineActuals";
export { mayReadLedger } from "./mayReadLedger";
export { mergeLedger, type MergedRow } from "./mergeLedger";
export { ofTable } from "./ofTable";
export { rowFindings } from "./rowFindings";
export { rulesSheet } from "./rulesSheet";
export { readRulesTable, type ReadRules } from "./rulesTable";
