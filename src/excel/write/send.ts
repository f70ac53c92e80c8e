import { ExcelRefusal, inExcel, signedSheets } from "../host";

/** A request that signs its sheets, and the way back. */
export type Signed = {
  worksheets: Excel.Worksheet[];
  token: string;
  putBack: (error: unknown) => Promise<void>;
};

/**
 * Sends a request that signs its sheets. After an error it is looked up what stands: a request that was carried out
 * whole, and whose answer was lost, is a success. Otherwise everything is put back, and the error is thrown.
 *
 * @returns the worksheets, in their order
 */
export async function send(context: Excel.RequestContext, signed: Signed): Promise<Excel.Worksheet[]> {
  try {
    await context.sync();
    return signed.worksheets;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const ids = await doneSheets(signed.token);
    if (ids.length < signed.worksheets.length) {
      await signed.putBack(error);
      throw error;
    }
    // The objects of the lost request would add their sheets once more.
    return ids.map((id) => context.workbook.worksheets.getItem(id));
  }
}

/** Gives the ids of the sheets that a request signed as done, in the order of their tabs. */
async function doneSheets(token: string): Promise<string[]> {
  try {
    const signed = await inExcel((context) => signedSheets(context, token));
    return signed.filter(({ isDone }) => isDone).map(({ worksheet }) => worksheet.id);
  } catch (error) {
    // The put-back asks once more, and says what it could not look up.
    if (error instanceof ExcelRefusal) return [];
    throw error;
  }
}
