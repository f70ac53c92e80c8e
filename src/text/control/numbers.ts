import type { Phrase } from "../language";

/** Why a text stays as it is, and what to do. */
const reasons = {
  "two-readings": {
    nb: "kan leses på to måter. Skriv tallet selv.",
    nn: "kan lesast på to måtar. Skriv talet sjølv.",
    en: "can be read in two ways. Type the number yourself.",
  },
  "two-amounts": {
    nb: "er to beløp. Velg hvilket som skal stå der.",
    nn: "er to beløp. Vel kva for eit som skal stå der.",
    en: "is two amounts. Choose which of them is to stand there.",
  },
  unreadable: {
    nb: "er ikke et tall Excel kan holde. Skriv tallet selv.",
    nn: "er ikkje eit tal Excel kan halde. Skriv talet sjølv.",
    en: "is no number that Excel can hold. Type the number yourself.",
  },
  formula: {
    nb: "kommer fra en formel. Rett formelen.",
    nn: "kjem frå ein formel. Rett formelen.",
    en: "comes from a formula. Correct the formula.",
  },
} as const;

/** The words for turning texts into numbers. */
export const numbers = {
  offer: { nb: "Gjør om til tall …", nn: "Gjer om til tal …", en: "Convert to numbers …" },
  reading: { nb: "Leser tabellen …", nn: "Les tabellen …", en: "Reading the table …" },
  converting: { nb: "Gjør om til tall …", nn: "Gjer om til tal …", en: "Converting to numbers …" },
  takingBack: { nb: "Gjør om til tekst igjen …", nn: "Gjer om til tekst att …", en: "Turning back into text …" },
  notRead: { nb: "Tabellen ble ikke lest.", nn: "Tabellen vart ikkje lesen.", en: "The table was not read." },
  notConverted: {
    nb: "Ingenting ble gjort om til tall.",
    nn: "Ingenting vart gjort om til tal.",
    en: "Nothing was converted to numbers.",
  },
  notTakenBack: {
    nb: "Tallene ble ikke gjort om til tekst igjen.",
    nn: "Tala vart ikkje gjorde om til tekst att.",
    en: "The numbers were not turned back into text.",
  },
  none: {
    nb: "Det står ingen tall som tekst der lenger. Kjør kontrollen på nytt.",
    nn: "Det står ingen tal som tekst der lenger. Køyr kontrollen på nytt.",
    en: "No numbers stand as text there any more. Run the control again.",
  },
  title: (count: number, sheet: string): Phrase => ({
    nb: `${count} ${count === 1 ? "tekst" : "tekster"} i ${sheet} kan bli tall`,
    nn: `${count} ${count === 1 ? "tekst" : "tekstar"} i ${sheet} kan bli tal`,
    en: `${count} ${count === 1 ? "text" : "texts"} on ${sheet} can become numbers`,
  }),
  list: { nb: "Tekst og tall", nn: "Tekst og tal", en: "Text and number" },
  /** "B4: «1 234,50» blir 1 234,5" */
  becomes: (cell: string, text: string, number: string): Phrase => ({
    nb: `${cell}: «${text}» blir ${number}`,
    nn: `${cell}: «${text}» blir ${number}`,
    en: `${cell}: “${text}” becomes ${number}`,
  }),
  /** "B4: «1.234» kan leses på to måter. Skriv tallet selv." */
  stays: (cell: string, text: string, why: keyof typeof reasons): Phrase => ({
    nb: `${cell}: «${text}» ${reasons[why].nb}`,
    nn: `${cell}: «${text}» ${reasons[why].nn}`,
    en: `${cell}: “${text}” ${reasons[why].en}`,
  }),
  more: (count: number): Phrase => ({ nb: `og ${count} til`, nn: `og ${count} til`, en: `and ${count} more` }),
  left: (count: number): Phrase => ({
    nb: `${count} ${count === 1 ? "celle" : "celler"} blir som ${count === 1 ? "den" : "de"} er:`,
    nn: `${count} ${count === 1 ? "celle" : "celler"} blir som ${count === 1 ? "ho" : "dei"} er:`,
    en: `${count} ${count === 1 ? "cell stays" : "cells stay"} as ${count === 1 ? "it is" : "they are"}:`,
  }),
  convert: { nb: "Gjør om til tall", nn: "Gjer om til tal", en: "Convert to numbers" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  takeBack: { nb: "Angre", nn: "Angre", en: "Undo" },
  converted: (count: number, sheet: string): Phrase => ({
    nb: `${count} ${count === 1 ? "tekst" : "tekster"} i ${sheet} er blitt tall. Kjør kontrollen på nytt.`,
    nn: `${count} ${count === 1 ? "tekst" : "tekstar"} i ${sheet} er vorte tal. Køyr kontrollen på nytt.`,
    en: `${count} ${count === 1 ? "text" : "texts"} on ${sheet} became numbers. Run the control again.`,
  }),
  textAgain: (count: number, left: number): Phrase => ({
    nb: `${count} ${count === 1 ? "celle er" : "celler er"} tekst igjen.${left === 0 ? "" : ` ${left} er endret siden, og er ikke rørt.`}`,
    nn: `${count} ${count === 1 ? "celle er" : "celler er"} tekst att.${left === 0 ? "" : ` ${left} er endra sidan, og er ikkje rørte.`}`,
    en: `${count} ${count === 1 ? "cell is" : "cells are"} text again.${left === 0 ? "" : ` ${left} changed since, and ${left === 1 ? "is" : "are"} left alone.`}`,
  }),
} as const;
