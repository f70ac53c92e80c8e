import { workbookLanguage, isSameName, keysOf, rulesSheet } from "../../sheets";
import { pane, type Language } from "../../text";
import { addSheets } from "../write";
import { inExcel, orMeanwhile, reached, sheetNotOurs, show, type Outcome } from "../host";
import { askForTable } from "../read";
import { onceMore } from "./onceMore";

/**
 * Shows *Kontoregler*. Where it is missing, it is made first, with the standard rules for the lines of *Poster*. An
 * existing one is never overwritten, nor one that somebody else makes meanwhile. Two syncs: one reads, one writes.
 */
export const setUpRules = (shown: Language): Promise<Outcome> => orMeanwhile(() => onceMore(() => setUpOnce(shown)));

function setUpOnce(shown: Language): Promise<Outcome> {
  return inExcel(async (context) => {
    const [seekRules, seekLines, seekSetup] = (["Kontoregler", "Poster", "Oppsett"] as const).map((name) =>
      askForTable(context, name),
    );
    const worksheets = context.workbook.worksheets.load("items/name,items/position");
    await context.sync();
    const [table, lines] = [await seekRules?.(), await seekLines?.()];
    if (table) {
      await show(context.workbook.worksheets.getItem(table.sheet));
      return { sheet: table.sheet, findings: [], news: pane.ledgerBook.rulesThere };
    }
    const sheet = rulesSheet(lines && keysOf(lines));
    const isTaken = worksheets.items.some(({ name }) => isSameName(name, sheet.name));
    if (isTaken) return { sheet: undefined, findings: [sheetNotOurs(sheet.name)] };
    reached("writing");
    const language = workbookLanguage(await seekSetup?.()) ?? shown;
    await addSheets(context, [sheet], language, worksheets.items, sheet.name);
    return { sheet: sheet.name, findings: [], news: pane.ledgerBook.rulesMade };
  });
}
