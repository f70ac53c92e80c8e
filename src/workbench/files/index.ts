export { FileProblem } from "./file-problem";
export type { FileProblemCode } from "./file-problem";
export { openFile } from "./open-file";
export { readFile } from "./read-file";
export type { ReadableFile } from "./read-file";
export { LARGEST_FILE } from "./parts";
export { saveFile } from "./save-file";
