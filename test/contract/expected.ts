import { serialOfDay, type Decimal } from "../../src/core";
import {
  address,
  decimalsIn,
  fitsOnePage,
  formulaText,
  rowIndex,
  tableRows,
  type Cell,
  type Chart,
  type Sheet,
} from "../../src/sheets";
import { formatDay, labels, type Language } from "../../src/text";
import type { ReadBack, ReadCell, ReadChart, ReadPrint } from "./readBack";
import { plainText } from "./plainText";

/** What must be read back of a sheet, by any renderer. */
export function expectedOf(sheet: Sheet, language: Language): ReadBack {
  const written = (role: string, cell: Cell | undefined): boolean =>
    (role === "item" && !(cell && "formula" in cell)) ||
    ((role === "subtotal" || role === "total") && cell?.kind === "words");
  const inputs = sheet.rows.flatMap((line, row) =>
    sheet.columns.flatMap(({ input, choices }, column) =>
      input && written(line.role, line.cells[column])
        ? [{ at: address(row, column), choices: choices ?? line.choices }]
        : [],
    ),
  );
  const head = sheet.rows.findIndex(({ role }) => role === "head");
  return {
    name: sheet.name,
    cells: eachCell(sheet, (cell, column) => readCell(cell, sheet, column, language)),
    shown: sheet.rows.map(({ cells }) =>
      cells.map((cell, column) => shownText(cell, decimalsIn(sheet, column), language)).filter((text) => text !== ""),
    ),
    table: tableOf(sheet, language),
    names: Object.fromEntries(
      (sheet.names ?? []).map(({ name, row, column }) => [name, address(rowIndex(sheet, row), column)]),
    ),
    choices: Object.fromEntries(
      inputs.flatMap(({ at, choices }) => (choices ? [[at, { of: [...choices.of], strict: choices.strict }]] : [])),
    ),
    prompts: Object.fromEntries(inputs.map(({ at, choices }) => [at, prompt(choices)[language]])),
    notes: Object.fromEntries(
      sheet.columns.flatMap(({ note }, column) => (note && head >= 0 ? [[address(head, column), note[language]]] : [])),
    ),
    links: eachCell(sheet, (cell) =>
      cell.kind === "link" ? `'${cell.to.sheet.replaceAll("'", "''")}'!${cell.to.cell}` : undefined,
    ),
    charts: (sheet.charts ?? []).map((chart) => readChart(chart, sheet, language)),
    print: readPrint(sheet, head, language),
  };
}

function eachCell<T>(sheet: Sheet, read: (cell: Cell, column: number) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const value = read(cell, column);
        return value === undefined ? [] : [[address(row, column), value] as const];
      }),
    ),
  );
}

function readCell(cell: Cell, sheet: Sheet, column: number, language: Language): ReadCell | undefined {
  const formula = "formula" in cell ? formulaText(cell.formula, sheet, column, language) : undefined;
  const value = valueOf(cell, language);
  if (value === "" && formula === undefined) return undefined;
  return { value, format: formatOf(cell, decimalsIn(sheet, column)), ...(formula !== undefined && { formula }) };
}

function valueOf(cell: Cell, language: Language): string | number {
  switch (cell.kind) {
    case "blank":
    case "notice":
      return "";
    case "words":
    case "link":
      return cell.words[language];
    case "date":
      return serialOfDay(cell.value);
    case "amount":
    case "rate":
    case "number":
      return cell.value === undefined ? "" : Number(cell.value.toNumber().toPrecision(12));
  }
}

function formatOf(cell: Cell, decimals: 0 | 2): ReadCell["format"] {
  switch (cell.kind) {
    case "amount":
      return decimals === 2 ? "hundredths" : "whole";
    case "rate":
      return "share";
    case "number":
      return "plain";
    case "date":
      return "date";
    case "words":
      return cell.keepAsText ? "text" : "general";
    default:
      return "general";
  }
}

function shownText(cell: Cell, decimals: 0 | 2, language: Language): string {
  const digits = (value: Decimal | undefined, places: number): string =>
    value?.toFixed(places).replace(/^-(?=[0.]*$)/u, "") ?? "";
  switch (cell.kind) {
    case "blank":
    case "notice":
      return "";
    case "words":
    case "link":
      return plainText(cell.words[language], language);
    case "amount":
      return digits(cell.value, decimals);
    case "rate":
      return cell.value ? `${digits(cell.value.times(100), 1)} %` : "";
    case "number":
      return plainText(cell.value?.toString() ?? "", language);
    case "date":
      return plainText(formatDay(cell.value, language), language);
  }
}

function tableOf(sheet: Sheet, language: Language): ReadBack["table"] {
  if (!sheet.table) return undefined;
  const { head, last } = tableRows(sheet);
  const header = (sheet.rows[head]?.cells ?? []).map((cell) => String(valueOf(cell, language)));
  return { name: sheet.table, range: `${address(head, 0)}:${address(last, sheet.columns.length - 1)}`, header };
}

const prompt = (choices: { strict: boolean } | undefined) =>
  choices ? (choices.strict ? labels.input.choose : labels.input.suggest) : labels.input.write;

function readChart(
  { kind, title, block, columns, axisFrom, over }: Chart,
  sheet: Sheet,
  language: Language,
): ReadChart {
  const row = (id: string): number => rowIndex(sheet, id);
  const down = (column: number): string => `${address(row(block.first), column)}:${address(row(block.last), column)}`;
  return {
    kind,
    title: title[language],
    categories: down(0),
    series: Array.from({ length: columns.last - columns.first + 1 }, (_, i) => {
      const head = sheet.rows[row(block.head)]?.cells[columns.first + i];
      const name = head ? String(valueOf(head, language)) : "";
      return { name, values: down(columns.first + i), unseen: kind === "bridge" && i === 0 };
    }),
    over: `${address(row(over.first), 0)}:${address(row(over.last), (sheet.printed ?? sheet.columns.length) - 1)}`,
    axisFrom: axisFrom?.toNumber(),
  };
}

function readPrint(sheet: Sheet, head: number, language: Language): ReadPrint {
  const lastColumn = (sheet.printed ?? sheet.columns.length) - 1;
  return {
    paper: "A4",
    across: sheet.use === "work" || sheet.landscape === true,
    pagesWide: 1,
    pagesHigh: fitsOnePage(sheet) ? 1 : 0,
    headRow: head < 0 ? undefined : head + 1,
    // A work sheet grows with what is written in it, so all of it is printed.
    area: sheet.use === "report" ? `A1:${address(sheet.rows.length - 1, lastColumn)}` : undefined,
    footer: labels.input.page[language],
    centred: true,
  };
}
