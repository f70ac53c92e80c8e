import { selfTestWords, probeTitles, type Language } from "../../text";
import { inExcel, keptCell } from "../host";
import { written, type Compared } from "./compareAnswers";

export const SELF_TEST_SHEET = "Selvtest";

/** Tells whether a workbook has nothing of anyone's: no cell, table or name, and no protection. */
export const isEmptyWorkbook = (): Promise<boolean> =>
  inExcel(async ({ workbook }) => {
    const sheets = workbook.worksheets.load("items/name,items/protection/protected");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    await workbook.context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
    const charts = sheets.items.map((sheet) => sheet.charts.load("items/name"));
    await workbook.context.sync();
    return (
      used.every(({ isNullObject }) => isNullObject) &&
      charts.every(({ items }) => items.length === 0) &&
      tables.items.length === 0 &&
      names.items.length === 0 &&
      sheets.items.every(({ name, protection }) => !protection.protected && name !== SELF_TEST_SHEET)
    );
  });

/** Makes the sheet before the first probe, so that the last one may move the focus to another window. */
export const startSheet = (language: Language, rows: readonly Compared[]): Promise<void> =>
  inExcel(async ({ workbook }) => {
    const sheet = workbook.worksheets.add(SELF_TEST_SHEET);
    const { title, headers } = selfTestWords.sheet;
    sheet.getRange("A1").values = [[title[language]]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.font.size = 16;
    const body = tableRange(sheet, rows.length);
    body.values = [Object.values(headers).map((header) => header[language]), ...cellsOf(language, rows)];
    const table = sheet.tables.add(body, true);
    table.name = SELF_TEST_SHEET;
    table.style = "TableStyleLight1";
    body.format.wrapText = true;
    body.format.verticalAlignment = "Top";
    WIDTHS.forEach((width, column) => (body.getColumn(column).format.columnWidth = width));
    sheet.freezePanes.freezeRows(HEADER_ROW);
    sheet.activate();
    await workbook.context.sync();
  });

/** Writes the answers, and no more: with another window in front Excel may refuse to show a sheet. */
export const writeAnswers = (language: Language, rows: readonly Compared[]): Promise<void> =>
  inExcel(async ({ workbook }) => {
    const body = tableRange(workbook.worksheets.getItem(SELF_TEST_SHEET), rows.length);
    body.getOffsetRange(1, 0).getResizedRange(-1, 0).values = cellsOf(language, rows);
    await workbook.context.sync();
  });

const HEADER_ROW = 3;
/** In points: probe, what it asks, expected, seen, equal, note. */
const WIDTHS = [110, 190, 240, 240, 50, 170];

const tableRange = (sheet: Excel.Worksheet, rows: number): Excel.Range =>
  sheet.getRangeByIndexes(HEADER_ROW - 1, 0, rows + 1, WIDTHS.length);

const cellsOf = (language: Language, rows: readonly Compared[]): (string | number)[][] =>
  rows.map(({ id, expected, seen, equal }) =>
    [
      id,
      probeTitles[id][language],
      written(expected),
      written(seen),
      selfTestWords.sheet.equal[equal][language],
      selfTestWords.sheet.notes[equal][language],
    ].map((text) => keptCell(text)),
  );
