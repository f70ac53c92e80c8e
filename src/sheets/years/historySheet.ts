import { doubleOf, type Amount } from "../../core";
import { labels } from "../../text";
import { amount, columnsOf, SOURCE_WORD, TABLES, word, words, type Cell, type ColumnName, type Sheet } from "../model";
import type { HistoryRow } from "./historyOf";

/** The work sheet *Historikk* before a period is kept. An Excel table needs one line from the start. */
export function historySheet(): Sheet {
  return {
    name: "Historikk",
    use: "work",
    decimals: 2,
    columns: columnsOf("Historikk", {
      År: { width: 9 },
      Periode: { width: 12 },
      Nøkkel: { width: 14 },
      Post: { width: 42 },
      Gruppe: { width: 30 },
      Regnskap: { width: 16 },
      Budsjett: { width: 16 },
      Prognose: { width: 16 },
      Justering: { width: 16 },
      Begrunnelse: { width: 48 },
      Stempel: { width: 12 },
      Kilde: { width: 14 },
      Restbudsjett: { width: 17 },
      Periodisering: { width: 18 },
      Avviksårsak: { width: 48 },
    }),
    rows: [
      { role: "title", cells: [words(labels.history.title)] },
      { role: "note", cells: [words(labels.history.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Historikk.map(word) },
      { role: "item", cells: TABLES.Historikk.map((column) => HISTORY_CELLS[column]) },
    ],
    table: "Historikk",
  };
}

/** The kind of cells of each column. A period or a stamp is text: `2024-08` would become a day, `1E234567` a number. */
export const HISTORY_CELLS: Readonly<Record<ColumnName<"Historikk">, Cell>> = {
  År: { kind: "number", value: undefined },
  Periode: text(),
  Nøkkel: text(),
  Post: text(),
  Gruppe: text(),
  Regnskap: amount(undefined),
  Budsjett: amount(undefined),
  Prognose: amount(undefined),
  Justering: amount(undefined),
  Begrunnelse: text(),
  Stempel: text(),
  Kilde: text(),
  Restbudsjett: amount(undefined),
  Periodisering: text(),
  Avviksårsak: text(),
};

/** The cells of a row, in the order of the table's pinned columns. Exact amounts become doubles here; a blank stays blank. */
export const historyCells = (row: HistoryRow): (string | number)[] => [
  row.year,
  row.period,
  row.key,
  row.name,
  row.group,
  figure(row.actual),
  figure(row.budget),
  figure(row.forecast),
  figure(row.adjustment),
  row.reason,
  row.stamp,
  SOURCE_WORD[row.source],
  figure(row.remaining),
  row.phasingGiven,
  row.varianceReason,
];

const figure = (value: Amount | undefined): string | number => (value === undefined ? "" : doubleOf(value));

function text(): Cell {
  return { kind: "words", words: { nb: "", nn: "", en: "" }, keepAsText: true };
}
