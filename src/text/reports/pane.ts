import type { Status } from "../../core";
import { inEach, type Phrase } from "../language";
import { statuses } from "../status";

/** The words of the reports in the pane, and of the preview of a report made again. */
export const reportWords = {
  frameTitle: { nb: "Budsjettramme", nn: "Budsjettramme", en: "Budget frame" },
  frameTitleOf: (year: number): Phrase => ({
    nb: `Budsjettramme ${year}`,
    nn: `Budsjettramme ${year}`,
    en: `Budget frame ${year}`,
  }),
  accumulatedReport: { nb: "Akkumulert oversikt", nn: "Akkumulert oversyn", en: "Accumulated overview" },
  accumulatedReportHint: {
    nb: "Nytt ark med regnskap pluss restbudsjett per post, som i vedlegg 1.",
    nn: "Nytt ark med rekneskap pluss restbudsjett per post, som i vedlegg 1.",
    en: "A new sheet with actual plus remaining budget per line, as in annex 1.",
  },
  assessmentReport: { nb: "Vurdering per post", nn: "Vurdering per post", en: "Assessment per line" },
  assessmentReportHint: {
    nb: "Nytt ark med utkast til tekst om avvikene. Tekst du endrer, blir tatt vare på.",
    nn: "Nytt ark med utkast til tekst om avvika. Tekst du endrar, blir teken vare på.",
    en: "A new sheet with drafted text about the variances. Text that you change is kept.",
  },

  preview: {
    title: (sheet: string): Phrase => ({
      nb: `${sheet} finnes fra før`,
      nn: `${sheet} finst frå før`,
      en: `${sheet} already exists`,
    }),
    /** A report that is not a draft was handed over. Its reader should know that a new report starts as a draft. */
    standing: (status: Status): Phrase =>
      inEach((language) => {
        const lead = { nb: "Status er", nn: "Status er", en: "Its status is" }[language];
        return `${lead}: ${statuses[status][language]}.`;
      }),
    startsOver: {
      nb: "En ny rapport begynner som utkast.",
      nn: "Ein ny rapport byrjar som utkast.",
      en: "A new report starts as a draft.",
    },
    isFinal: {
      nb: "En ferdig rapport blir aldri skrevet over.",
      nn: "Ein ferdig rapport blir aldri skriven over.",
      en: "A final report is never overwritten.",
    },
    count: (count: number): Phrase =>
      count === 0
        ? {
            nb: "Ingenting ville bli endret.",
            nn: "Ingenting ville bli endra.",
            en: "Nothing would change.",
          }
        : {
            nb: `${count} ${count === 1 ? "endring" : "endringer"} hvis rapporten lages på nytt:`,
            nn: `${count} ${count === 1 ? "endring" : "endringar"} om rapporten blir laga på nytt:`,
            en: `${count} ${count === 1 ? "change" : "changes"} if the report is made again:`,
          },
    more: (count: number): Phrase => ({ nb: `og ${count} til`, nn: `og ${count} til`, en: `and ${count} more` }),
    changes: { nb: "Endringer", nn: "Endringar", en: "Changes" },
    newLine: { nb: "Ny linje", nn: "Ny linje", en: "New line" },
    goneLine: { nb: "Linje som går ut", nn: "Linje som går ut", en: "Line removed" },
    text: { nb: "Tekst", nn: "Tekst", en: "Text" },
    /** Stands for a cell or a text that is blank. */
    nothing: { nb: "(tomt)", nn: "(tomt)", en: "(blank)" },
    to: { nb: "blir til", nn: "blir til", en: "becomes" },
    replace: { nb: "Erstatt", nn: "Erstatt", en: "Replace" },
    beside: { nb: "Ny versjon ved siden av", nn: "Ny versjon ved sida av", en: "New version beside it" },
    besideName: (name: string): Phrase => ({
      nb: `Den nye versjonen heter ${name}.`,
      nn: `Den nye versjonen heiter ${name}.`,
      en: `The new version is called ${name}.`,
    }),
    cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  },
} as const;
