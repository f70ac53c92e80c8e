import type { ReportFaults } from "../../core";
import type { FamilyWords } from "./faultWords";

/** The faults of report sheets and their status. */
export const status = {
  "sheet-not-ours": {
    number: 35,
    nb: ({ sheet }) => [
      `Arket ${sheet} er ikke laget av BIBSYS, og blir ikke skrevet over.`,
      "Gi det et annet navn, og prøv igjen.",
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} er ikkje laga av BIBSYS, og blir ikkje skrive over.`,
      "Gi det eit anna namn, og prøv igjen.",
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} was not made by BIBSYS, and is not overwritten.`,
      "Give it another name, and try again.",
    ],
  },
  "made-meanwhile": {
    number: 210,
    nb: ({ sheet }) => [
      `Arket ${sheet} finnes nå: noen andre laget det mens BIBSYS arbeidet. Det er ikke rørt.`,
      "Se på arket. Prøv igjen hvis det ikke er det du trenger.",
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} finst no: nokon andre laga det medan BIBSYS arbeidde. Det er ikkje rørt.`,
      "Sjå på arket. Prøv igjen om det ikkje er det du treng.",
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} now exists: somebody else made it while BIBSYS was working. It has not been touched.`,
      "Look at the sheet. Try again if it is not what you need.",
    ],
  },
  "changed-meanwhile": {
    number: 211,
    nb: ({ sheet }) => [
      `Arket ${sheet} ble endret av noen andre mens BIBSYS arbeidet. Endringen deres står, og BIBSYS har ikke skrevet noe.`,
      "Se på endringen, og prøv igjen.",
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} vart endra av nokon andre medan BIBSYS arbeidde. Endringa deira står, og BIBSYS har ikkje skrive noko.`,
      "Sjå på endringa, og prøv igjen.",
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} was changed by somebody else while BIBSYS was working. Their change stands, and BIBSYS has written nothing.`,
      "Look at the change, and try again.",
    ],
  },
  "replaced-left": {
    number: 212,
    nb: ({ sheet, left }) => [
      `Arket ${sheet} er laget, men Excel lot oss ikke slette det forrige. Det heter nå ${left}.`,
      `Slett ${left}.`,
    ],
    nn: ({ sheet, left }) => [
      `Arket ${sheet} er laga, men Excel lét oss ikkje slette det førre. Det heiter no ${left}.`,
      `Slett ${left}.`,
    ],
    en: ({ sheet, left }) => [
      `The sheet ${sheet} has been made, but Excel did not let us delete the earlier one. It is now called ${left}.`,
      `Delete ${left}.`,
    ],
  },
  "report-outdated": {
    number: 56,
    nb: ({ sheet }) => [
      `Arket ${sheet} er utdatert: det som rapporten bygger på, er endret siden den ble laget.`,
      `Lag rapporten på nytt først.`,
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} er utdatert: det som rapporten byggjer på, er endra sidan han vart laga.`,
      `Lag rapporten på nytt først.`,
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} is out of date: the data it uses has changed since it was made.`,
      `Make the report again first.`,
    ],
  },
  "report-gone": {
    number: 58,
    nb: ({ sheet }) => [
      `Arket ${sheet} finnes ikke lenger, eller er ikke en rapport fra BIBSYS.`,
      `Velg et annet ark i listen.`,
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} finst ikkje lenger, eller er ikkje ein rapport frå BIBSYS.`,
      `Vel eit anna ark i lista.`,
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} no longer exists, or is not a report from BIBSYS.`,
      `Choose another sheet in the list.`,
    ],
  },
  "report-unknown": {
    number: 64,
    nb: ({ sheet }) => [
      `Arket ${sheet} er laget av en annen versjon av BIBSYS.`,
      `Oppdater tillegget, eller lag rapporten på nytt.`,
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} er laga av ein annan versjon av BIBSYS.`,
      `Oppdater tillegget, eller lag rapporten på nytt.`,
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} was made by another version of BIBSYS.`,
      `Update the add-in, or make the report again.`,
    ],
  },
  "status-changed": {
    number: 57,
    nb: ({ sheet }) => [
      `Arket ${sheet} har fått en annen status enn panelet viste.`,
      `Se på listen igjen før du endrer status.`,
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} har fått ein annan status enn panelet viste.`,
      `Sjå på lista igjen før du endrar status.`,
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} has a different status from the one the pane showed.`,
      `Look at the list again before you change the status.`,
    ],
  },
  "status-row-missing": {
    number: 60,
    nb: ({ sheet }) => [
      `Arket ${sheet} har ikke lenger statuslinjen øverst.`,
      `Lag rapporten på nytt, så kommer den tilbake.`,
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} har ikkje lenger statuslinja øvst.`,
      `Lag rapporten på nytt, så kjem ho tilbake.`,
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} no longer has its status line at the top.`,
      `Make the report again to get it back.`,
    ],
  },
  "formulas-lost": {
    number: 59,
    nb: ({ sheet }) => [
      `Formlene til arket ${sheet} er ikke lenger lagret i arbeidsboken.`,
      `Lag en ny versjon ved siden av i stedet.`,
    ],
    nn: ({ sheet }) => [
      `Formlane til arket ${sheet} er ikkje lenger lagra i arbeidsboka.`,
      `Lag ein ny versjon ved sida av i staden.`,
    ],
    en: ({ sheet }) => [
      `The formulas of the sheet ${sheet} are no longer stored in the workbook.`,
      `Make a new version beside it instead.`,
    ],
  },
  "signer-missing": {
    number: 61,
    nb: () => ["Navnet ditt mangler.", "Skriv hvem som endrer status."],
    nn: () => ["Namnet ditt manglar.", "Skriv kven som endrar status."],
    en: () => ["Your name is missing.", "Write who is changing the status."],
  },
  "reason-missing": {
    number: 62,
    nb: ({ sheet }) => [`Arket ${sheet} er ferdig.`, `Skriv hvorfor det skal gjenåpnes.`],
    nn: ({ sheet }) => [`Arket ${sheet} er ferdig.`, `Skriv kvifor det skal opnast att.`],
    en: ({ sheet }) => [`The sheet ${sheet} is final.`, `Write why it is being reopened.`],
  },
  "control-error-open": {
    number: 63,
    nb: ({ sheet, finding }) => [
      `Kontroll har en åpen feil på arket ${sheet}: ${finding}.`,
      `Rett feilen, og kjør kontrollen på nytt.`,
    ],
    nn: ({ sheet, finding }) => [
      `Kontroll har ein open feil på arket ${sheet}: ${finding}.`,
      `Rett feilen, og køyr kontrollen på nytt.`,
    ],
    en: ({ sheet, finding }) => [
      `Kontroll has an open error on the sheet ${sheet}: ${finding}.`,
      `Correct it, and run the control again.`,
    ],
  },
} as const satisfies Partial<FamilyWords<ReportFaults>>;
