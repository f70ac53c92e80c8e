import { decimalOf } from "../../core";
import { formatAmount, inEach, type Phrase } from "../language";

/** The words of the panel that writes a formula. */
export const formulas = {
  title: { nb: "Sett inn formel", nn: "Set inn formel", en: "Insert a formula" },
  lead: {
    nb: "Velg hva du vil regne ut, og se resultatet og forklaringen før formelen skrives i arket.",
    nn: "Vel kva du vil rekne ut, og sjå resultatet og forklaringa før formelen blir skriven i arket.",
    en: "Choose what to compute, and see the result and its explanation before the formula is written.",
  },
  loading: { nb: "Leser arbeidsboken …", nn: "Les arbeidsboka …", en: "Reading the workbook …" },
  unread: {
    nb: "Arbeidsboken kunne ikke leses.",
    nn: "Arbeidsboka kunne ikkje lesast.",
    en: "The workbook could not be read.",
  },
  readAgain: { nb: "Les på nytt", nn: "Les på nytt", en: "Read again" },
  function: { nb: "Hva skal regnes ut?", nn: "Kva skal reknast ut?", en: "What is to be computed?" },
  choose: { nb: "Velg en funksjon", nn: "Vel ein funksjon", en: "Choose a function" },
  argumentsTitle: { nb: "Argumenter", nn: "Argument", en: "Arguments" },
  argumentsLead: {
    nb: "Skriv en verdi, eller marker celler i arket og trykk Bruk markert. En celle skrives med =, for eksempel =B5.",
    nn: "Skriv ein verdi, eller marker celler i arket og trykk Bruk markert. Ei celle blir skriven med =, til dømes =B5.",
    en: "Type a value, or select cells in the sheet and press Use selected. A cell is written with =, for example =B5.",
  },
  optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
  /** Follows the name of an argument. */
  about: { nb: "Forklaring", nn: "Forklaring", en: "Explanation" },
  useSelected: { nb: "Bruk markert", nn: "Bruk markert", en: "Use selected" },
  useSelectedFor: (name: string): Phrase => ({
    nb: `Bruk markert celle som ${name}`,
    nn: `Bruk markert celle som ${name}`,
    en: `Use selected cell as ${name}`,
  }),
  selected: (place: string): Phrase => ({
    nb: `Markert nå: ${place}`,
    nn: `Markert no: ${place}`,
    en: `Selected now: ${place}`,
  }),
  nothingSelected: {
    nb: "Marker én sammenhengende blokk med celler i arket.",
    nn: "Marker éi samanhengande blokk med celler i arket.",
    en: "Select one block of cells in the sheet.",
  },
  target: { nb: "Settes inn i", nn: "Blir sett inn i", en: "Goes into" },
  changeTarget: { nb: "Bruk markert celle", nn: "Bruk markert celle", en: "Use the selected cell" },
  resultTitle: { nb: "Forhåndsvisning", nn: "Førehandsvising", en: "Preview" },
  missing: (names: string): Phrase => ({
    nb: `Fyll inn ${names}, så vises resultatet her.`,
    nn: `Fyll inn ${names}, så kjem resultatet her.`,
    en: `Fill in ${names} to see the result here.`,
  }),
  formula: { nb: "Formel", nn: "Formel", en: "Formula" },
  formulaHint: {
    nb: "Vist slik Excel lagrer den, med komma mellom argumentene og punktum i tall. I cellen står den med dine egne skilletegn.",
    nn: "Vist slik Excel lagrar han, med komma mellom argumenta og punktum i tal. I cella står han med dine eigne skiljeteikn.",
    en: "Shown as Excel stores it: with commas between arguments and decimal points in numbers. In the cell it has your own separators.",
  },
  result: { nb: "Resultat", nn: "Resultat", en: "Result" },
  shape: (rows: number, columns: number): Phrase => ({
    nb: `Fyller ${rows} × ${columns} celler. Forklaringen gjelder den første.`,
    nn: `Fyller ${rows} × ${columns} celler. Forklaringa gjeld den første.`,
    en: `Fills ${rows} × ${columns} cells. The explanation is for the first one.`,
  }),
  onlyExcel: {
    nb: "Denne formelen kan bare Excel selv regne ut. Resultatet vises først i cellen.",
    nn: "Denne formelen kan berre Excel sjølv rekne ut. Resultatet kjem først i cella.",
    en: "Only Excel itself can compute this formula. The result appears in the cell.",
  },
  filled: (cell: string, held: string): Phrase => ({
    nb: `${cell} er ikke tom. Der står nå: ${held}. Det blir borte.`,
    nn: `${cell} er ikkje tom. Der står no: ${held}. Det blir borte.`,
    en: `${cell} is not empty. It now holds: ${held}. That will be lost.`,
  }),
  replace: { nb: "Ja, erstatt det som står der", nn: "Ja, byt ut det som står der", en: "Yes, replace what is there" },
  insert: (cell: string): Phrase => ({ nb: `Sett inn i ${cell}`, nn: `Set inn i ${cell}`, en: `Insert into ${cell}` }),
  inserting: { nb: "Setter inn formelen …", nn: "Set inn formelen …", en: "Inserting the formula …" },
  inserted: (sheet: string, cell: string): Phrase => ({
    nb: `Formelen står i ${sheet}, celle ${cell}.`,
    nn: `Formelen står i ${sheet}, celle ${cell}.`,
    en: `The formula is in ${sheet}, cell ${cell}.`,
  }),
  repair: { nb: "Reparer formler", nn: "Reparer formlar", en: "Repair formulas" },
  repairHint: {
    nb: "For celler som viser #NAVN?: skriver BIBSYS-formlene på nytt, og rører ikke noe annet.",
    nn: "For celler som viser #NAMN?: skriv BIBSYS-formlane på nytt, og rører ikkje noko anna.",
    en: "For cells that show #NAME?: writes the BIBSYS formulas again, and touches nothing else.",
  },
  repairing: { nb: "Reparerer formler …", nn: "Reparerer formlar …", en: "Repairing formulas …" },
  repaired: (count: number, sheets: readonly string[]): Phrase => ({
    nb: `${count === 1 ? "Én formel" : `${count} formler`} er skrevet på nytt i ${sheets.join(", ")}.`,
    nn: `${count === 1 ? "Éin formel" : `${count} formlar`} er skrivne på nytt i ${sheets.join(", ")}.`,
    en: `${count === 1 ? "One formula has" : `${count} formulas have`} been written again in ${sheets.join(", ")}.`,
  }),
  nothingToRepair: {
    nb: "Ingen BIBSYS-formler trenger å repareres. Ingenting er endret.",
    nn: "Ingen BIBSYS-formlar treng å bli reparerte. Ingenting er endra.",
    en: "No BIBSYS formula needs repair. Nothing was changed.",
  },
  notRepaired: {
    nb: "Formlene ble ikke reparert.",
    nn: "Formlane vart ikkje reparerte.",
    en: "The formulas were not repaired.",
  },
  notInserted: {
    nb: "Formelen ble ikke satt inn.",
    nn: "Formelen vart ikkje sett inn.",
    en: "The formula was not inserted.",
  },
} as const;

/** The words of the panel that explains a cell. */
export const explain = {
  title: { nb: "Forklar cellen", nn: "Forklar cella", en: "Explain the cell" },
  lead: {
    nb: "Marker en celle. Her ser du regelen, hvor den er vedtatt, tallene den bygger på, og hver utregning.",
    nn: "Marker ei celle. Her ser du regelen, kvar han er vedteken, tala han byggjer på, og kvar utrekning.",
    en: "Select a cell. Here you see the rule, where it was decided, the figures it rests on, and each step.",
  },
  explain: (place: string): Phrase => ({ nb: `Forklar ${place}`, nn: `Forklar ${place}`, en: `Explain ${place}` }),
  explainSelected: { nb: "Forklar markert celle", nn: "Forklar markert celle", en: "Explain the selected cell" },
  explaining: { nb: "Leser cellen …", nn: "Les cella …", en: "Reading the cell …" },
  unread: {
    nb: "Cellen kunne ikke leses.",
    nn: "Cella kunne ikkje lesast.",
    en: "The cell could not be read.",
  },
  given: { nb: "Gitt", nn: "Gitt", en: "Given" },
  steps: { nb: "Utregning", nn: "Utrekning", en: "Calculation" },
  inputs: { nb: "Bygger på", nn: "Byggjer på", en: "Rests on" },
  formula: { nb: "Formel", nn: "Formel", en: "Formula" },
  /** Precedes the place of a cell that cannot be explained further. */
  leaf: {
    typed: { nb: "skrevet inn i", nn: "skrive inn i", en: "typed into" },
    blank: { nb: "tomt i", nn: "tomt i", en: "blank in" },
  },
  goTo: (place: string): Phrase => ({ nb: `Gå til ${place}`, nn: `Gå til ${place}`, en: `Go to ${place}` }),
  open: (place: string): Phrase => ({ nb: `Forklar ${place}`, nn: `Forklar ${place}`, en: `Explain ${place}` }),
  above: {
    nb: "Forklart lenger oppe.",
    nn: "Forklart lenger oppe.",
    en: "Explained further up.",
  },
  deep: {
    nb: "Gå til cellen, og forklar den derfra.",
    nn: "Gå til cella, og forklar henne derifrå.",
    en: "Go to the cell, and explain it from there.",
  },
  /** Of an area too large to list. */
  more: (count: number): Phrase =>
    inEach((language) => {
      const number = formatAmount(decimalOf(count), 0, language);
      return {
        nb: `og ${number} celler til. Gå til cellene for å se dem.`,
        nn: `og ${number} celler til. Gå til cellene for å sjå dei.`,
        en: `and ${number} more cells. Go to the cells to see them.`,
      }[language];
    }),
  cells: (count: number): Phrase =>
    inEach((language) => `${count} ${{ nb: "celler", nn: "celler", en: "cells" }[language]}`),
} as const;
