import { READING_SETTINGS, type Phrase } from "../language";

/** The words for how a ledger's file was understood. */
export const recognised = {
  title: { nb: "Slik er filen forstått", nn: "Slik er fila forstått", en: "How the file was understood" },
  saft: (version: string): Phrase => {
    const known = version === "" ? "" : ` ${version}`;
    return { nb: `SAF-T Regnskap${known}`, nn: `SAF-T Rekneskap${known}`, en: `SAF-T Financial${known}` };
  },
  csv: { nb: "Tabell i tekst (CSV)", nn: "Tabell i tekst (CSV)", en: "Table as text (CSV)" },
  cells: { nb: "Celler i arbeidsboken", nn: "Celler i arbeidsboka", en: "Cells of the workbook" },
  headRow: (row: number): Phrase =>
    row === 0
      ? { nb: "uten overskrifter", nn: "utan overskrifter", en: "without a header row" }
      : { nb: `overskrifter i rad ${row}`, nn: `overskrifter i rad ${row}`, en: `header in row ${row}` },
  /** The names of columns in a table without a header row. */
  numbered: (number: string): Phrase => ({ nb: `kolonne ${number}`, nn: `kolonne ${number}`, en: `column ${number}` }),
  kind: { nb: "Slag", nn: "Slag", en: "Kind" },
  separator: { nb: "Skilletegn", nn: "Skiljeteikn", en: "Separator" },
  separators: {
    ";": { nb: "semikolon", nn: "semikolon", en: "semicolon" },
    ",": { nb: "komma", nn: "komma", en: "comma" },
    "\t": { nb: "tabulator", nn: "tabulator", en: "tab" },
    "|": { nb: "loddrett strek", nn: "loddrett strek", en: "vertical bar" },
  },
  encoding: READING_SETTINGS.encoding,
  encodings: {
    "utf-8": { nb: "UTF-8", nn: "UTF-8", en: "UTF-8" },
    "windows-1252": { nb: "Windows-1252", nn: "Windows-1252", en: "Windows-1252" },
    "utf-16le": { nb: "UTF-16 LE", nn: "UTF-16 LE", en: "UTF-16 LE" },
    "utf-16be": { nb: "UTF-16 BE", nn: "UTF-16 BE", en: "UTF-16 BE" },
  },
  convention: READING_SETTINGS.convention,
  conventions: {
    norwegian: {
      nb: "norske, 1\u00a0234,50",
      nn: "norske, 1\u00a0234,50",
      en: "Norwegian, 1\u00a0234,50",
    },
    english: { nb: "engelske, 1,234.50", nn: "engelske, 1,234.50", en: "English, 1,234.50" },
  },
  dayOrder: { nb: "Datoer med skråstrek", nn: "Datoar med skråstrek", en: "Dates with a slash" },
  dayOrders: {
    "day-first": { nb: "dag først, 31/12/2024", nn: "dag først, 31/12/2024", en: "day first, 31/12/2024" },
    "month-first": { nb: "måned først, 12/31/2024", nn: "månad først, 12/31/2024", en: "month first, 12/31/2024" },
  },
  credits: READING_SETTINGS.credits,
  creditSigns: {
    unsigned: {
      nb: "uten fortegn, 100 er kredit",
      nn: "utan forteikn, 100 er kredit",
      en: "without a sign, 100 is credit",
    },
    signed: { nb: "med minus, −100 er kredit", nn: "med minus, −100 er kredit", en: "with a minus, −100 is credit" },
  },
  unit: READING_SETTINGS.unit,
  units: {
    kroner: { nb: "kroner", nn: "kroner", en: "kroner" },
    thousands: {
      nb: "tusen kroner, ganget med 1\u00a0000",
      nn: "tusen kroner, gonga med 1\u00a0000",
      en: "thousands, multiplied by 1,000",
    },
    millions: {
      nb: "millioner kroner, ganget med 1\u00a0000\u00a0000",
      nn: "millionar kroner, gonga med 1\u00a0000\u00a0000",
      en: "millions, multiplied by 1,000,000",
    },
  },
  balances: READING_SETTINGS.balances,
  groups: READING_SETTINGS.groups,
  rowUses: {
    "left-out": { nb: "ikke tatt med", nn: "ikkje tekne med", en: "left out" },
    postings: { nb: "lest som posteringer", nn: "lesne som posteringar", en: "read as postings" },
  },
  scenario: READING_SETTINGS.scenario,
  company: READING_SETTINGS.company,
  asRecognised: { nb: "slik filen er forstått", nn: "slik fila er forstått", en: "as the file was understood" },
  sie: { nb: "SIE, svensk standard", nn: "SIE, svensk standard", en: "SIE, the Swedish standard" },
  periodFrom: {
    name: { nb: "Periode", nn: "Periode", en: "Period" },
    month: (column: string): Phrase => ({
      nb: `måneden i ${column}`,
      nn: `månaden i ${column}`,
      en: `the month in ${column}`,
    }),
  },
  open: { nb: "filen avgjør det ikke", nn: "fila avgjer det ikkje", en: "the file does not show which" },
  none: { nb: "(ingen)", nn: "(ingen)", en: "(none)" },
  correct: { nb: "Rett det som er forstått feil", nn: "Rett det som er forstått feil", en: "Correct what is wrong" },
  kept: {
    nb: "Det du retter, huskes i arbeidsboken til neste fil med de samme overskriftene.",
    nn: "Det du rettar, blir hugsa i arbeidsboka til neste fil med dei same overskriftene.",
    en: "Your corrections are kept in the workbook for the next file with the same header row.",
  },
  forget: { nb: "Glem rettelsene", nn: "Gløym rettingane", en: "Forget the corrections" },
  notKept: {
    nb: "Rettelsen gjelder nå, men arbeidsboken kunne ikke huske den.",
    nn: "Rettinga gjeld no, men arbeidsboka kunne ikkje hugse henne.",
    en: "The correction applies now, but the workbook could not store it.",
  },
} as const;
