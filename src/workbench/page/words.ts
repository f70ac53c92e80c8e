/** The words of the page outside the sheet and the pane, in one language. Those about files are in files/words.ts. */
export interface PageWords {
  /** The line at the foot of the page. */
  readonly idle: string;
  readonly starting: string;
  readonly calculating: string;
  readonly working: string;
  readonly requests: (count: number) => string;
  readonly functionError: (id: string, code: string, message: string) => string;
  readonly lacking: (members: string) => string;
  readonly brokenLink: (place: string) => string;
  readonly kept: (count: number, first: string) => string;
  readonly notBuilt: (path: string) => string;
  /** Names of controls that Univer leaves without one, for screen readers. */
  readonly nameBox: string;
  readonly definedNames: string;
  readonly expandFormulaBar: string;
  readonly newSheet: string;
  readonly notices: (number: number) => string;
  /** Choosing from a list in a cell. */
  readonly edit: string;
  readonly choose: string;
  readonly invalid: string;
  readonly invalidHead: string;
  readonly chooseListed: string;
}

/** The words in the language of the page. */
export function pageWords(language: string): PageWords {
  return inLanguage(language, { nb, nn, en });
}

/** Chooses by the language of the page; Norwegian bokmål for any language but the three. */
export function inLanguage<T>(language: string, { nb, nn, en }: Readonly<Record<"nb" | "nn" | "en", T>>): T {
  if (language.startsWith("nn")) return nn;
  return language.startsWith("en") ? en : nb;
}

const nb: PageWords = {
  idle: "Klar",
  starting: "Starter …",
  calculating: "Regner …",
  working: "Arbeider …",
  requests: (count) => `${count} meldinger fra office.js`,
  functionError: (id, code, message) => `${id} ga ${code}: ${message}`,
  lacking: (members) => `Arbeidsbenken mangler ${members}`,
  brokenLink: (place) => `Lenken fører til ${place}, som ikke finnes`,
  kept: (count, first) =>
    count === 1
      ? `Formelen i ${first} kan ikke beregnes her. Cellen viser verdien fra filen.`
      : `${count} formler kan ikke beregnes her, den første i ${first}. Cellene viser verdiene fra filen.`,
  notBuilt: (path) => `Fant ikke ${path}. Kjør npm start, som bygger alt først.`,
  nameBox: "Navneboks",
  definedNames: "Definerte navn",
  expandFormulaBar: "Utvid formellinjen",
  newSheet: "Nytt ark",
  notices: (number) => `Varsler ${number}`,
  edit: "Endre",
  choose: "Velg fra listen",
  invalid: "Verdien er ikke gyldig",
  invalidHead: "Ikke gyldig:",
  chooseListed: "Velg en verdi fra listen.",
};

const nn: PageWords = {
  idle: "Klar",
  starting: "Startar …",
  calculating: "Reknar …",
  working: "Arbeider …",
  requests: (count) => `${count} meldingar frå office.js`,
  functionError: (id, code, message) => `${id} gav ${code}: ${message}`,
  lacking: (members) => `Arbeidsbenken manglar ${members}`,
  brokenLink: (place) => `Lenkja fører til ${place}, som ikkje finst`,
  kept: (count, first) =>
    count === 1
      ? `Formelen i ${first} kan ikkje reknast ut her. Cella viser verdien frå fila.`
      : `${count} formlar kan ikkje reknast ut her, den første i ${first}. Cellene viser verdiane frå fila.`,
  notBuilt: (path) => `Fann ikkje ${path}. Køyr npm start, som byggjer alt først.`,
  nameBox: "Namneboks",
  definedNames: "Definerte namn",
  expandFormulaBar: "Utvid formellinja",
  newSheet: "Nytt ark",
  notices: (number) => `Varsel ${number}`,
  edit: "Endre",
  choose: "Vel frå lista",
  invalid: "Verdien er ikkje gyldig",
  invalidHead: "Ikkje gyldig:",
  chooseListed: "Vel ein verdi frå lista.",
};

const en: PageWords = {
  idle: "Ready",
  starting: "Starting…",
  calculating: "Calculating…",
  working: "Working…",
  requests: (count) => `${count} messages from office.js`,
  functionError: (id, code, message) => `${id} gave ${code}: ${message}`,
  lacking: (members) => `The workbench lacks ${members}`,
  brokenLink: (place) => `The link leads to ${place}, which does not exist`,
  kept: (count, first) =>
    count === 1
      ? `The formula in ${first} cannot be calculated here. The cell shows the value from the file.`
      : `${count} formulas cannot be calculated here, the first in ${first}. The cells show the values from the file.`,
  notBuilt: (path) => `Did not find ${path}. Run npm start, which builds everything first.`,
  nameBox: "Name box",
  definedNames: "Defined names",
  expandFormulaBar: "Expand the formula bar",
  newSheet: "New sheet",
  notices: (number) => `Notices ${number}`,
  edit: "Edit",
  choose: "Choose from the list",
  invalid: "The value is not valid",
  invalidHead: "Not valid:",
  chooseListed: "Choose a value from the list.",
};
