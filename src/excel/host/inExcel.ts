/**
 * A refusal of Excel, by the code Excel gave. The workbook is as it was before the work. Where Excel also refused to
 * put it back, `leftBehind` names the sheets to look at.
 */
export class ExcelRefusal extends Error {
  override readonly name = "ExcelRefusal";

  constructor(
    readonly code: string,
    cause: unknown,
    readonly leftBehind: readonly string[] = [],
  ) {
    super(`Excel refused: ${code}`, { cause });
  }
}

/**
 * Runs one piece of work in Excel. It waits while the user edits a cell, and is one step to undo where Excel allows it.
 *
 * @throws ExcelRefusal with Excel's own code
 */
export const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  asRefusal(() => Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work));

/**
 * Runs a call that takes no context of its own.
 *
 * @throws ExcelRefusal with Excel's own code
 */
export async function asRefusal<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw new ExcelRefusal(error.code, error);
    throw error;
  }
}
