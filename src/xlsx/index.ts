export { shownFormula, storedFormula } from "./storedFormula";
export { templateFiles } from "./templateFiles";
export { writeWorkbook, type Book } from "./writeWorkbook";
