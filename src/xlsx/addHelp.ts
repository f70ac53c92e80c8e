import type { Worksheet } from "@cj-tech-master/excelts";
import { inputBlocks, listText, promptOf, tableRows, type Sheet } from "../sheets";
import { labels, type Language } from "../text";

/** Adds help for the user of a sheet: notes on headers, and a prompt and a list at input cells. */
export function addHelp(worksheet: Worksheet, sheet: Sheet, language: Language): void {
  const { head } = tableRows(sheet);
  sheet.columns.forEach(({ note }, column) => {
    if (note && head >= 0) worksheet.getCell(head + 1, column + 1).note = { texts: [{ text: note[language] }] };
  });
  const { input } = labels;
  for (const { row, column, rows, choices } of inputBlocks(sheet)) {
    const prompt = { showInputMessage: true, promptTitle: input.title[language], prompt: promptOf(choices)[language] };
    const validation = choices
      ? {
          type: "list" as const,
          allowBlank: true,
          formulae: [`"${listText(choices)}"`],
          showErrorMessage: choices.strict,
          ...(choices.strict && {
            errorStyle: "stop",
            errorTitle: input.refused[language],
            error: input.takes(choices.of)[language],
          }),
          ...prompt,
        }
      : { type: "any" as const, allowBlank: true, ...prompt };
    for (let line = row; line < row + rows; line += 1) {
      worksheet.getCell(line + 1, column + 1).dataValidation = validation;
    }
  }
}
