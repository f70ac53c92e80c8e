import { decimal, type Finding } from "../../core";
import { labels, type Phrase } from "../../text";
import { BLANK, columnsOf, madeColumns, STATUSES, word, words, type Row, type Sheet } from "../model";
import { yearLines, type WorkTables } from "../workbook";

/** A principle of a year's frame in its user's words, with placeholders for figures. */
export type Principle = { number: string; text: string; caseNumber: string };

/** The work sheet *Prinsipper*: the principles of each year's frame. An Excel table needs one line from the start. */
export function principlesSheet(year: number, texts: readonly Phrase[], caseNumber: string): Sheet {
  const row = (text: Phrase, i: number): Row => ({
    role: "item",
    id: `principle:${year}:${i + 1}`,
    cells: [
      { kind: "number", value: decimal(String(year)) },
      { kind: "number", value: decimal(String(i + 1)) },
      words(text),
      word(caseNumber),
      BLANK,
    ],
  });
  return {
    name: "Prinsipper",
    use: "work",
    decimals: 0,
    columns: columnsOf("Prinsipper", {
      År: { width: 10, input: true },
      Nr: { width: 8, input: true },
      Prinsipp: { width: 100, input: true, wraps: true },
      Sak: { width: 18, input: true },
      Status: { width: 12, input: true, choices: STATUSES },
    }),
    rows: [
      { role: "title", cells: [words(labels.principles.title)] },
      { role: "note", cells: [words(labels.principles.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: madeColumns("Prinsipper").map(word) },
      ...(texts.length > 0 ? texts.map(row) : [BLANK_ROW]),
    ],
    table: "Prinsipper",
  };
}

/**
 * Reads the principles of one year from *Prinsipper*, in the order of their numbers; lines of the same number keep theirs.
 *
 * @returns undefined where the workbook has no such table
 */
export function readPrinciples(tables: WorkTables, year: number, findings: Finding[]): Principle[] | undefined {
  const lines = yearLines(tables, "Prinsipper", "Nr", findings);
  return lines
    ?.filter((line) => line.year === year && line.text("Prinsipp") !== "")
    .sort((one, other) => orderOf(one.cell("Nr")) - orderOf(other.cell("Nr")))
    .map(({ text }) => ({ number: text("Nr"), text: text("Prinsipp"), caseNumber: text("Sak") }));
}

const orderOf = (cell: unknown): number => (typeof cell === "number" ? cell : Number.MAX_SAFE_INTEGER);

const BLANK_ROW: Row = { role: "item", id: "principle", cells: [BLANK, BLANK, BLANK, BLANK, BLANK] };
