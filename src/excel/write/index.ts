// Sheets, parts and log lines written, all or nothing. Decides nothing: it draws what it is given.
export { addParts, queueParts, type QueuedParts } from "./addParts";
export type { SetUpTables } from "./partsToAdd";
export { addSheets, queueSheets, type QueuedSheets } from "./addSheets";
export { askForLog, isLogged, type Log, type LogEntry, type LoggedLine } from "./log";
export { askIn, shade } from "./renderInputs";
export { replaceSheet } from "./replaceSheet";
export { send } from "./send";
export { writeInPieces } from "./writeInPieces";
