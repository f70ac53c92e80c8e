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

/** Shades the cells that the user writes in, and gives each a prompt. */
export function renderInputs(worksheet: Excel.Worksheet, sheet: Sheet, language: Language): void {
  for (const { row, column, rows, choices } of inputBlocks(sheet)) {
    const cells = worksheet.getRangeByIndexes(row, column, rows, 1);
    shade(cells);
    askIn(cells, choices, language);
  }
}

/** Shades cells the user writes in. */
export function shade(cells: Excel.Range): void {
  cells.format.fill.color = INPUT_FILL;
}

/**
 * Sets the prompt of input cells, and their list of choices. A strict list refuses other values and names its own; a
 * suggesting list accepts all.
 */
export function askIn({ dataValidation }: Excel.Range, choices: Choices | undefined, language: Language): void {
  const { title, refused, takes } = labels.input;
  // The rule comes first: Excel refuses a rule where the prompts of the cells differ.
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
 * Explains each column at its header: by a note where Excel has notes, else by a prompt when the header is selected.
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

/** The longest title of a prompt Excel takes. */
const TITLE_LENGTH = 32;
