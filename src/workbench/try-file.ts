import { createPlainGrid } from "./engine";
import { FileProblem, openFile, type ReadableFile } from "./files";
import { Events, Grid, Workbook } from "./model";

/**
 * Opens a file in a workbook of its own, which is thrown away: what can be read may still not fit together (a cell beyond
 * the sheet, two tables in one place), and the workbook that is open must be whole when that is found.
 *
 * @param namespace - of the add-in's functions
 * @throws {@link FileProblem} where the file cannot be opened
 */
export function tryFile(file: ReadableFile, namespace: string): void {
  const trial = createPlainGrid();
  const grid = new Grid(trial.api);
  try {
    openFile(new Workbook(grid, new Events(() => undefined), "nb-NO"), file, namespace);
  } catch (error) {
    throw new FileProblem("damaged", { cause: error });
  } finally {
    grid.calculation.dispose();
    trial.dispose();
  }
}
