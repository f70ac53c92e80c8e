import { labels } from "../../text";
import { BLANK, columnsOf, TABLES, word, words, type Sheet } from "../model";

/** The work sheet *Logg*: who did what, and when. The add-in writes it. An Excel table needs one line from the start. */
export function logSheet(): Sheet {
  return {
    name: "Logg",
    use: "work",
    decimals: 0,
    columns: columnsOf("Logg", {
      Tid: { width: 20 },
      Navn: { width: 24 },
      Hendelse: { width: 34 },
      Ark: { width: 28 },
      Versjon: { width: 12 },
      "Fra status": { width: 14 },
      "Til status": { width: 14 },
      Stempel: { width: 12 },
      Merknad: { width: 48 },
    }),
    rows: [
      { role: "title", cells: [words(labels.log.title)] },
      { role: "note", cells: [words(labels.log.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Logg.map(word) },
      { role: "item", cells: TABLES.Logg.map(() => BLANK) },
    ],
    table: "Logg",
  };
}
