import { inEach, type Language, type Phrase } from "../language";

/** The words of the ready-made workbooks in the pane. */
export const templatesPanel = {
  title: { nb: "Ny fra mal", nn: "Ny frå mal", en: "New from template" },
  lead: {
    nb: "Malen åpnes som en ny arbeidsbok. Den du har åpen, blir ikke rørt.",
    nn: "Malen blir opna som ei ny arbeidsbok. Den du har open, blir ikkje rørt.",
    en: "The template opens as a new workbook. The one you have open is not touched.",
  },
  /** The button of each, and what the workbook contains. */
  offers: {
    "bibsys-2024k2": {
      label: { nb: "2. kvartal 2024", nn: "2. kvartal 2024", en: "2nd quarter of 2024" },
      hint: {
        nb: "Styrets papirer for BIBSYS-konsortiet: tall, prognose, rapporter og ramme 2025.",
        nn: "Papira til styret for BIBSYS-konsortiet: tal, prognose, rapportar og ramme 2025.",
        en: "The board's papers for BIBSYS-konsortiet: figures, forecast, reports and frame 2025.",
      },
    },
    "bibsys-tom": {
      label: { nb: "BIBSYS-konsortiet", nn: "BIBSYS-konsortiet", en: "BIBSYS-konsortiet" },
      hint: {
        nb: "Tom arbeidsbok med postene konsortiet bruker. Begynn et nytt år her.",
        nn: "Tom arbeidsbok med postane konsortiet bruker. Byrj eit nytt år her.",
        en: "An empty workbook with the lines the consortium uses. Start a new year here.",
      },
    },
    "pensumliste-tom": {
      label: { nb: "Pensumlistekonsortiet", nn: "Pensumlistekonsortiet", en: "Pensumlistekonsortiet" },
      hint: {
        nb: "Tom arbeidsbok for konsortiet som bruker Leganto, med egen post for lisensen.",
        nn: "Tom arbeidsbok for konsortiet som bruker Leganto, med eigen post for lisensen.",
        en: "An empty workbook for the consortium that uses Leganto, with a line for its licence.",
      },
    },
  },
  fetching: { nb: "Henter malen …", nn: "Hentar malen …", en: "Fetching the template …" },
  /** An add-in's runtime belongs to one workbook, so the new workbook must open its own pane. */
  opened: (title: Phrase, mayBeBehind = false): Phrase =>
    inEach((language) => {
      const [end, next] = {
        nb: ["er åpnet som en ny arbeidsbok.", "Åpne BIBSYS på fanen Hjem der."],
        nn: ["er opna som ei ny arbeidsbok.", "Opne BIBSYS på fanen Heim der."],
        en: ["is open as a new workbook.", "Open BIBSYS on its Home tab."],
      }[language];
      const behind = mayBeBehind ? ` ${BEHIND[language]}` : "";
      return `${quoted(title[language], language)} ${end}${behind} ${next}`;
    }),
  /** Where Excel opens no workbook for an add-in. */
  download: (file: string): Phrase => ({
    nb: `Last ned ${file}, og åpne filen selv`,
    nn: `Last ned ${file}, og opne fila sjølv`,
    en: `Download ${file}, and open the file yourself`,
  }),
  notOpened: {
    nb: "Malen ble ikke åpnet.",
    nn: "Malen vart ikkje opna.",
    en: "The template was not opened.",
  },
} as const;

const BEHIND: Phrase = {
  nb: "Vinduet kan ligge bak dette.",
  nn: "Vindauget kan liggje bak dette.",
  en: "Its window may lie behind this one.",
};

const quoted = (title: string, language: Language): string => (language === "en" ? `“${title}”` : `«${title}»`);
