// The words of Hovedbok, Kontoregler, the import and the drill. Knows no file format.
export { drill } from "./drill";
export { ledgerNotes } from "./notes";
export { ledgerBook } from "./outcomes";
export { ledgerPanel } from "./pane";
export { recognised } from "./recognised";
export { RULE_NOTES } from "./rules";
export { ledger } from "./sheet";
export { vouchers } from "./vouchers";
