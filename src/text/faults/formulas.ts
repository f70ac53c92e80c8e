import type { FormulaFaults } from "../../core";
import { argumentName, figure, type Language } from "../language";
import type { FamilyWords } from "./faultWords";

/** The faults of formulas that the pane explains or writes. */
export const formulas: FamilyWords<FormulaFaults> = {
  "cell-stale": {
    number: 80,
    nb: ({ sheet, cell, shown, wanted }) => [
      `${sheet}, celle ${cell} viser ${shownText(shown, "nb", "ingenting")}, men formelen gir ${shownText(wanted, "nb", "ingenting")} av det som står i cellene nå.`,
      `Excel kan regne ennå: vent litt. Hjelper det ikke, trykk F9, og se om Excel regner automatisk.`,
    ],
    nn: ({ sheet, cell, shown, wanted }) => [
      `${sheet}, celle ${cell} viser ${shownText(shown, "nn", "ingenting")}, men formelen gir ${shownText(wanted, "nn", "ingenting")} av det som står i cellene no.`,
      `Excel kan rekne enno: vent litt. Hjelper det ikkje, trykk F9, og sjå om Excel reknar automatisk.`,
    ],
    en: ({ sheet, cell, shown, wanted }) => [
      `${sheet}, cell ${cell} shows ${shownText(shown, "en", "nothing")}, but its formula gives ${shownText(wanted, "en", "nothing")} from what is in the cells now.`,
      `Excel may still be calculating: wait a little. If that does not help, press F9, and check whether Excel calculates automatically.`,
    ],
  },
  "argument-unreadable": {
    number: 81,
    nb: ({ argument, given }) => [
      `Argumentet ${argumentName(argument, "nb")}: «${given}» kan ikke leses.`,
      `Skriv en verdi, eller = og en celle, for eksempel =B5.`,
    ],
    nn: ({ argument, given }) => [
      `Argumentet ${argumentName(argument, "nn")}: «${given}» kan ikkje lesast.`,
      `Skriv ein verdi, eller = og ei celle, til dømes =B5.`,
    ],
    en: ({ argument, given }) => [
      `Argument ${argument}: “${given}” cannot be read.`,
      `Type a value, or = and a cell, for example =B5.`,
    ],
  },
  "spill-blocked": {
    number: 82,
    nb: ({ area, by }) =>
      by.is === "cell"
        ? [`Resultatet trenger ${area}, men ${by.cell} er fylt.`, `Tøm cellen, eller velg et sted med plass.`]
        : [
            `Resultatet trenger ${area}, som er i tabellen ${by.table}. Excel fyller ikke flere celler i en tabell.`,
            `Velg et sted utenfor.`,
          ],
    nn: ({ area, by }) =>
      by.is === "cell"
        ? [`Resultatet treng ${area}, men ${by.cell} er fylt.`, `Tøm cella, eller vel ein stad med plass.`]
        : [
            `Resultatet treng ${area}, som er i tabellen ${by.table}. Excel fyller ikkje fleire celler i ein tabell.`,
            `Vel ein stad utanfor.`,
          ],
    en: ({ area, by }) =>
      by.is === "cell"
        ? [`The result needs ${area}, but ${by.cell} is filled.`, `Clear the cell, or choose a place with room.`]
        : [
            `The result needs ${area}, which is in the table ${by.table}. Excel does not fill several cells in a table.`,
            `Choose a place outside it.`,
          ],
  },
  "target-changed": {
    number: 83,
    nb: ({ sheet, cell }) => [
      `${sheet}, celle ${cell} er endret siden du så den.`,
      `Se hva som står der nå, og sett inn igjen.`,
    ],
    nn: ({ sheet, cell }) => [
      `${sheet}, celle ${cell} er endra sidan du såg henne.`,
      `Sjå kva som står der no, og set inn igjen.`,
    ],
    en: ({ sheet, cell }) => [
      `${sheet}, cell ${cell} has changed since you saw it.`,
      `See what is there now, and insert again.`,
    ],
  },
  "formula-in-circle": {
    number: 84,
    nb: ({ sheet, cell }) => [
      `Formelen ville vist til sin egen celle, ${cell} i ${sheet}.`,
      `Velg en annen celle å sette den i, eller andre celler å regne av.`,
    ],
    nn: ({ sheet, cell }) => [
      `Formelen ville vist til si eiga celle, ${cell} i ${sheet}.`,
      `Vel ei anna celle å setje han i, eller andre celler å rekne av.`,
    ],
    en: ({ sheet, cell }) => [
      `The formula would refer to its own cell, ${cell} in ${sheet}.`,
      `Choose another cell to put it in, or other cells to compute from.`,
    ],
  },
};

/** What a cell shows: a figure as its reader writes it, other text in quotes. */
function shownText(shown: string, language: Language, nothing: string): string {
  if (shown === "") return nothing;
  if (/^-?\d+(?:\.\d+)?$/u.test(shown)) return figure(shown, language);
  return language === "en" ? `“${shown}”` : `«${shown}»`;
}
