// A workbook set up, filled with the example, or made from a template. Knows no button.
export { newFromTemplate, templateAddress } from "./newFromTemplate";
export { openExample } from "./openExample";
export { offerSetUp, setUpWorkbook } from "./setUpWorkbook";
