export { createPlainGrid } from "./create-workbook";
export type { PlainGrid } from "./create-workbook";
