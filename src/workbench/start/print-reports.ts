import { join } from "node:path";
import { startHeadless, type Headless } from "../headless";
import { words } from "../words.cjs";

/** The example is opened first; each of the reports makes a sheet of its own. */
const EXAMPLE = "BIBSYS.openExample";
const REPORTS = ["BIBSYS.createAccountsReport", "BIBSYS.createFrameReport"];

/**
 * Opens the built add-in in a workbook without a page, makes its reports of the example, and prints them.
 *
 * A program of its own: office.js takes over the realm it runs in.
 */
async function printReports(root: string): Promise<void> {
  const bench = await startHeadless({
    dist: join(root, "dist"),
    officeFolder: join(root, "node_modules/@microsoft/office-js/dist"),
  });
  bench.host.onFunctionError(({ id, code, message }) => console.error(words.functionError(id, code, message)));
  await sheetMadeBy(bench, EXAMPLE);
  for (const action of REPORTS) {
    const sheet = await sheetMadeBy(bench, action);
    console.log(`\n${sheet}\n${"=".repeat(sheet.length)}\n${bench.printSheet(sheet)}`);
  }
  bench.dispose();
}

/** An action leaves its user at the sheet it has made. One that fails shows the reason in the pane only. */
async function sheetMadeBy({ api, host }: Headless, action: string): Promise<string> {
  const activeSheet = (): string => api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "";
  const before = activeSheet();
  await host.runAction(action);
  await host.settled();
  const made = activeSheet();
  const lacking = [...host.unsupported.keys()].join(", ");
  if (lacking !== "") console.error(words.lacking(lacking));
  if (made === before) throw new Error(words.noSheet(action));
  return made;
}

printReports(process.cwd()).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
