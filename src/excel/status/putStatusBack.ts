import { KEPT_PROPERTY, REPORT_PROPERTIES, type FormulaRun, type StatusChange } from "../../sheets";
import type { Status } from "../../core";
import { changedMeanwhile, ExcelRefusal, inExcel, SIGN, signOf, unsign } from "../host";
import { freeze, keepFormulas, restoreCells, settingsOf, thaw } from "../read";
import type { LoggedLine } from "../write";
import type { ReadForStatus } from "./statusRead";
import { removeDecided } from "./decidedCopy";
import { protect, writeMark, writeStatusRow } from "./statusCells";
import type { Stood } from "./stood";

/** A change of status as it was written. */
export type Written = {
  change: StatusChange;
  read: ReadForStatus;
  /** The formulas that were replaced by values, or restored. */
  runs: readonly FormulaRun[];
  token: string;
  logged: LoggedLine;
  /** A reopened report of another period keeps its values. */
  staysKept: boolean;
};

/**
 * Puts everything back as it was, in a request of its own: a failed request can carry nothing more.
 *
 * The sheet carries the token of this change from its first written row on. Where it does not, somebody else's change
 * stands, and only what came before the token is put back.
 *
 * @param stood - what stood before the writing, where that is known; what was read, otherwise
 * @throws Meanwhile where somebody else has changed the status
 */
export async function putStatusBack(written: Written, error: unknown, stood?: Stood): Promise<void> {
  const { read, logged } = written;
  try {
    const isTheirs = await inExcel((context) => putBack(context, written, stood));
    await logged.takeAway(error);
    if (isTheirs) throw changedMeanwhile(read.mark.sheet);
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    throw new ExcelRefusal(refusal.code, error, [read.mark.sheet]);
  }
}

/** @returns whether the report has the status of somebody else's change */
async function putBack(
  context: Excel.RequestContext,
  { change, read, runs, token, staysKept }: Written,
  stood?: Stood,
): Promise<boolean> {
  const { workbook } = context;
  const { mark } = read;
  const worksheet = workbook.worksheets.getItem(read.id);
  const protection = worksheet.protection.load("protected");
  const marks = worksheet.customProperties.load("items/key,items/value");
  const settings = workbook.settings.load("items/key");
  const worksheets = workbook.worksheets.load(
    "items/id,items/name,items/customProperties/items/key,items/customProperties/items/value",
  );
  await context.sync();
  if (change.from === "final") removeDecided(worksheets.items, read.id, token);

  const markOf = (key: string): string | undefined => marks.items.find((one) => one.key === key)?.value;
  const isOurs = markOf(SIGN) === token;
  const status: Status = stood?.status ?? change.from;
  if (!isOurs && markOf(REPORT_PROPERTIES.status) !== change.from) {
    await context.sync();
    return true;
  }
  if (protection.protected && isOurs) protection.unprotect();
  if (isOurs || !protection.protected) writeStatusRow(worksheet, mark, status);
  // The cells and the formulas of a report are in two places once it is final.
  if (isOurs && change.to === "final" && status !== "final" && !mark.isKept) {
    thaw(worksheet, runs);
    for (const setting of settingsOf(settings.items, mark.name)) setting.delete();
  }
  if (change.from === "final" && status === "final") {
    if (isOurs && !staysKept) freeze(worksheet, runs, read.cells);
    if (isOurs && staysKept && !mark.isKept) worksheet.customProperties.getItemOrNullObject(KEPT_PROPERTY).delete();
    keepFormulas(workbook.settings, mark.name, runs);
  }
  if (isOurs) {
    restoreCells(worksheet, stood?.cells, read.cells);
    writeMark(worksheet, status);
    worksheet.tabColor = stood?.tabColour ?? read.tabColour;
    unsign(worksheet, signOf(mark.worksheet));
  }
  if (stood?.isProtected ?? read.isProtected) {
    if (isOurs || !protection.protected) protect(worksheet);
  }
  await context.sync();
  return false;
}
