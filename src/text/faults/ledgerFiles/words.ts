import type { AnalysisDoubt } from "../../../core";
import type { Language, Phrase } from "../../language";

type Counted = Readonly<Record<Language, (count: number) => string>>;

/** A number of postings. */
export const counted: Counted = {
  nb: (postings) => (postings === 1 ? "1 postering" : `${postings} posteringer`),
  nn: (postings) => (postings === 1 ? "1 postering" : `${postings} posteringar`),
  en: (postings) => (postings === 1 ? "1 posting" : `${postings} postings`),
};

/** A number of rows. */
export const rowCount: Counted = {
  nb: (rows) => (rows === 1 ? "1 rad" : `${rows} rader`),
  nn: (rows) => (rows === 1 ? "1 rad" : `${rows} rader`),
  en: (rows) => (rows === 1 ? "1 row" : `${rows} rows`),
};

/** How many postings share a fault, and that they were left out. */
export const leftOut: Counted = {
  nb: (postings) =>
    postings === 1
      ? "Én postering er slik, og er ikke tatt med."
      : `${postings} posteringer er slike, og er ikke tatt med.`,
  nn: (postings) =>
    postings === 1
      ? "Éi postering er slik, og er ikkje teken med."
      : `${postings} posteringar er slike, og er ikkje tekne med.`,
  en: (postings) =>
    postings === 1
      ? "One posting is like this, and was left out."
      : `${postings} postings are like this, and were left out.`,
};

/** Why an amount cannot be split by the dimensions that its posting names. */
export const DOUBTS: Readonly<Record<AnalysisDoubt, Phrase>> = {
  "several-without-amount": {
    nb: "har flere koder og sier ikke hvor mye hver av dem har",
    nn: "har fleire kodar og seier ikkje kor mykje kvar av dei har",
    en: "with several codes, without saying how much each of them has",
  },
  "not-the-amount": {
    nb: "har en fordeling som ikke er beløpet",
    nn: "har ei fordeling som ikkje er beløpet",
    en: "with a split that is not the amount",
  },
  crossing: {
    nb: "er fordelt både på kostnadssted og på prosjekt, og filen sier ikke hvordan de møtes",
    nn: "har fordeling både på kostnadsstad og på prosjekt, og fila seier ikkje korleis dei møtest",
    en: "split both by cost centre and by project, without saying how the two meet",
  },
};

/** How SAF-T writes amounts, and what to do about a file that does not. */
export const SAFT_AMOUNTS: Phrase = {
  nb: "SAF-T skriver desimaler med punktum og uten mellomrom. Eksporter filen på nytt, eller meld feilen til leverandøren av regnskapssystemet.",
  nn: "SAF-T skriv desimalar med punktum og utan mellomrom. Eksporter fila på nytt, eller meld feilen til leverandøren av rekneskapssystemet.",
  en: "SAF-T writes decimals with a full stop and without spaces. Export the file again, or report the fault to the supplier of the accounting system.",
};

/** A label within a sentence. */
export const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
