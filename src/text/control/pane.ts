import { numbers } from "./numbers";

/** The words of the control in the pane. */
export const controlPanel = {
  title: { nb: "Kontroll", nn: "Kontroll", en: "Control" },
  run: { nb: "Kjør kontroll", nn: "Køyr kontroll", en: "Run the control" },
  runHint: {
    nb: "Leser hele arbeidsboken: arbeidsarkene, rapportene og alle andre tabeller. Funnene står i arket Kontroll.",
    nn: "Les heile arbeidsboka: arbeidsarka, rapportane og alle andre tabellar. Funna står i arket Kontroll.",
    en: "Reads the whole workbook: the work sheets, the reports and every other table. The findings are in the sheet Kontroll.",
  },
  running: { nb: "Kontrollerer arbeidsboken …", nn: "Kontrollerer arbeidsboka …", en: "Checking the workbook …" },
  notRun: { nb: "Kontrollen ble ikke kjørt.", nn: "Kontrollen vart ikkje køyrd.", en: "The control was not run." },
  clean: { nb: "Ingen funn. Alt stemmer.", nn: "Ingen funn. Alt stemmer.", en: "No findings. Everything agrees." },
  found: { nb: "Kontrollen har funn.", nn: "Kontrollen har funn.", en: "The control has findings." },
  again: { nb: "Kjør på nytt", nn: "Køyr på nytt", en: "Run again" },
  numbers,
  unreachable: {
    nb: "Excel kom ikke til cellen. Arket kan ha fått nytt navn, være skjult eller slettet. Kjør kontrollen på nytt.",
    nn: "Excel kom ikkje til cella. Arket kan ha fått nytt namn, vere skjult eller sletta. Køyr kontrollen på nytt.",
    en: "Excel could not go to the cell. Its sheet may have been renamed, hidden or deleted. Run the control again.",
  },
} as const;
