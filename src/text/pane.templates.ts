import { inEach, type Language, type Phrase } from "./language";

/** The words of the workbooks that lie ready in the pane. */
export const templates = {
  title: { nb: "Ny fra mal", nn: "Ny frå mal", en: "New from template" },
  lead: {
    nb: "Malen åpnes som en ny arbeidsbok. Den du har åpen, blir ikke rørt.",
    nn: "Malen blir opna som ei ny arbeidsbok. Den du har open, blir ikkje rørt.",
    en: "The template opens as a new workbook. The one you have open is not touched.",
  },
  hints: {
    "bibsys-2024k2": {
      nb: "Styrets papirer for 2. kvartal 2024: tall, prognose, rapporter og ramme 2025.",
      nn: "Papira til styret for 2. kvartal 2024: tal, prognose, rapportar og ramme 2025.",
      en: "The board's papers for the 2nd quarter of 2024: figures, forecast, reports and frame 2025.",
    },
    "bibsys-tom": {
      nb: "Postene konsortiet bruker, uten tall. Begynn et nytt år her.",
      nn: "Postane konsortiet bruker, utan tal. Byrj eit nytt år her.",
      en: "The lines the consortium uses, without figures. Start a new year here.",
    },
    "pensumliste-tom": {
      nb: "Det samme for konsortiet som bruker Leganto, med egen lisenspost.",
      nn: "Det same for konsortiet som bruker Leganto, med eigen lisenspost.",
      en: "The same for the consortium that uses Leganto, with a licence line of its own.",
    },
  },
  fetching: { nb: "Henter malen …", nn: "Hentar malen …", en: "Fetching the template …" },
  /** The runtime of an add-in belongs to one workbook: the new one has to open its own pane. */
  opened: (title: Phrase): Phrase =>
    inEach((language) => {
      const [end, next] = {
        nb: ["er åpnet som en ny arbeidsbok.", "Åpne BIBSYS på fanen Hjem der."],
        nn: ["er opna som ei ny arbeidsbok.", "Opne BIBSYS på fanen Heim der."],
        en: ["is open as a new workbook.", "Open BIBSYS on its Home tab."],
      }[language];
      return `${quoted(title[language], language)} ${end} ${next}`;
    }),
  notOpened: {
    nb: "Malen ble ikke åpnet.",
    nn: "Malen vart ikkje opna.",
    en: "The template was not opened.",
  },
} as const;

const quoted = (title: string, language: Language): string => (language === "en" ? `“${title}”` : `«${title}»`);
