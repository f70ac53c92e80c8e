// Hovedbok in the workbook: imported in pieces, swapped in at once, and read back. Knows no file format.
export { askForLedgerFindings } from "./askForLedgerFindings";
export { changeSources, previewActuals, type ActualsPreview, type SourceChange } from "./changeSources";
export { exportLines } from "./exportLines";
export { importLedger, type LedgerToImport } from "./importLedger";
export { keepLedger } from "./keepLedger";
export { readLedgerChoice, writeLedgerChoice } from "./ledgerChoice";
export { previewLedger, type LedgerPreview } from "./previewLedger";
export type { ActualLine } from "./readActuals";
export { listTables, readCellTable, type CellSource, type CellsRead, type CellsWatch } from "./readCellTable";
export { readLedgerApart, type LedgerRead } from "./readLedgerApart";
export { readLineNames } from "./readLineNames";
export { readRules, type RulesRead } from "./readRules";
export { setUpRules } from "./setUpRules";
