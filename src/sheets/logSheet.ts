import { labels } from "../text";
import { TABLES } from "./names";
import { BLANK, word, words, type Sheet } from "./sheet";

/** The work sheet *Logg*: who did what, and when. BIBSYS writes it; an Excel table needs one line to begin with. */
export function logSheet(): Sheet {
  return {
    name: "Logg",
    use: "work",
    decimals: 0,
    columns: WIDTHS.map((width) => ({ width })),
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

const WIDTHS = [18, 24, 26, 28, 10, 14, 14, 12, 48];
