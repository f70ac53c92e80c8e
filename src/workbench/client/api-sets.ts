/**
 * The requirement sets that the workbench claims: the answer of `isSetSupported`.
 *
 * A claim about the sets, not about each member: what the host lacks of one fails by its name. ExcelApi ends where
 * Microsoft's npm package (1.1.110) does: its `Range` has no `valuesAsJson` (1.16), its `Worksheet` no `notes` (1.18).
 */
export const API_SETS: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  ExcelApi: "1.15",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.2",
};
