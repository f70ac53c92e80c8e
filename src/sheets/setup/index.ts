// The sheets a workbook has to have, what one lacks, the example and the templates. Knows no Office and no file
// format.
export { emptySheets, type Consortium } from "./emptySheets";
export { exampleSheets } from "./example";
export { ledOver, type YearParts } from "./ledOver";
export { logSheet } from "./logSheet";
export { headerOf, isNothingMissing, missingParts, type MissingParts, type TableAddition } from "./missingParts";
export { templateFile, TEMPLATES, type Template, type TemplateId } from "./templates";
export { workSheets } from "./workSheets";
