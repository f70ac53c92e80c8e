/**
 * The property of a sheet that holds the token of the request that made it. It stays: a request whose answer is lost is
 * looked up by it, after the sheet has its final name and place.
 *
 * `WorksheetCustomPropertyCollection` is ExcelApi 1.12; `add` overwrites a value of the same key.
 */
export const SIGN = "BIBSYS-forespørsel";

/** A sheet that carries the token of a request. Its name and id are loaded. */
export type SignedSheet = {
  worksheet: Excel.Worksheet;
  /** The request got to its end. */
  isDone: boolean;
};

/** Draws the token of one request. It is short enough for a sheet's name, and no two requests draw the same. */
export const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Signs a sheet that the request has just added. Only queues. */
export function sign(worksheet: Excel.Worksheet, token: string): void {
  worksheet.customProperties.add(SIGN, token);
}

/** Signs that all of the request is carried out. Has to be the last that the request does. Only queues. */
export function signDone(worksheet: Excel.Worksheet, token: string): void {
  worksheet.customProperties.add(SIGN, done(token));
}

/** The sign that an earlier request has left on a sheet. Its properties are loaded. */
export const signOf = (worksheet: Excel.Worksheet | undefined): string | undefined =>
  worksheet?.customProperties.items.find(({ key }) => key === SIGN)?.value;

/** Gives a sheet the sign that it had before this request signed it. Only queues. */
export function unsign(worksheet: Excel.Worksheet, before: string | undefined): void {
  if (before === undefined) worksheet.customProperties.getItem(SIGN).delete();
  else worksheet.customProperties.add(SIGN, before);
}

/** Asks for the sheets that carry a token, whatever they are called now. Call the result after the next sync. */
export function askForSigned(context: Excel.RequestContext, token: string): () => SignedSheet[] {
  const worksheets = context.workbook.worksheets.load(
    "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value",
  );
  return () =>
    worksheets.items.flatMap((worksheet) => {
      const value = signOf(worksheet);
      // A request that ended between adding a sheet and signing it has left its token in the name.
      const isOurs = value === token || value === done(token) || worksheet.name.includes(token);
      return isOurs ? [{ worksheet, isDone: value === done(token) }] : [];
    });
}

/** Finds the sheets that carry a token, in one sync. */
export async function signedSheets(context: Excel.RequestContext, token: string): Promise<SignedSheet[]> {
  const signed = askForSigned(context, token);
  await context.sync();
  return signed();
}

const done = (token: string): string => `${token} ferdig`;
