export { FileProblem, readFile } from "./files";
export type { FileProblemCode, ReadableFile } from "./files";
export type { FunctionError, FunctionMetadata, FunctionsMetadata } from "./functions";
export { createHost } from "./host";
export type { Host, HostOptions } from "./host";
export { isWorkbenchMessage } from "./messages";
export type { ClientMessage, HostMessage } from "./messages";
export type { PaneVisibility } from "./pane-visibility";
