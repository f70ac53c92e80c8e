import type { Phrase } from "./language";

/** How the add-in is used, in the order it is used. */
const steps: readonly Phrase[] = [
  {
    nb: "Åpne eksempelet i en tom arbeidsbok. Eller bruk egne tabeller med navnene Oppsett, Poster og Forutsetninger.",
    nn: "Opne dømet i ei tom arbeidsbok. Eller bruk eigne tabellar med namna Oppsett, Poster og Forutsetninger.",
    en: "Open the example in an empty workbook. Or use your own tables named Oppsett, Poster and Forutsetninger.",
  },
  {
    nb: "Skriv år og periode i Oppsett, og tallene i de gule kolonnene i Poster.",
    nn: "Skriv år og periode i Oppsett, og tala i dei gule kolonnane i Poster.",
    en: "Write the year and period in Oppsett, and the figures in the yellow columns of Poster.",
  },
  {
    nb: "Lag rapporten her eller på fanen Hjem. Den blir et eget ark, og erstatter et tidligere ark med samme navn.",
    nn: "Lag rapporten her eller på fana Heim. Han blir eit eige ark, og tek plassen til eit tidlegare ark med same namn.",
    en: "Make the report here or on the Home tab. It is a sheet of its own, and replaces an earlier sheet of the same name.",
  },
  {
    nb: "Rett det som står under Funn, og prøv igjen.",
    nn: "Rett det som står under Funn, og prøv igjen.",
    en: "Correct what is listed under Findings, and try again.",
  },
  {
    nb: "Endrer du et tall i Poster, følger rapporten med. Har du nye linjer, lager du den på nytt.",
    nn: "Endrar du eit tal i Poster, følgjer rapporten med. Har du nye linjer, lagar du han på nytt.",
    en: "Change a figure in Poster, and the report follows. After adding lines, make it again.",
  },
  {
    nb: "Å lage en rapport på nytt erstatter arket. La derfor egne formler peke til Poster, ikke til et rapportark.",
    nn: "Å lage ein rapport på nytt byter ut arket. La derfor eigne formlar peike til Poster, ikkje til eit rapportark.",
    en: "Making a report again replaces its sheet. So let your own formulas point to Poster, not to a report sheet.",
  },
];

/** The words of the help. */
export const help = {
  title: { nb: "Slik gjør du", nn: "Slik gjer du", en: "How to" },
  steps,
  functionsTitle: { nb: "Funksjoner i cellene", nn: "Funksjonar i cellene", en: "Functions in cells" },
  functionsLead: {
    nb: "Skriv =BIBSYS. i en celle, eller trykk Shift+F3. Excel forklarer hvert argument.",
    nn: "Skriv =BIBSYS. i ei celle, eller trykk Shift+F3. Excel forklarer kvart argument.",
    en: "Type =BIBSYS. in a cell, or press Shift+F3. Excel explains each argument.",
  },
  /** By the name a formula has. Names are never translated. */
  functions: {
    "BIBSYS.PROGNOSIS": {
      nb: "Prognosen for året: det som er ført, pluss det som gjenstår av budsjettet.",
      nn: "Prognosen for året: det som er ført, pluss det som står att av budsjettet.",
      en: "The year's forecast: what is booked, plus what remains of the budget.",
    },
    "BIBSYS.FRAME2025": {
      nb: "Rammen for 2025 etter styrets prinsipper: budsjettet for 2024 med vekst.",
      nn: "Ramma for 2025 etter prinsippa til styret: budsjettet for 2024 med vekst.",
      en: "The frame of 2025 under the board's principles: the budget of 2024 with growth.",
    },
  },
} as const;
