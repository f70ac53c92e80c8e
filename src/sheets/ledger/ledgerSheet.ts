import { labels } from "../../text";
import { amount, columnsOf, TABLES, word, words, type Cell, type Sheet } from "../model";

/** The work sheet *Hovedbok* before an import. An Excel table needs one line from the start. */
export function ledgerSheet(): Sheet {
  return {
    name: "Hovedbok",
    use: "work",
    decimals: 2,
    columns: columnsOf("Hovedbok", {
      År: { width: 8 },
      Periode: { width: 12 },
      Konto: { width: 12 },
      Kontonavn: { width: 36 },
      Kostnadssted: { width: 17 },
      Prosjekt: { width: 14 },
      Post: { width: 18 },
      Bokført: { width: 18 },
      Beløp: { width: 18 },
      Posteringer: { width: 16 },
    }),
    rows: [
      { role: "title", cells: [words(labels.ledger.book.title)] },
      { role: "note", cells: [words(labels.ledger.book.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Hovedbok.map(word) },
      { role: "item", cells: TABLES.Hovedbok.map((column) => LEDGER_CELLS[column]) },
    ],
    table: "Hovedbok",
  };
}

/** The kind of cells of each column, for number formats and the alignment of headings. */
export const LEDGER_CELLS: Readonly<Record<(typeof TABLES.Hovedbok)[number], Cell>> = {
  År: { kind: "number", value: undefined },
  Periode: { kind: "number", value: undefined },
  Konto: text(),
  Kontonavn: text(),
  Kostnadssted: text(),
  Prosjekt: text(),
  Post: text(),
  Bokført: amount(undefined),
  Beløp: amount(undefined),
  Posteringer: { kind: "number", value: undefined },
};

function text(): Cell {
  return { kind: "words", words: { nb: "", nn: "", en: "" }, keepAsText: true };
}
