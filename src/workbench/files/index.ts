export { FileProblem } from "./archive/file-problem";
export type { FileProblemCode } from "./archive/file-problem";
export { openFile } from "./open-file";
export { readFile } from "./archive/read-file";
export type { ReadableFile } from "./archive/read-file";
export { LARGEST_FILE } from "./archive/parts";
export { saveFile } from "./save-file";
