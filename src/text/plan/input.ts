import { inEach, type Phrase } from "../language";

/** The messages that Excel shows at an input cell. A title holds 32 characters, a message 255. */
export const input = {
  title: { nb: "Her kan du skrive", nn: "Her kan du skrive", en: "Write here" },
  write: {
    nb: "Skriv verdien i cellen. Gult betyr at cellen er din.",
    nn: "Skriv verdien i cella. Gult tyder at cella er di.",
    en: "Write the value in the cell. Yellow means the cell is yours.",
  },
  choose: {
    nb: "Velg fra listen i cellen.",
    nn: "Vel frå lista i cella.",
    en: "Choose from the list in the cell.",
  },
  suggest: {
    nb: "Velg fra listen i cellen, eller skriv noe annet.",
    nn: "Vel frå lista i cella, eller skriv noko anna.",
    en: "Choose from the list in the cell, or write something else.",
  },
  refused: { nb: "Verdien er ikke i listen", nn: "Verdien er ikkje i lista", en: "The value is not in the list" },
  takes: (choices: readonly string[]): Phrase =>
    inEach((language) => {
      const [lead, or] = { nb: ["Velg", "eller"], nn: ["Vel", "eller"], en: ["Choose", "or"] }[language];
      const last = choices.at(-1) ?? "";
      return choices.length > 1 ? `${lead} ${choices.slice(0, -1).join(", ")} ${or} ${last}.` : `${lead} ${last}.`;
    }),
  ledger: {
    title: { nb: "Hentes fra Hovedbok", nn: "Blir henta frå Hovedbok", en: "Taken from Hovedbok" },
    message: {
      nb: "Cellen summerer posten i Hovedbok til og med perioden. Skal tallet skrives i stedet, velg det i Tall i oppgaveruten.",
      nn: "Cella summerer posten i Hovedbok til og med perioden. Skal talet skrivast i staden, vel det i Tal i oppgåveruta.",
      en: "The cell sums the line in Hovedbok up to the period. To type the figure instead, choose that under Figures in the task pane.",
    },
  },
  page: { nb: "Side &P av &N", nn: "Side &P av &N", en: "Page &P of &N" },
} as const;
