import { decimal, STANDARD_RULES, standardRulesFor, type Sign } from "../../core";
import { labels, RULE_NOTES, type Phrase } from "../../text";
import { columnsOf, SIGNS, TABLES, targetsIn, word, words, type Cell, type Row, type Sheet } from "../model";

/**
 * Builds the work sheet *Kontoregler* with the rules of the state's standard chart for the lines of a workbook.
 *
 * @param keys - the keys of lines in *Poster*; undefined where there is no such table
 */
export function rulesSheet(keys?: readonly string[]): Sheet {
  const rules = keys ? standardRulesFor(keys) : STANDARD_RULES;
  return {
    name: "Kontoregler",
    use: "work",
    decimals: 0,
    columns: columnsOf("Kontoregler", {
      Nr: { width: 8, input: true },
      Kontoer: { width: 24, input: true },
      Kostnadssteder: { width: 20, input: true },
      Prosjekter: { width: 20, input: true },
      Tekst: { width: 36, input: true },
      Post: { width: 18, input: true, choices: targetsIn(keys ?? rules.map(({ line }) => line)) },
      Fortegn: { width: 14, input: true, choices: SIGNS },
      Merknad: { width: 44, input: true },
    }),
    rows: [
      { role: "title", cells: [words(labels.ledger.rules.title)] },
      { role: "note", cells: [words(labels.ledger.rules.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Kontoregler.map(word) },
      ...rules.map(({ accounts, words: written, line, sign, note }, i): Row => ({
        role: "item",
        cells: [
          { kind: "number", value: decimal(String(i + 1)) },
          code(accounts),
          code(""),
          code(""),
          code(written),
          code(line),
          word(signWord(sign)),
          words(RULE_NOTES[note] satisfies Phrase),
        ],
      })),
    ],
    table: "Kontoregler",
  };
}

const signWord = (sign: Sign): string => SIGNS.of[sign === "turned" ? 1 : 0] ?? "";

/** Codes are texts, even a blank: otherwise 6-7 becomes a day in July, and 0123 loses its zero. */
const code = (text: string): Cell => ({ kind: "words", words: { nb: text, nn: text, en: text }, keepAsText: true });
