/** Something of the add-in is at work in the workbook already: an action, or the self-test. */
export class WorkbookTaken extends Error {
  override readonly name = "WorkbookTaken";
}

/**
 * Does one thing in the workbook from its beginning to its end. Ribbon, pane and self-test share one runtime, and would
 * meet in one workbook.
 *
 * @throws WorkbookTaken where something else is at work
 */
export async function takeWorkbook<T>(work: () => Promise<T>): Promise<T> {
  if (isTaken) throw new WorkbookTaken();
  isTaken = true;
  try {
    return await work();
  } finally {
    isTaken = false;
  }
}

let isTaken = false;
