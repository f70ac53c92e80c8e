import { isSameName, readFormula, type Sheet } from "../../sheets";
import { askForSigned, changedMeanwhile, ExcelRefusal, inExcel, madeMeanwhile } from "../host";

/** What a failed request was to add. */
export type SheetsToPutBack = {
  token: string;
  sheets: readonly Sheet[];
  /** The names of the sheets there were before. */
  known: readonly string[];
  /** The sheet that was to be replaced. */
  old?: ParkedSheet;
};

/** A sheet that waits under another name, while a new one takes its place. */
export type ParkedSheet = { id: string; parked: string; was: string };

/**
 * Puts the workbook back as it was, in a request of its own: a failed request can carry nothing more.
 *
 * Deletes the sheets that carry the token, and the names that refer to them. A replaced sheet gets its name again, if it
 * still has the one it was parked under.
 *
 * @throws Meanwhile where somebody else has made one of the sheets, or replaced the old one
 * @throws ExcelRefusal with the names of the sheets to look at, where Excel refuses
 */
export async function putSheetsBack(given: SheetsToPutBack, error: unknown): Promise<void> {
  const { token, sheets, known, old } = given;
  try {
    const { others, isOldGone } = await inExcel((context) => removeSigned(context, given));
    if (old && isOldGone) throw changedMeanwhile(old.was);
    const made = sheets.find(({ name }) => {
      const stoodBefore = old ? isSameName(old.was, name) : known.some((one) => isSameName(one, name));
      return others.some((other) => isSameName(other, name)) && !stoodBefore;
    });
    if (made) throw madeMeanwhile(made.name);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    const parked = old ? [old.parked] : [];
    throw new ExcelRefusal(refusal.code, error, [`BIBSYS ${token}`, ...parked, ...sheets.map(({ name }) => name)]);
  }
}

/** Removes what carries the token. @returns the names of the sheets of others */
async function removeSigned(
  context: Excel.RequestContext,
  { token, sheets, old }: SheetsToPutBack,
): Promise<{ others: string[]; isOldGone: boolean }> {
  const signed = askForSigned(context, token);
  const { worksheets } = context.workbook;
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();

  const ours = signed().map(({ worksheet }) => worksheet);
  const given = sheets.flatMap((sheet) => sheet.names ?? []);
  for (const item of names.items) {
    const isGiven = given.some(({ name }) => isSameName(name, item.name));
    if (isGiven && ours.some(({ name }) => refersTo(String(item.formula), name))) item.delete();
  }
  for (const worksheet of ours) worksheet.delete();
  const others = worksheets.items.filter(({ id }) => !ours.some((one) => one.id === id));
  const parked = others.find(({ id, name }) => id === old?.id && name === old.parked);
  const isFree = (name: string): boolean => !others.some((one) => isSameName(one.name, name));
  if (old && parked && isFree(old.was)) parked.name = old.was;
  await context.sync();
  return {
    others: others.filter((one) => one !== parked).map(({ name }) => name),
    isOldGone: !others.some(({ id }) => id === old?.id),
  };
}

function refersTo(formula: string, sheet: string): boolean {
  const tree = readFormula(formula);
  return tree?.is === "reference" && tree.to.to === "cells" && isSameName(tree.to.sheet ?? "", sheet);
}
