import type { FileProblemCode } from "../..";
import { inLanguage } from "../words";

/** The words about files, in one language. */
export interface FileWords {
  readonly group: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly drop: string;
  readonly opening: string;
  readonly saving: string;
  readonly notOpened: (name: string) => string;
  readonly problems: Readonly<Record<FileProblemCode | "several", string>>;
  readonly notSaved: string;
  readonly gone: string;
  readonly unsaved: (name: string) => string;
  readonly unsavedText: (opened: string) => string;
  readonly saveFirst: string;
  readonly discard: string;
  readonly cancel: string;
  readonly close: string;
  readonly newName: string;
  /** The practice ledger: the name of its group, what each file is, and what is shown when the file is missing. */
  readonly ledgerGroup: string;
  readonly ledgerTips: Readonly<Record<"ledger-saft" | "ledger-csv", string>>;
  readonly ledgerMissing: string;
}

/** The words in the language of the page. */
export function fileWords(language: string): FileWords {
  return inLanguage(language, { nb, nn, en });
}

const nb: FileWords = {
  group: "Fil",
  open: "Åpne …",
  openTip: "Åpner en arbeidsbok (.xlsx) i stedet for den som er åpen (Ctrl+O). Du kan også slippe filen på siden.",
  save: "Lagre som .xlsx",
  saveTip: "Lagrer arbeidsboken som en fil du kan åpne i Excel (Ctrl+S).",
  drop: "Slipp filen for å åpne den",
  opening: "Åpner …",
  saving: "Lagrer …",
  notOpened: (name) => `«${name}» ble ikke åpnet`,
  problems: {
    empty: "Filen er tom. Kanskje er den ikke ferdig lastet ned: hent den på nytt.",
    notXlsx:
      "Den er ingen arbeidsbok i filformatet .xlsx. Åpne den i programmet den er laget i, og lagre den som Excel-arbeidsbok (.xlsx).",
    oldFormat: "Den er lagret i et eldre filformat (.xls). Åpne den i Excel og lagre den som Excel-arbeidsbok (.xlsx).",
    encrypted:
      "Den er beskyttet med passord. Åpne den i Excel, fjern passordet under Fil > Informasjon > Beskytt arbeidsbok > Krypter med passord, og lagre.",
    damaged: "Filen er skadet og kan ikke leses. Hent en ny kopi, eller velg Åpne og reparer i Excel.",
    tooLarge: "Filen er for stor for arbeidsbenken, som tar inntil 20 MB. Åpne den i Excel.",
    several: "Arbeidsbenken har én arbeidsbok åpen om gangen. Slipp én fil.",
  },
  notSaved: "Arbeidsboken ble ikke lagret",
  gone: "Filen som var åpen i denne fanen, finnes ikke lenger her. Åpne den på nytt.",
  unsaved: (name) => `Vil du lagre endringene i «${name}»?`,
  unsavedText: (opened) => `«${opened}» åpnes i stedet. Endringer du ikke lagrer, går tapt.`,
  saveFirst: "Lagre og åpne",
  discard: "Åpne uten å lagre",
  cancel: "Avbryt",
  close: "Lukk",
  newName: "Arbeidsbok1",
  ledgerGroup: "Prøveregnskap",
  ledgerTips: {
    "ledger-saft":
      "Laster ned et oppdiktet regnskap for 1. halvår 2024 som SAF-T, til å importere i oppgaveruten. Summene er de i styrets papirer.",
    "ledger-csv": "Laster ned det samme regnskapet som en tabell fra Unit4 (CSV), til å importere i oppgaveruten.",
  },
  ledgerMissing: "Prøveregnskapet er ikke laget. Kjør npm start, som lager det, eller npm run made-ledger.",
};

const nn: FileWords = {
  group: "Fil",
  open: "Opne …",
  openTip: "Opnar ei arbeidsbok (.xlsx) i staden for den som er open (Ctrl+O). Du kan òg sleppe fila på sida.",
  save: "Lagre som .xlsx",
  saveTip: "Lagrar arbeidsboka som ei fil du kan opne i Excel (Ctrl+S).",
  drop: "Slepp fila for å opne ho",
  opening: "Opnar …",
  saving: "Lagrar …",
  notOpened: (name) => `«${name}» vart ikkje opna`,
  problems: {
    empty: "Fila er tom. Kanskje er ho ikkje ferdig lasta ned: hent ho på nytt.",
    notXlsx:
      "Ho er inga arbeidsbok i filformatet .xlsx. Opne ho i programmet ho er laga i, og lagre ho som Excel-arbeidsbok (.xlsx).",
    oldFormat: "Ho er lagra i eit eldre filformat (.xls). Opne ho i Excel og lagre ho som Excel-arbeidsbok (.xlsx).",
    encrypted:
      "Ho er verna med passord. Opne ho i Excel, fjern passordet under Fil > Informasjon > Vern arbeidsbok > Krypter med passord, og lagre.",
    damaged: "Fila er skadd og kan ikkje lesast. Hent ein ny kopi, eller vel Opne og reparer i Excel.",
    tooLarge: "Fila er for stor for arbeidsbenken, som tek inntil 20 MB. Opne ho i Excel.",
    several: "Arbeidsbenken har éi arbeidsbok open om gongen. Slepp éi fil.",
  },
  notSaved: "Arbeidsboka vart ikkje lagra",
  gone: "Fila som var open i denne fana, finst ikkje lenger her. Opne ho på nytt.",
  unsaved: (name) => `Vil du lagre endringane i «${name}»?`,
  unsavedText: (opened) => `«${opened}» blir opna i staden. Endringar du ikkje lagrar, går tapt.`,
  saveFirst: "Lagre og opne",
  discard: "Opne utan å lagre",
  cancel: "Avbryt",
  close: "Lukk",
  newName: "Arbeidsbok1",
  ledgerGroup: "Prøverekneskap",
  ledgerTips: {
    "ledger-saft":
      "Lastar ned ein oppdikta rekneskap for 1. halvår 2024 som SAF-T, til å importere i oppgåveruta. Summane er dei i papira til styret.",
    "ledger-csv": "Lastar ned den same rekneskapen som ein tabell frå Unit4 (CSV), til å importere i oppgåveruta.",
  },
  ledgerMissing: "Prøverekneskapen er ikkje laga. Køyr npm start, som lagar han, eller npm run made-ledger.",
};

const en: FileWords = {
  group: "File",
  open: "Open…",
  openTip: "Opens a workbook (.xlsx) in place of the open one (Ctrl+O). You can also drop the file on the page.",
  save: "Save as .xlsx",
  saveTip: "Saves the workbook as a file that you can open in Excel (Ctrl+S).",
  drop: "Drop the file to open it",
  opening: "Opening…",
  saving: "Saving…",
  notOpened: (name) => `“${name}” was not opened`,
  problems: {
    empty: "The file is empty. Perhaps its download has not finished: fetch it again.",
    notXlsx:
      "It is not a workbook in the .xlsx file format. Open it in the program it was made in, and save it as an Excel Workbook (.xlsx).",
    oldFormat: "It is saved in an older file format (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).",
    encrypted:
      "It is protected with a password. Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, and save.",
    damaged: "The file is damaged and cannot be read. Fetch a new copy, or choose Open and Repair in Excel.",
    tooLarge: "The file is too large for the workbench, which takes up to 20 MB. Open it in Excel.",
    several: "The workbench has one workbook open at a time. Drop one file.",
  },
  notSaved: "The workbook was not saved",
  gone: "The file that was open in this tab is no longer here. Open it again.",
  unsaved: (name) => `Do you want to save the changes in “${name}”?`,
  unsavedText: (opened) => `“${opened}” opens in its place. Changes that you do not save are lost.`,
  saveFirst: "Save and open",
  discard: "Open without saving",
  cancel: "Cancel",
  close: "Close",
  newName: "Book1",
  ledgerGroup: "Practice ledger",
  ledgerTips: {
    "ledger-saft":
      "Downloads an invented ledger for the first half of 2024 as SAF-T, to import in the task pane. Its sums are those of the board's papers.",
    "ledger-csv": "Downloads the same ledger as a table from Unit4 (CSV), to import in the task pane.",
  },
  ledgerMissing: "The practice ledger has not been made. Run npm start, which makes it, or npm run made-ledger.",
};
