import type { Period } from "../../core";
import { formatPeriod, type Phrase } from "../language";

/** The words of the report *Vurdering*. */
export const assessment = {
  title: (period: Period, year: number): Phrase => {
    const name = formatPeriod(period, year);
    return { nb: `Vurdering ${name.nb}`, nn: `Vurdering ${name.nn}`, en: `Assessment, ${name.en}` };
  },
  toDate: { nb: "Budsjett hittil", nn: "Budsjett hittil", en: "Budget to date" },
  variance: { nb: "Avvik", nn: "Avvik", en: "Variance" },
  text: { nb: "Vurdering", nn: "Vurdering", en: "Assessment" },
  textNote: {
    nb: "Utkastet er ditt å skrive om. Det du skriver, blir tatt vare på når rapporten lages på nytt. Er tallet endret, lager du rapporten på nytt først, og gjør så teksten riktig.",
    nn: "Utkastet er ditt å skrive om. Det du skriv, blir teke vare på når rapporten blir laga på nytt. Er talet endra, lagar du rapporten på nytt først, og gjer så teksten rett.",
    en: "The draft is yours to rewrite. What you write is kept when the report is made again. If the figure has changed, make the report again first, and then correct the text.",
  },
  mark: { nb: "Merk", nn: "Merk", en: "Mark" },
  stale: {
    nb: "Tallet er endret siden teksten ble skrevet.",
    nn: "Talet er endra sidan teksten vart skriven.",
    en: "The figure has changed since the text was written.",
  },
  draft: { nb: "Utkast etter dagens tall", nn: "Utkast etter tala i dag", en: "Draft from today's figures" },
  writtenFor: { nb: "Teksten gjelder avviket", nn: "Teksten gjeld avviket", en: "The text is about the variance" },
  atMaking: {
    nb: "Avviket da arket ble laget",
    nn: "Avviket då arket vart laga",
    en: "Variance when the sheet was made",
  },
  asMade: {
    nb: "Teksten da arket ble laget",
    nn: "Teksten då arket vart laga",
    en: "The text when the sheet was made",
  },
  key: { nb: "Nøkkel", nn: "Nøkkel", en: "Key" },
  total: { nb: "Sum kostnader", nn: "Sum kostnader", en: "Total costs" },
  accrued: {
    nb: "Når årets inntekter fordeles på månedene",
    nn: "Når inntektene for året blir fordelte på månadene",
    en: "With the year's income spread over its months",
  },
  summary: { nb: "Oppsummering", nn: "Oppsummering", en: "Summary" },
  decision: { nb: "Forslag til vedtak", nn: "Framlegg til vedtak", en: "Proposed decision" },
  sign: {
    nb: "Avvik er budsjett hittil minus regnskap: positivt er mindreforbruk. Budsjett hittil følger periodiseringen av hver post.",
    nn: "Avvik er budsjett hittil minus rekneskap: positivt er mindreforbruk. Budsjett hittil følgjer periodiseringa av kvar post.",
    en: "Variance is budget to date less actual: positive is spending below budget. Budget to date follows each line's phasing.",
  },
  incomeSign: {
    nb: "For inntekter og resultat er positivt avvik mindre enn budsjettert. Inntekter er ikke periodisert: budsjett hittil er hele årets budsjett.",
    nn: "For inntekter og resultat er positivt avvik mindre enn budsjettert. Inntekter er ikkje periodiserte: budsjett hittil er budsjettet for heile året.",
    en: "For income and result, a positive variance is less than budgeted. Income is not phased: budget to date is the whole year's budget.",
  },
} as const;
