import { ZERO } from "../../core";
import { labels } from "../../text";
import { columnsOf } from "../columns";
import { TABLES } from "../names";
import { amount, BLANK, word, words, type Cell, type Sheet } from "../sheet";

/** The work sheet *Hovedbok* before anything is imported; an Excel table needs one line to begin with. */
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
      { role: "item", cells: TABLES.Hovedbok.map(() => BLANK) },
    ],
    table: "Hovedbok",
  };
}

/** What the cells of each column are, for their number formats. */
export const LEDGER_CELLS: Readonly<Record<(typeof TABLES.Hovedbok)[number], Cell>> = {
  År: { kind: "number", value: ZERO },
  Periode: { kind: "number", value: ZERO },
  Konto: text(),
  Kontonavn: text(),
  Kostnadssted: text(),
  Prosjekt: text(),
  Post: text(),
  Bokført: amount(ZERO),
  Beløp: amount(ZERO),
  Posteringer: { kind: "number", value: ZERO },
};

function text(): Cell {
  return { kind: "words", words: { nb: "", nn: "", en: "" }, keepAsText: true };
}
