export { takeDroppedFiles } from "./drop";
export { createFileActions } from "./file-actions";
export { addFileGroup } from "./file-group";
export { keptFile } from "./kept-files";
export { addLedgerGroup } from "./ledger-group";
export { watchUnsaved } from "./unsaved";
export { fileWords } from "./words";
