/**
 * The requirement sets the workbench says it has, which is what `isSetSupported` answers.
 *
 * A claim about the sets, not about each member: what a member's host lacks fails by its name.
 */
export const API_SETS: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  ExcelApi: "1.17",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.2",
};
