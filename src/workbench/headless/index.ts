export { printSheet } from "./print-sheet";
export { startHeadless } from "./start";
export type { Headless, HeadlessOptions } from "./start";
