// SIE, the Swedish standard of ledger files, as rows of a table. Knows no column of ours: the table's reader does.
export { SIE_STANDARD, sieRows } from "./sieRows";
