import { inEach, type Language, type Phrase } from "../language";

/** What was added to a workbook: sheets, columns and lines of each table, and defined names. */
export type SetUpNews = {
  sheets: readonly string[];
  columns: readonly { table: string; names: readonly string[] }[];
  lines: readonly { table: string; names: readonly string[] }[];
  names: readonly string[];
};

/** The words of setting a workbook up. */
export const setUp = {
  label: { nb: "Sett opp arbeidsbok", nn: "Set opp arbeidsbok", en: "Set up workbook" },
  hint: {
    nb: "Lager arkene, kolonnene og navnene som mangler. Ingenting du har skrevet, blir rørt.",
    nn: "Lagar arka, kolonnane og namna som manglar. Ingenting du har skrive, blir rørt.",
    en: "Makes the sheets, columns and names that are missing. Nothing you have written is touched.",
  },
  working: { nb: "Setter opp arbeidsboken …", nn: "Set opp arbeidsboka …", en: "Setting up the workbook …" },
  nothing: {
    nb: "Alt er på plass fra før. Ingenting er endret.",
    nn: "Alt er på plass frå før. Ingenting er endra.",
    en: "Everything is in place already. Nothing was changed.",
  },
  notDone: {
    nb: "Arbeidsboken ble ikke satt opp.",
    nn: "Arbeidsboka vart ikkje sett opp.",
    en: "The workbook was not set up.",
  },
  done: (made: SetUpNews): Phrase => inEach((language) => listed(WORDS[language].done, made, language)),
  /** What would be added to a workbook that has work sheets already. */
  wouldAdd: (news: SetUpNews): Phrase => inEach((language) => listed(WORDS[language].wouldAdd, news, language)),
  previewTitle: { nb: "Dette blir lagt til", nn: "Dette blir lagt til", en: "This will be added" },
  add: { nb: "Legg til", nn: "Legg til", en: "Add" },
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
} as const;

const listed = (lead: string, made: SetUpNews, language: Language): string => {
  const words = WORDS[language];
  return [
    lead,
    ...(made.sheets.length > 0 ? [`${words.sheets}: ${made.sheets.join(", ")}.`] : []),
    ...made.columns.map(({ table, names }) => `${words.columns(table)}: ${names.join(", ")}.`),
    ...made.lines.map(({ table, names }) => `${words.lines(table)}: ${names.join(", ")}.`),
    ...(made.names.length > 0 ? [`${words.names}: ${made.names.join(", ")}.`] : []),
  ].join(" ");
};

type Words = {
  done: string;
  wouldAdd: string;
  sheets: string;
  columns: (table: string) => string;
  lines: (table: string) => string;
  names: string;
};

const WORDS: Record<Language, Words> = {
  nb: {
    done: "Arbeidsboken er satt opp.",
    wouldAdd: "Tallene, formlene og arkene du har, blir stående.",
    sheets: "Nye ark",
    columns: (table) => `Nye kolonner i ${table}`,
    lines: (table) => `Nye linjer i ${table}`,
    names: "Nye navn",
  },
  nn: {
    done: "Arbeidsboka er sett opp.",
    wouldAdd: "Tala, formlane og arka du har, blir ståande.",
    sheets: "Nye ark",
    columns: (table) => `Nye kolonnar i ${table}`,
    lines: (table) => `Nye linjer i ${table}`,
    names: "Nye namn",
  },
  en: {
    done: "The workbook is set up.",
    wouldAdd: "Your figures, formulas and sheets stay as they are.",
    sheets: "New sheets",
    columns: (table) => `New columns in ${table}`,
    lines: (table) => `New lines in ${table}`,
    names: "New names",
  },
};
