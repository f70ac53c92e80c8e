import type { Workbook, Worksheet } from "../model";
import { fromFile, toFile } from "./formula-text";
import type { Book } from "./archive/library";
import { WORKBOOK_PART, type Parts } from "./archive/parts";

/**
 * Takes over the file's defined names, from its own XML: the library keeps no name for a whole column or a relative
 * cell. Excel's own names, such as print areas, are read with the page set-up.
 */
export function openNames(workbook: Workbook, sheets: readonly Worksheet[], parts: Parts): void {
  for (const element of parts.elements(WORKBOOK_PART, "definedNames/definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = element.attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    if (name.startsWith("_xlnm.") || (localSheetId !== undefined && !sheet)) continue;
    workbook.grid.names.set({
      id: workbook.newId(),
      name,
      formula: fromFile(parts.textOf(element).trim()).slice(1),
      comment,
      isVisible: hidden !== "1" && hidden !== "true",
      sheetId: sheet?.id,
    });
  }
}

export function saveNames(workbook: Workbook, book: Book, namespace: string): void {
  const sheets = workbook.worksheets.items();
  book.definedNames.model = workbook.grid.names.list().map(({ name, formula, isVisible, sheetId }) => ({
    name,
    ranges: [],
    // As a formula it is written unchanged.
    formulaExpression: toFile(formula, namespace),
    ...(sheetId !== undefined && { localSheetId: sheets.findIndex(({ id }) => id === sheetId) }),
    ...(!isVisible && { hidden: true }),
  }));
}
