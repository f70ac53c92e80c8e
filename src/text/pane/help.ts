import type { Phrase } from "../language";

/** How the add-in is used, in the order it is used. */
const steps: readonly Phrase[] = [
  {
    nb: "Sett opp arbeidsboken, eller begynn med en ny fra en mal. Eksempelet viser hvordan det skal se ut.",
    nn: "Set opp arbeidsboka, eller byrj med ei ny frå ein mal. Dømet viser korleis det skal sjå ut.",
    en: "Set up the workbook, or begin with a new one from a template. The example shows what it should look like.",
  },
  {
    nb: "Skriv år og periode i Oppsett, og tallene i de gule kolonnene i Poster.",
    nn: "Skriv år og periode i Oppsett, og tala i dei gule kolonnane i Poster.",
    en: "Write the year and period in Oppsett, and the figures in the yellow columns of Poster.",
  },
  {
    nb: "Lag rapporten her eller på fanen Hjem. Finnes den fra før, ser du hva som blir endret før noe blir skrevet.",
    nn: "Lag rapporten her eller på fana Heim. Finst han frå før, ser du kva som blir endra før noko blir skrive.",
    en: "Make the report here or on the Home tab. If it is there already, you see what will change before it is written.",
  },
  {
    nb: "Endrer du et tall i Poster, følger rapporten med. Har du nye linjer, lager du den på nytt.",
    nn: "Endrar du eit tal i Poster, følgjer rapporten med. Har du nye linjer, lagar du han på nytt.",
    en: "Change a figure in Poster, and the report follows. After adding lines, make it again.",
  },
  {
    nb: "Å lage en rapport på nytt erstatter arket. La derfor egne formler peke til Poster, ikke til et rapportark.",
    nn: "Å lage ein rapport på nytt byter ut arket. La derfor eigne formlar peike til Poster, ikkje til eit rapportark.",
    en: "Making a report again replaces its sheet. So let your own formulas refer to Poster, not to a report sheet.",
  },
  {
    nb: "Kjør kontroll, rett det som står i Kontroll, send rapporten til kontroll og gjør den ferdig.",
    nn: "Køyr kontroll, rett det som står i Kontroll, send rapporten til kontroll og gjer han ferdig.",
    en: "Run the control, correct what Kontroll lists, send the report for review and make it final.",
  },
];

/** The words of the help. */
export const help = {
  title: { nb: "Slik gjør du", nn: "Slik gjer du", en: "How to" },
  steps,
  selfTest: { nb: "Kjør selvtest", nn: "Køyr sjølvtest", en: "Run the self-test" },
  functionsTitle: { nb: "Funksjoner i cellene", nn: "Funksjonar i cellene", en: "Functions in cells" },
  functionsLead: {
    nb: "Skriv =BIBSYS. i en celle, eller trykk Shift+F3. Excel forklarer hvert argument.",
    nn: "Skriv =BIBSYS. i ei celle, eller trykk Shift+F3. Excel forklarer kvart argument.",
    en: "Type =BIBSYS. in a cell, or press Shift+F3. Excel explains each argument.",
  },
  /** The purpose of the functions, by their names. The names are never translated, and follow BIBSYS. in a formula. */
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
    "ROUNDSUM, FOOTING, PERIODEND, MONTHS, COMMENT": {
      nb: "Papiret: avrunding som går opp, kontrollsum, periodens siste dag og måneder og en setning om posten.",
      nn: "Papiret: avrunding som går opp, kontrollsum, den siste dagen og månadene i perioden og ei setning om posten.",
      en: "The paper: rounding that adds up, a check of totals, the period's last day and months and a sentence about the line.",
    },
  },
} as const;
