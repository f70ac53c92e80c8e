import { isSameName, type Sheet } from "../../sheets";
import type { Language } from "../../text";
import { changedMeanwhile, newToken, signDone } from "../host";
import { askForCells, type Cells } from "../read";
import { addDraft, takeName } from "./addSheets";
import { putSheetsBack } from "./putSheetsBack";
import { renderCells, renderFormulas } from "./renderSheet";
import { send } from "./send";

/** The sheet to be replaced, as it was read. */
export type OldSheet = {
  /** Its name, id, position and custom properties are loaded. */
  worksheet: Excel.Worksheet;
  cells: Cells;
};

/** A sheet in the place of an old one, which waits under another name to be deleted. */
export type Replacement = { worksheet: Excel.Worksheet; parked: string };

/**
 * Writes a sheet in the place of an old one, in one request, all or nothing. The old sheet is parked under another name;
 * the caller deletes it when nothing can fail any more.
 *
 * A request cannot branch. So what is written over is loaded in the same request before the writing, and compared
 * after: an old sheet that somebody has renamed, changed or protected since it was read keeps its place.
 *
 * @throws Meanwhile where the old sheet is no longer what was read, or somebody else has made a sheet of the name
 */
export async function replaceSheet(
  context: Excel.RequestContext,
  sheet: Sheet,
  language: Language,
  { worksheet: old, cells }: OldSheet,
): Promise<Replacement> {
  const token = newToken();
  const parked = `BIBSYS ${newToken()}`;
  const read = { name: old.name, marks: marksOf(old), formulas: cells.formulas };
  const { id, position } = old;
  old.load("name,protection/protected,customProperties/items/key,customProperties/items/value");
  const cellsNow = askForCells(old);

  const draft = addDraft(context, token);
  renderCells(draft, sheet, language);
  renderFormulas(draft, sheet, language);
  draft.position = position;
  old.name = parked;
  takeName(draft, sheet, language);
  signDone(draft, token);
  const putBack = (error: unknown, was = read.name): Promise<void> =>
    putSheetsBack({ token, sheets: [sheet], known: [], old: { id, parked, was } }, error);
  const [worksheet = draft] = await send(context, { worksheets: [draft], token, putBack });
  if (worksheet !== draft) return { worksheet, parked };

  const now = { name: old.name, marks: marksOf(old), formulas: cellsNow().formulas };
  if (old.protection.protected || !isSame(now, read)) {
    await putBack(undefined, old.name);
    throw changedMeanwhile(read.name);
  }
  return { worksheet, parked };
}

/** What the old sheet is held to. Values are left out: they follow the work tables. */
type Stood = { name: string; marks: string[]; formulas: Cells["formulas"] };

const marksOf = ({ customProperties }: Excel.Worksheet): string[] =>
  customProperties.items.map(({ key, value }) => `${key}=${value}`).sort();

const isSame = (now: Stood, read: Stood): boolean =>
  isSameName(now.name, read.name) && JSON.stringify(now) === JSON.stringify({ ...read, name: now.name });
