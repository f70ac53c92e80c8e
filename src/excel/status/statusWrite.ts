import type { Status } from "../../core";
import { formulaRuns, isOfPeriod, KEPT_PROPERTY, keptFormulas, type FormulaRun, type StatusChange } from "../../sheets";
import { labels } from "../../text";
import { freeze, keepFormulas, settingsOf, thaw } from "../read";
import { isLogged } from "../write";
import { changedMeanwhile, newToken, sign } from "../host";
import type { ReadForStatus } from "./statusRead";
import { putStatusBack, type Written } from "./putStatusBack";
import { askIfRead } from "./stood";
import { keepDecided } from "./decidedCopy";
import { FINAL_COLOUR, protect, writeMark, writeStatusRow } from "./statusCells";

/**
 * Writes a change of status in one sync, all or nothing. Protection comes off first and goes on last; the line in the log
 * is the very last, so where it stands all of it does.
 *
 * Somebody else may have changed the report since it was read. What their change makes fail comes first: the log's sheet,
 * the kept formulas, the protected cells. What it does not make fail is loaded before it is written over, and compared
 * after.
 *
 * @returns the name of the sheet that keeps a reopened report as it was decided
 * @throws Meanwhile where somebody else has changed the report or made the log
 */
export async function writeStatus(
  context: Excel.RequestContext,
  change: StatusChange,
  read: ReadForStatus,
): Promise<{ decided: string | undefined }> {
  const { mark, cells, settings, log, hasCopy } = read;
  const { worksheet, name } = mark;
  const runs = formulasOf(read);
  const staysKept = isOfOther(change, read);
  const token = newToken();
  const isRead = askIfRead(change, read);
  log.open(mark.language, read.worksheets);
  const decided = change.from === "final" ? keepDecided(context, read, token) : undefined;
  // A copy of the report needs the kept formulas when it is reopened.
  if (change.from === "final" && !hasCopy && !staysKept)
    for (const setting of settingsOf(settings, name)) setting.delete();
  if (read.isProtected) worksheet.protection.unprotect();
  writeStatusRow(worksheet, mark, change.to);
  sign(worksheet, token);
  writeMark(worksheet, change.to);
  if (change.to === "final" && !mark.isKept) {
    keepFormulas(context.workbook.settings, name, runs);
    freeze(worksheet, runs, cells);
  }
  if (change.from === "final" && !staysKept) thaw(worksheet, runs);
  if (staysKept) worksheet.customProperties.add(KEPT_PROPERTY, mark.period ?? mark.name);
  worksheet.tabColor = change.to === "final" ? FINAL_COLOUR : "";
  if (change.to === "final") protect(worksheet);
  const logged = log.add(entryOf(change, read), mark.language, read.worksheets);
  const written: Written = { change, read, runs, token, logged, staysKept };
  try {
    await context.sync();
  } catch (error) {
    if (await isLogged(logged)) return { decided };
    await putStatusBack(written, error);
    throw error;
  }
  const stood = isRead();
  if (stood.isSame) {
    await logged.settle();
    return { decided };
  }
  await putStatusBack(written, undefined, stood);
  throw changedMeanwhile(mark.sheet);
}

/** The formulas that are replaced by values, or restored. */
const formulasOf = ({ mark, cells, settings }: ReadForStatus): readonly FormulaRun[] =>
  mark.status === "final" || mark.isKept ? (keptFormulas(settings, mark.name) ?? []) : formulaRuns(cells);

/**
 * Whether a report that is reopened keeps its values: *Oppsett* is at another period, where its formulas would show no
 * figure.
 */
const isOfOther = ({ from }: StatusChange, { mark, plan: { plan } }: ReadForStatus): boolean =>
  from === "final" && (mark.isKept === true || (plan !== undefined && !isOfPeriod(mark, plan)));

function entryOf({ from, to, name, note }: StatusChange, { mark }: ReadForStatus) {
  const word = (status: Status): string => labels.statuses[status][mark.language];
  const { events } = labels.log;
  const event =
    from === "final"
      ? events.reopened
      : { draft: events.takenBack, review: events.handedOver, final: events.finished }[to];
  return {
    Navn: name.trim(),
    Hendelse: event[mark.language],
    Ark: mark.sheet,
    Versjon: mark.version,
    "Fra status": word(from),
    "Til status": word(to),
    Stempel: mark.stamp,
    Merknad: note.trim(),
  };
}
