import type { ActualSource } from "../../core";
import { inEach, type Phrase } from "../language";

const typed = { nb: "Skrevet", nn: "Skrive", en: "Typed" } as const;
const difference = { nb: "Forskjell", nn: "Skilnad", en: "Difference" } as const;
/** Where the actual of a line comes from now. */
const sources = {
  ledger: { nb: "hentes fra Hovedbok", nn: "blir henta frå Hovedbok", en: "from Hovedbok" },
  typed: { nb: "skrevet", nn: "skrive", en: "typed" },
} as const;

/** The words of where the actuals of *Poster* come from, line by line. */
export const actuals = {
  title: {
    nb: "Regnskap i Poster og i Hovedbok",
    nn: "Rekneskap i Poster og i Hovedbok",
    en: "Actuals in Poster and in Hovedbok",
  },
  lead: {
    nb: "For perioden i Oppsett, i arbeidsbokens enhet.",
    nn: "For perioden i Oppsett, i eininga til arbeidsboka.",
    en: "For the period in Oppsett, in the workbook's unit.",
  },
  typed,
  booked: { nb: "Hovedbok", nn: "Hovedbok", en: "Hovedbok" },
  difference,
  sources,
  /** A formula that the user typed. It is kept while the ledger gives the actual. */
  formula: { nb: "formel", nn: "formel", en: "formula" },
  all: { nb: "Alle linjer", nn: "Alle linjer", en: "All lines" },
  choose,
  opening: { nb: "– inngående, periode 0", nn: "– inngåande, periode 0", en: "– opening, period 0" },
  closing: {
    nb: "– årsavslutning, periode 13 og over",
    nn: "– årsavslutning, periode 13 og over",
    en: "– year-end, period 13 and above",
  },
  take: {
    nb: "Hent regnskap fra hovedboken",
    nn: "Hent rekneskap frå hovudboka",
    en: "Get actuals from the ledger",
  },
  takeHint: (lines: number): Phrase => ({
    nb: `Gjelder ${lines} ${lines === 1 ? "valgt linje" : "valgte linjer"}. Poster får formler som summerer Hovedbok. Det som er skrevet, blir tatt vare på.`,
    nn: `Gjeld ${lines} ${lines === 1 ? "vald linje" : "valde linjer"}. Poster får formlar som summerer Hovedbok. Det som er skrive, blir teke vare på.`,
    en: `For ${lines} chosen ${lines === 1 ? "line" : "lines"}. Poster gets formulas that sum Hovedbok. What was typed is kept.`,
  }),
  takeNone: {
    nb: "Ingen valgt linje er skrevet inn for hånd.",
    nn: "Inga vald linje er skriven inn for hand.",
    en: "None of the chosen lines is typed.",
  },
  type: { nb: "Bruk det som var skrevet", nn: "Bruk det som var skrive", en: "Use what was typed" },
  typeHint: (lines: number): Phrase => ({
    nb: `Gjelder ${lines} ${lines === 1 ? "valgt linje" : "valgte linjer"}, som får tilbake regnskapet som sto der før.`,
    nn: `Gjeld ${lines} ${lines === 1 ? "vald linje" : "valde linjer"}, som får att rekneskapen som stod der før.`,
    en: `For ${lines} chosen ${lines === 1 ? "line" : "lines"}, which get back the actual that was there before.`,
  }),
  typeNone: {
    nb: "Ingen valgt linje hentes fra Hovedbok.",
    nn: "Inga vald linje blir henta frå Hovedbok.",
    en: "None of the chosen lines comes from Hovedbok.",
  },
} as const;

/** A line in the list of choices: where its actual comes from now, and the figures that its row has. */
function choose(
  name: string,
  from: ActualSource,
  [byHand, booked, apart]: readonly [typed: string, booked: string, difference: string],
): Phrase {
  return inEach((language) => {
    const inBook = { nb: "i Hovedbok", nn: "i Hovedbok", en: "in Hovedbok" };
    const figures = [
      [typed, byHand],
      [inBook, booked],
      [difference, apart],
    ] as const;
    const named = figures.flatMap(([head, figure]) => {
      const word = head[language];
      return figure === "" ? [] : [`${word.charAt(0).toLowerCase()}${word.slice(1)} ${figure}`];
    });
    return [`${name} (${sources[from][language]})`, ...named].join(", ");
  });
}
