import type { Finding } from "../../core";
import { ExcelRefusal, inExcel, newToken, sign, signedSheets } from "../host";

/** A sheet that nobody sees, where an import prepares its rows. It carries the token of the import. */
export type HiddenSheet = { worksheet: Excel.Worksheet; name: string; token: string };

/** Adds a hidden sheet under a name that nobody else has: the token is in it. Only queues. */
export function addHidden({ workbook }: Excel.RequestContext): HiddenSheet {
  const token = newToken();
  const name = `BIBSYS Hovedbok ${token}`;
  const worksheet = workbook.worksheets.add(name);
  sign(worksheet, token);
  worksheet.visibility = "Hidden";
  return { worksheet, name, token };
}

/** Finds the hidden sheet of an import in another context; undefined where it is gone. One sync. */
export async function hiddenIn(
  context: Excel.RequestContext,
  token: string,
): Promise<{ worksheet: Excel.Worksheet; isDone: boolean } | undefined> {
  return (await signedSheets(context, token))[0];
}

/** Deletes what carries the token of an import, in a request of its own. */
export function takeAway(token: string): Promise<void> {
  return inExcel(async (context) => {
    for (const { worksheet } of await signedSheets(context, token)) worksheet.delete();
    await context.sync();
  });
}

/** Takes the hidden sheet away when the import is done. @returns the finding that Excel left it there */
export async function takeAwayAtEnd(
  context: Excel.RequestContext,
  { worksheet, token, name }: HiddenSheet,
): Promise<Finding[]> {
  try {
    worksheet.delete();
    await context.sync();
    return [];
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
  try {
    await takeAway(token);
    return [];
  } catch (error) {
    if (!(error instanceof ExcelRefusal)) throw error;
    return [{ code: "hidden-sheet-left", facts: { sheet: name }, severity: "warning" }];
  }
}

/**
 * Takes the hidden sheet away after an error.
 *
 * @throws ExcelRefusal with its name, where Excel refuses that too
 */
export async function takeAwayAfter(error: unknown, { token, name }: HiddenSheet): Promise<void> {
  try {
    await takeAway(token);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [name]);
  }
}
