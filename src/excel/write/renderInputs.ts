import {
  address,
  INPUT_FILL,
  inputBlocks,
  listText,
  promptOf,
  tableRows,
  type Choices,
  type Sheet,
} from "../../sheets";
import { labels, type Language } from "../../text";

/** Shades the cells that the user writes in, and lets each say what it takes. */
export function renderInputs(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  for (const { row, column, rows, choices } of inputBlocks(sheet)) {
    const cells = worksheet.getRangeByIndexes(row, column, rows, 1);
    shade(cells);
    askIn(cells, choices, language);
  }
}

/** The shade of what the user writes in. */
export function shade(cells: Excel.Range): void {
  cells.format.fill.color = INPUT_FILL;
}

/** A strict list refuses what is not in it, and says what is; one that suggests lets all pass. */
export function askIn({ dataValidation }: Excel.Range, choices: Choices | undefined, language: Language): void {
  const { title, refused, takes } = labels.input;
  // The rule first: Excel refuses one where there are prompts that differ.
  if (choices) {
    dataValidation.rule = { list: { inCellDropDown: true, source: listText(choices) } };
    dataValidation.errorAlert = {
      showAlert: choices.strict,
      style: "Stop",
      title: refused[language],
      message: takes(choices.of)[language],
    };
  }
  dataValidation.prompt = { showPrompt: true, title: title[language], message: promptOf(choices)[language] };
}

/**
 * Says at the head of a column what belongs in it: a note where Excel has notes, else what is shown when the head is
 * selected.
 */
export function renderNotes(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  const { head } = tableRows(sheet);
  const hasNotes = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  sheet.columns.forEach(({ note }, column) => {
    if (!note || head < 0) return;
    if (hasNotes) {
      worksheet.notes.add(address(head, column), note[language]);
      return;
    }
    const name = sheet.rows[head]?.cells[column];
    const title = name?.kind === "words" ? name.words[language].slice(0, TITLE_LENGTH) : "";
    const message = note[language];
    worksheet.getRangeByIndexes(head, column, 1, 1).dataValidation.prompt = { showPrompt: true, title, message };
  });
}

/** What Excel takes in the title of a prompt. */
const TITLE_LENGTH = 32;
