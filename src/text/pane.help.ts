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
  /** What the functions are for, with their names, which are never translated and stand behind BIBSYS. in a formula. */
  functions: {
    "PROGNOSIS, ACCUMULATED, BUDGETTODATE, REMAINING, VARIANCE": {
      nb: "Året for en post: prognose, akkumulert, budsjett hittil, restbudsjett og avvik.",
      nn: "Året for ein post: prognose, akkumulert, budsjett hittil, restbudsjett og avvik.",
      en: "A line's year: forecast, accumulated, budget to date, remaining budget and variance.",
    },
    "FRAME, FRAME2025, FEE, FEE2025, CAPITAL": {
      nb: "Neste år: ramme, konsortieavgift og virksomhetskapital. 2025 er styrets prinsipper.",
      nn: "Neste år: ramme, konsortieavgift og verksemdskapital. 2025 er prinsippa til styret.",
      en: "Next year: frame, consortium fee and capital. 2025 is the board's principles.",
    },
    "ALLOCATE, VOTES": {
      nb: "Institusjonene: avgiften fordelt etter vekter, og stemmer.",
      nn: "Institusjonane: avgifta fordelt etter vekter, og stemmer.",
      en: "The institutions: the fee split by weights, and votes.",
    },
    "ROUNDSUM, FOOTING, PERIODEND, COMMENT": {
      nb: "Papiret: avrunding som går opp, kontrollsum, periodens siste dag og en setning om posten.",
      nn: "Papiret: avrunding som går opp, kontrollsum, den siste dagen i perioden og ei setning om posten.",
      en: "The paper: rounding that foots, a check of totals, the period's last day and a sentence about the line.",
    },
  },
} as const;
