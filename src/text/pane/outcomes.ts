import type { Finding } from "../../core";
import { inEach, type Language, type Phrase } from "../language";

/** The pane's messages about a piece of work: in progress, done, stopped by findings. */
export const outcomes = {
  making: { nb: "Lager arket …", nn: "Lagar arket …", en: "Making the sheet …" },
  opening: { nb: "Åpner eksempelet …", nn: "Opnar dømet …", en: "Opening the example …" },

  made: (sheet: string): Phrase => ({
    nb: `Arket ${sheet} er laget.`,
    nn: `Arket ${sheet} er laga.`,
    en: `The sheet ${sheet} has been made.`,
  }),
  /** A sheet that was made and must not be relied on. The message begins with that. */
  madeWrong: (sheet: string): Phrase => ({
    nb: `Arket ${sheet} er laget, men tallene stemmer ikke.`,
    nn: `Arket ${sheet} er laga, men tala stemmer ikkje.`,
    en: `The sheet ${sheet} has been made, but its figures do not agree.`,
  }),
  /** A report that must not be overwritten is unchanged, and the new one is beside it. */
  madeBeside: (sheet: string, kept: string): Phrase => ({
    nb: `Arket ${sheet} er laget ved siden av ${kept}, som står som det er.`,
    nn: `Arket ${sheet} er laga ved sida av ${kept}, som står som det er.`,
    en: `The sheet ${sheet} has been made beside ${kept}, which is unchanged.`,
  }),
  opened: {
    nb: "Eksempelet er åpnet, med arkene Oppsett, Poster og Forutsetninger.",
    nn: "Dømet er opna, med arka Oppsett, Poster og Forutsetninger.",
    en: "The example is open, with the sheets Oppsett, Poster and Forutsetninger.",
  },

  notMade: { nb: "Rapporten ble ikke laget.", nn: "Rapporten vart ikkje laga.", en: "The report was not made." },
  notOpened: { nb: "Eksempelet ble ikke åpnet.", nn: "Dømet vart ikkje opna.", en: "The example was not opened." },

  /** The steps of an action. */
  steps: {
    reading: { nb: "Leser arbeidsboken …", nn: "Les arbeidsboka …", en: "Reading the workbook …" },
    preparing: { nb: "Gjør klart …", nn: "Gjer klart …", en: "Getting ready …" },
    writing: { nb: "Skriver …", nn: "Skriv …", en: "Writing …" },
    checking: { nb: "Kontrollerer tallene …", nn: "Kontrollerer tala …", en: "Checking the figures …" },
  },
  /** Excel answers nothing while a cell is edited. */
  cellInEdit: {
    nb: "Venter på Excel. Redigerer du en celle, trykk Enter i cellen.",
    nn: "Ventar på Excel. Redigerer du ei celle, trykk Enter i cella.",
    en: "Waiting for Excel. If you are editing a cell, press Enter in the cell.",
  },
  stop: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  stopping: { nb: "Avbryter …", nn: "Avbryt …", en: "Cancelling …" },
  cancelled: {
    nb: "Avbrutt. Ingenting er endret i arbeidsboken.",
    nn: "Avbrote. Ingenting er endra i arbeidsboka.",
    en: "Cancelled. Nothing was changed in the workbook.",
  },

  again: { nb: "Lag på nytt", nn: "Lag på nytt", en: "Make it again" },
  retry: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
} as const;

/** The words around findings. `faults` has the words of each finding. */
export const findings = {
  title: { nb: "Funn", nn: "Funn", en: "Findings" },
  error: { nb: "Feil", nn: "Feil", en: "Error" },
  warning: { nb: "Advarsel", nn: "Åtvaring", en: "Warning" },
  note: { nb: "Merknad", nn: "Merknad", en: "Note" },

  goTo: { nb: "Gå til", nn: "Gå til", en: "Go to" },
  goToCell: (sheet: string, cell: string): Phrase => ({
    nb: `Gå til ${sheet}, celle ${cell}`,
    nn: `Gå til ${sheet}, celle ${cell}`,
    en: `Go to ${sheet}, cell ${cell}`,
  }),
  more: (count: number): Phrase => ({
    nb: `og ${count} til. Alle står i arket Kontroll etter en kontroll.`,
    nn: `og ${count} til. Alle står i arket Kontroll etter ein kontroll.`,
    en: `and ${count} more. All are in the sheet Kontroll after a control.`,
  }),

  /** How many of each kind: "2 feil og 1 advarsel." */
  counted: (errors: number, warnings: number, notes = 0): Phrase =>
    inEach((language) => {
      const parts = [
        ...(errors > 0 ? [`${errors} ${counts.error[language](errors)}`] : []),
        ...(warnings > 0 ? [`${warnings} ${counts.warning[language](warnings)}`] : []),
        ...(notes > 0 ? [`${notes} ${counts.note[language](notes)}`] : []),
      ];
      return parts.length === 0 ? "" : `${parts.join({ nb: " og ", nn: " og ", en: " and " }[language])}.`;
    }),
} as const;

/**
 * Explains why Excel refused the work, and what to do. Always ends with the reader's main worry: whether the workbook
 * is harmed.
 *
 * @param code - of an `OfficeExtension.Error`, for example `AccessDenied`; undefined when the add-in itself is at fault
 * @param leftBehind - names of sheets that could not be removed again
 * @param obstacle - what the user can take out of the way, where that is known
 */
export const failed = (
  code: string | undefined,
  leftBehind: readonly string[] = [],
  obstacle?: keyof typeof obstacles,
): Phrase => {
  const known = obstacle ? obstacles[obstacle] : refusals[code ?? ""];
  const why = code === undefined ? ownFault : (known ?? refusedWith(code));
  const harm = leftBehind.length === 0 ? unharmed : halfWritten(leftBehind.join(", "));
  return inEach((language) => `${why[language]} ${harm[language]}`);
};

/** Why an action does not start while the self-test runs, and the other way round. */
export const taken: Phrase = {
  nb: "Selvtesten eller en annen handling arbeider i arbeidsboken. Vent til den er ferdig, eller stopp den, og prøv igjen. Ingenting er endret i arbeidsboken.",
  nn: "Sjølvtesten eller ei anna handling arbeider i arbeidsboka. Vent til ho er ferdig, eller stopp ho, og prøv igjen. Ingenting er endra i arbeidsboka.",
  en: "The self-test or another action is at work in the workbook. Wait until it is done, or stop it, and try again. Nothing was changed in the workbook.",
};

const halfWritten = (sheets: string): Phrase => ({
  nb: `Excel lot oss ikke rydde opp. Se etter disse arkene, og slett det som er halvferdig: ${sheets}.`,
  nn: `Excel lét oss ikkje rydde opp. Sjå etter desse arka, og slett det som er halvferdig: ${sheets}.`,
  en: `Excel did not let us clean up. Look for these sheets, and delete what is half-written: ${sheets}.`,
});

const unharmed: Phrase = {
  nb: "Ingenting er endret i arbeidsboken.",
  nn: "Ingenting er endra i arbeidsboka.",
  en: "Nothing was changed in the workbook.",
};

const ownFault: Phrase = {
  nb: "Det er en feil i tillegget. Prøv igjen, og meld fra hvis det skjer på nytt.",
  nn: "Det er ein feil i tillegget. Prøv igjen, og meld frå om det skjer på nytt.",
  en: "The fault is in the add-in. Try again, and report it if it happens again.",
};

const refusedWith = (code: string): Phrase => ({
  nb: `Excel svarte med feilkoden ${code}. Prøv igjen, og oppgi koden hvis du melder fra.`,
  nn: `Excel svara med feilkoden ${code}. Prøv igjen, og oppgi koden om du melder frå.`,
  en: `Excel answered with the error code ${code}. Try again, and give the code if you report it.`,
});

const tooLarge: Phrase = {
  nb: "Tabellene er større enn Excel tar imot på én gang. Fjern linjer som ikke trengs i Poster, og prøv igjen.",
  nn: "Tabellane er større enn Excel tek imot på éin gong. Fjern linjer som ikkje trengst i Poster, og prøv igjen.",
  en: "The tables are larger than Excel accepts at once. Remove lines you do not need from Poster, and try again.",
};

const obstacles = {
  focus: {
    nb: "Det ser ut til at en annen arbeidsbok har fokus. Gå tilbake til denne arbeidsboken, og prøv igjen.",
    nn: "Det ser ut til at ei anna arbeidsbok har fokus. Gå tilbake til denne arbeidsboka, og prøv igjen.",
    en: "It seems that another workbook has the focus. Go back to this workbook, and try again.",
  },
  structure: {
    nb: "Arkene i arbeidsboken er beskyttet. Velg Se gjennom > Beskytt arbeidsbok for å oppheve det, og prøv igjen.",
    nn: "Arka i arbeidsboka er verna. Vel Sjå gjennom > Vern arbeidsbok for å oppheve det, og prøv igjen.",
    en: "The sheets of the workbook are protected. Choose Review > Protect Workbook to lift that, and try again.",
  },
  sheet: {
    nb: "Excel lot oss ikke oppheve beskyttelsen av arket. Velg Se gjennom > Opphev arkbeskyttelse, og prøv igjen.",
    nn: "Excel lét oss ikkje oppheve vernet av arket. Vel Sjå gjennom > Opphev arkvern, og prøv igjen.",
    en: "Excel did not let us unprotect the sheet. Choose Review > Unprotect Sheet, and try again.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

const refusals: Readonly<Record<string, Phrase>> = {
  InvalidOperationInCellEditMode: {
    nb: "Du redigerer en celle. Trykk Enter i cellen, og prøv igjen.",
    nn: "Du redigerer ei celle. Trykk Enter i cella, og prøv igjen.",
    en: "You are editing a cell. Press Enter in the cell, and try again.",
  },
  AccessDenied: {
    nb: "Arbeidsboken eller et ark er beskyttet eller skrivebeskyttet. Opphev beskyttelsen på fanen Se gjennom, og prøv igjen.",
    nn: "Arbeidsboka eller eit ark er verna eller skriveverna. Opphev vernet i Excel, og prøv igjen.",
    en: "The workbook or a sheet is protected or read-only. Unprotect it on the Review tab, and try again.",
  },
  UndoNotSupported: {
    nb: "Excel kan ikke angre dette, og avviste det derfor. Meld fra hvis det skjer på nytt.",
    nn: "Excel kan ikkje angre dette, og avviste det derfor. Meld frå om det skjer på nytt.",
    en: "Excel cannot undo this, and so refused it. Report it if it happens again.",
  },
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
};

type Count = Record<Language, (number: number) => string>;

const counts: Record<Finding["severity"], Count> = {
  error: { nb: () => "feil", nn: () => "feil", en: (number) => (number === 1 ? "error" : "errors") },
  warning: {
    nb: (number) => (number === 1 ? "advarsel" : "advarsler"),
    nn: (number) => (number === 1 ? "åtvaring" : "åtvaringar"),
    en: (number) => (number === 1 ? "warning" : "warnings"),
  },
  note: {
    nb: (number) => (number === 1 ? "merknad" : "merknader"),
    nn: (number) => (number === 1 ? "merknad" : "merknader"),
    en: (number) => (number === 1 ? "note" : "notes"),
  },
};
