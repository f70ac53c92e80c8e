import { operations } from "./derivation.words";
import type { Phrase } from "../language";

/** The words of an explanation. */
export const explanationWords = {
  blank: { nb: "tom", nn: "tom", en: "blank" },
  truth: {
    true: { nb: "sant", nn: "sant", en: "true" },
    false: { nb: "usant", nn: "usant", en: "false" },
  },
  typed: { nb: "Skrevet inn i cellen.", nn: "Skrive inn i cella.", en: "Typed into the cell." },
  isBlank: { nb: "Cellen er tom.", nn: "Cella er tom.", en: "The cell is blank." },
  taken: { nb: "Hentet fra", nn: "Henta frå", en: "Taken from" },
  ruled: { nb: "Regnet ut av", nn: "Rekna ut av", en: "Computed by" },
  worked: {
    sum: { nb: "Summen av cellene under.", nn: "Summen av cellene under.", en: "The sum of the cells below." },
    other: {
      nb: "Regnet ut av cellene under.",
      nn: "Rekna ut av cellene under.",
      en: "Computed from the cells below.",
    },
  },
  nothing: {
    nb: "Formelen viser ingenting her: det den bygger på, er tomt eller gjelder ikke denne linjen.",
    nn: "Formelen viser ingenting her: det han byggjer på, er tomt eller gjeld ikkje denne linja.",
    en: "The formula shows nothing here: what it uses is blank, or does not apply to this line.",
  },
  fixed: {
    nb: "Verdien står i selve formelen.",
    nn: "Verdien står i sjølve formelen.",
    en: "The value is written in the formula itself.",
  },
  otherFormula: {
    nb: "En formel som BIBSYS ikke forklarer. Den viser til cellene under.",
    nn: "Ein formel som BIBSYS ikkje forklarer. Han viser til cellene under.",
    en: "A formula that BIBSYS does not explain. It refers to the cells below.",
  },
  otherWithoutCells: {
    nb: "En formel som BIBSYS ikke forklarer.",
    nn: "Ein formel som BIBSYS ikkje forklarer.",
    en: "A formula that BIBSYS does not explain.",
  },
  failed: (error: string): Phrase => ({
    nb: `Cellen viser feilen ${error}.`,
    nn: `Cella viser feilen ${error}.`,
    en: `The cell shows the error ${error}.`,
  }),
  failedThere: (error: string, place: string): Phrase => ({
    nb: `Feilen ${error} kommer fra ${place}. Rett den der.`,
    nn: `Feilen ${error} kjem frå ${place}. Rett han der.`,
    en: `The error ${error} comes from ${place}. Correct it there.`,
  }),
  frozen: {
    nb: "Rapporten er ferdig, så cellen viser en fast verdi. Formelen er den som gjaldt da den ble ferdig.",
    nn: "Rapporten er ferdig, så cella viser ein fast verdi. Formelen er den som galdt då han vart ferdig.",
    en: "The report is final, so the cell shows a fixed value. The formula is the one it had when the report was made final.",
  },
} as const;

/** The operations that have a name and no sign. */
export const operationWords = {
  round: operations.round as Phrase,
  largest: { nb: "den største av", nn: "den største av", en: "the largest of" },
  smallest: { nb: "den minste av", nn: "den minste av", en: "the smallest of" },
  sumOf: (count: number): Phrase => ({
    nb: `summen av ${count} celler`,
    nn: `summen av ${count} celler`,
    en: `the sum of ${count} cells`,
  }),
};
