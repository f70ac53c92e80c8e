import type { Status } from "../../core";
import { inEach, type Phrase } from "../language";
import { statuses } from "./statuses";

/** The words of the list of reports, and of their status. */
export const status = {
  title: { nb: "Rapporter og status", nn: "Rapportar og status", en: "Reports and status" },
  lead: {
    nb: "Utkast sendes til kontroll, og gjøres ferdig når alt stemmer. En ferdig rapport er låst, og kan gjenåpnes.",
    nn: "Utkast går til kontroll, og blir gjort ferdige når alt stemmer. Ein ferdig rapport er låst, og kan opnast att.",
    en: "A draft goes to review, and is made final when everything agrees. A final report is locked, and can be reopened.",
  },
  none: {
    nb: "Arbeidsboken har ingen rapporter ennå.",
    nn: "Arbeidsboka har ingen rapportar enno.",
    en: "The workbook has no reports yet.",
  },
  reading: { nb: "Leser rapportene …", nn: "Les rapportane …", en: "Reading the reports …" },
  unread: {
    nb: "Excel lot oss ikke lese rapportene.",
    nn: "Excel lét oss ikkje lese rapportane.",
    en: "Excel did not let us read the reports.",
  },
  readAgain: { nb: "Les på nytt", nn: "Les på nytt", en: "Read again" },

  /** "Utkast, versjon 1" */
  standing: (status: Status, version: number): Phrase =>
    inEach((language) => {
      const word = { nb: "versjon", nn: "versjon", en: "version" }[language];
      return `${statuses[status][language]}, ${word} ${version}`;
    }),
  outdated: { nb: "Utdatert", nn: "Utdatert", en: "Out of date" },
  outdatedHint: {
    nb: "Tallene eller innstillingene er endret siden rapporten ble laget.",
    nn: "Tala eller innstillingane er endra sidan rapporten vart laga.",
    en: "The figures or settings have changed since the report was made.",
  },
  newer: { nb: "Nyere tall finnes", nn: "Nyare tal finst", en: "There are newer figures" },
  newerHint: {
    nb: "Rapporten står som den var.",
    nn: "Rapporten står som han var.",
    en: "The report stands as it was.",
  },
  goTo: { nb: "Gå til", nn: "Gå til", en: "Go to" },
  goToSheet: (sheet: string): Phrase => ({ nb: `Gå til ${sheet}`, nn: `Gå til ${sheet}`, en: `Go to ${sheet}` }),

  name: { nb: "Navnet ditt", nn: "Namnet ditt", en: "Your name" },
  nameHint: {
    nb: "Står i loggen ved hver endring av status.",
    nn: "Står i loggen ved kvar endring av status.",
    en: "Written to the log at every change of status.",
  },
  note: { nb: "Merknad", nn: "Merknad", en: "Note" },
  noteHint: {
    nb: "Kan stå tomt. Skriv hvorfor når en ferdig rapport gjenåpnes.",
    nn: "Kan stå tomt. Skriv kvifor når ein ferdig rapport blir opna att.",
    en: "Optional, except when you reopen a final report: then write why.",
  },
  nameMissing: { nb: "Skriv navnet ditt først.", nn: "Skriv namnet ditt først.", en: "Write your name first." },
  reasonMissing: {
    nb: "Skriv hvorfor rapporten gjenåpnes.",
    nn: "Skriv kvifor rapporten blir opna att.",
    en: "Write why the report is reopened.",
  },

  /** The button for each change of status. */
  ways: {
    "draft>review": { nb: "Send til kontroll", nn: "Send til kontroll", en: "Send for review" },
    "review>final": { nb: "Gjør ferdig", nn: "Gjer ferdig", en: "Make final" },
    "review>draft": { nb: "Tilbake til utkast", nn: "Tilbake til utkast", en: "Back to draft" },
    "final>review": { nb: "Gjenåpne", nn: "Opne att", en: "Reopen" },
  },

  changing: { nb: "Endrer status …", nn: "Endrar status …", en: "Changing the status …" },
  changed: (sheet: string, to: Status): Phrase =>
    inEach((language) => {
      const is = { nb: "er nå", nn: "er no", en: "is now" }[language];
      return `${sheet} ${is}: ${statuses[to][language]}.`;
    }),
  notChanged: { nb: "Status er ikke endret.", nn: "Status er ikkje endra.", en: "The status was not changed." },
} as const;
