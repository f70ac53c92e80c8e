export { takeDroppedFiles } from "./drop";
export { createFileActions, showMessage } from "./file-actions";
export { addFileGroup } from "./file-group";
export { keptFile } from "./kept-files";
export { addLedgerGroup } from "./ledger-group";
export { watchUnsaved } from "./unsaved";
export { fileWords, type FileWords } from "./words";
