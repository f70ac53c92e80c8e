import type { LedgerFileFaults } from "../../../core";
import { READING_SETTINGS } from "../../language";
import { choose, type FamilyWords } from "../faultWords";
import { inSentence } from "./words";

/** The faults of a ledger's files as wholes. */
export const files = {
  "file-unusable": {
    number: 104,
    nb: ({ file, reason }) =>
      choose(reason, {
        rar: [`${file} er pakket (RAR).`, "Pakk ut filen, og velg hovedboken som ligger i den."],
        pdf: [`${file} er en PDF, som ikke har rader og kolonner.`, "Hent hovedboken som SAF-T eller CSV."],
        "utf-32": [`${file} er skrevet i UTF-32, som ikke kan leses.`, "Lagre filen som UTF-8."],
        "utf-7": [`${file} er skrevet i UTF-7, som ikke kan leses.`, "Lagre filen som UTF-8."],
        endless: [
          `${file} har over en million tegn uten linjeskift.`,
          "Hent hovedboken på nytt, med en rad på hver linje.",
        ],
        packed: [`${file} er pakket (zip eller Excel).`, "Pakk ut filen, eller lagre arket som CSV."],
        page: [`${file} er en nettside, som Excel kan åpne.`, "Åpne filen i Excel, og lagre den som CSV."],
        unknown: [`${file} er verken SAF-T eller en tabell.`, "Velg en fil fra regnskapssystemet i SAF-T eller CSV."],
        mixed: [`${file} er av et annet slag enn de andre filene.`, "Les SAF-T og CSV hver for seg."],
      }),
    nn: ({ file, reason }) =>
      choose(reason, {
        rar: [`${file} er pakka (RAR).`, "Pakk ut fila, og vel hovudboka som ligg i henne."],
        pdf: [`${file} er ein PDF, som ikkje har rader og kolonnar.`, "Hent hovudboka som SAF-T eller CSV."],
        "utf-32": [`${file} er skriven i UTF-32, som ikkje kan lesast.`, "Lagre fila som UTF-8."],
        "utf-7": [`${file} er skriven i UTF-7, som ikkje kan lesast.`, "Lagre fila som UTF-8."],
        endless: [
          `${file} har over ein million teikn utan linjeskift.`,
          "Hent hovudboka på nytt, med ei rad på kvar linje.",
        ],
        packed: [`${file} er pakka (zip eller Excel).`, "Pakk ut fila, eller lagre arket som CSV."],
        page: [`${file} er ei nettside, som Excel kan opne.`, "Opne fila i Excel, og lagre ho som CSV."],
        unknown: [`${file} er verken SAF-T eller ein tabell.`, "Vel ei fil frå rekneskapssystemet i SAF-T eller CSV."],
        mixed: [`${file} er av eit anna slag enn dei andre filene.`, "Les SAF-T og CSV kvar for seg."],
      }),
    en: ({ file, reason }) =>
      choose(reason, {
        rar: [`${file} is compressed (RAR).`, "Extract the file, and choose the ledger in it."],
        pdf: [`${file} is a PDF, which has no rows and columns.`, "Export the ledger as SAF-T or CSV."],
        "utf-32": [`${file} is written in UTF-32, which cannot be read.`, "Save the file as UTF-8."],
        "utf-7": [`${file} is written in UTF-7, which cannot be read.`, "Save the file as UTF-8."],
        endless: [
          `${file} has more than a million characters without a line break.`,
          "Export the ledger again, with one row on each line.",
        ],
        packed: [`${file} is compressed (zip or Excel).`, "Extract the file, or save the sheet as CSV."],
        page: [`${file} is a web page, which Excel can open.`, "Open the file in Excel, and save it as CSV."],
        unknown: [
          `${file} is neither SAF-T nor a table.`,
          "Choose a file from the accounting system, as SAF-T or CSV.",
        ],
        mixed: [`${file} is of a different kind from the other files.`, "Read SAF-T and CSV separately."],
      }),
  },
  "encoding-unknown": {
    number: 105,
    nb: ({ file, encoding }) => [
      `${file} er skrevet i tegnsettet ${encoding}, som ikke kan leses.`,
      "Eksporter filen på nytt i UTF-8.",
    ],
    nn: ({ file, encoding }) => [
      `${file} er skriven i teiknsettet ${encoding}, som ikkje kan lesast.`,
      "Eksporter fila på nytt i UTF-8.",
    ],
    en: ({ file, encoding }) => [
      `${file} is written in the encoding ${encoding}, which cannot be read.`,
      "Export the file again in UTF-8.",
    ],
  },
  "encoding-mixed": {
    number: 106,
    nb: ({ from, file }) => [
      `${file} har tegn som ikke hører til tegnkodingen. De vises som \ufffd.`,
      from === "saft"
        ? "Eksporter filen på nytt i UTF-8."
        : `Velg en annen ${inSentence(READING_SETTINGS.encoding.nb)}, eller eksporter filen på nytt i UTF-8.`,
    ],
    nn: ({ from, file }) => [
      `${file} har teikn som ikkje høyrer til teiknkodinga. Dei blir viste som \ufffd.`,
      from === "saft"
        ? "Eksporter fila på nytt i UTF-8."
        : `Vel ei anna ${inSentence(READING_SETTINGS.encoding.nn)}, eller eksporter fila på nytt i UTF-8.`,
    ],
    en: ({ from, file }) => [
      `${file} has characters that do not belong to its encoding. They are shown as \ufffd.`,
      from === "saft"
        ? "Export the file again in UTF-8."
        : `Choose another ${inSentence(READING_SETTINGS.encoding.en)}, or export the file again in UTF-8.`,
    ],
  },
  "xml-unusable": {
    number: 107,
    nb: ({ file, reason, line }) =>
      choose(reason, {
        doctype: [
          `${file} har en dokumenttypedefinisjon (DOCTYPE), som kan skjule innhold. Den er ikke lest.`,
          "Eksporter filen på nytt fra regnskapssystemet.",
        ],
        entity: [
          `${file}, linje ${line}, viser til en entitet som ikke finnes.`,
          "Eksporter filen på nytt fra regnskapssystemet.",
        ],
        malformed: [
          `${file} er ikke gyldig XML: linje ${line} lar seg ikke lese.`,
          "Se om filen er avkuttet, og eksporter den på nytt.",
        ],
      }),
    nn: ({ file, reason, line }) =>
      choose(reason, {
        doctype: [
          `${file} har ein dokumenttypedefinisjon (DOCTYPE), som kan gøyme innhald. Ho er ikkje lesen.`,
          "Eksporter fila på nytt frå rekneskapssystemet.",
        ],
        entity: [
          `${file}, linje ${line}, viser til ein entitet som ikkje finst.`,
          "Eksporter fila på nytt frå rekneskapssystemet.",
        ],
        malformed: [
          `${file} er ikkje gyldig XML: linje ${line} lèt seg ikkje lese.`,
          "Sjå om fila er avkutta, og eksporter ho på nytt.",
        ],
      }),
    en: ({ file, reason, line }) =>
      choose(reason, {
        doctype: [
          `${file} has a document type definition (DOCTYPE), which can hide content. It was not read.`,
          "Export the file again from the accounting system.",
        ],
        entity: [
          `${file}, line ${line}, refers to an entity that does not exist.`,
          "Export the file again from the accounting system.",
        ],
        malformed: [
          `${file} is not valid XML: line ${line} cannot be read.`,
          "Check whether the file is cut off, and export it again.",
        ],
      }),
  },
  "saft-missing": {
    number: 108,
    nb: ({ file, root }) => [
      `${file} er XML, men ikke SAF-T Regnskap: det ytterste elementet er ${root}.`,
      "Velg en fil av typen SAF-T Financial (Regnskap).",
    ],
    nn: ({ file, root }) => [
      `${file} er XML, men ikkje SAF-T Rekneskap: det ytste elementet er ${root}.`,
      "Vel ei fil av typen SAF-T Financial (Regnskap).",
    ],
    en: ({ file, root }) => [
      `${file} is XML, but not SAF-T Financial: its outermost element is ${root}.`,
      "Choose a file of the type SAF-T Financial (Regnskap).",
    ],
  },
  "ledger-empty": {
    number: 109,
    nb: ({ files }) => [`${files} har ingen posteringer.`, "Se om utvalget i eksporten er riktig."],
    nn: ({ files }) => [`${files} har ingen posteringar.`, "Sjå om utvalet i eksporten er rett."],
    en: ({ files }) => [`${files} has no postings.`, "Check that the selection in the export is right."],
  },
  "quote-open": {
    number: 126,
    nb: ({ file, row }) => [
      `${file}, rad ${row}: et anførselstegn åpner en tekst som ikke lukkes.`,
      "Rett anførselstegnet i filen.",
    ],
    nn: ({ file, row }) => [
      `${file}, rad ${row}: eit hermeteikn opnar ein tekst som ikkje blir lukka.`,
      "Rett hermeteiknet i fila.",
    ],
    en: ({ file, row }) => [
      `${file}, row ${row}: a quotation mark opens a text that is not closed.`,
      "Correct the quotation mark in the file.",
    ],
  },
  "file-gone": {
    number: 128,
    nb: ({ file }) => [`${file} er endret, flyttet eller slettet etter at den ble valgt.`, "Velg filen på nytt."],
    nn: ({ file }) => [`${file} er endra, flytta eller sletta etter at ho vart vald.`, "Vel fila på nytt."],
    en: ({ file }) => [`${file} has been changed, moved or deleted since it was chosen.`, "Choose the file again."],
  },
  "companies-differ": {
    number: 114,
    nb: ({ file, company, first }) => [
      `${file} er fra organisasjonsnummer ${company || "(mangler)"}, den første filen er fra ${first || "(mangler)"}.`,
      "Velg filer fra samme virksomhet.",
    ],
    nn: ({ file, company, first }) => [
      `${file} er frå organisasjonsnummer ${company || "(manglar)"}, den første fila er frå ${first || "(manglar)"}.`,
      "Vel filer frå same verksemd.",
    ],
    en: ({ file, company, first }) => [
      `${file} is from organisation number ${company || "(missing)"}, the first file is from ${first || "(missing)"}.`,
      "Choose files from the same organisation.",
    ],
  },
  "currency-foreign": {
    number: 115,
    nb: ({ file, currency }) => [
      `${file} er ført i ${currency}, ikke i norske kroner.`,
      "Velg et regnskap i kroner, eller regn om først.",
    ],
    nn: ({ file, currency }) => [
      `${file} er ført i ${currency}, ikkje i norske kroner.`,
      "Vel ein rekneskap i kroner, eller rekn om først.",
    ],
    en: ({ file, currency }) => [
      `${file} is kept in ${currency}, not in Norwegian kroner.`,
      "Choose a ledger in kroner, or convert it first.",
    ],
  },
  "months-cut": {
    number: 135,
    nb: ({ file, first, last }) => [
      `${file} har dagene ${first} til ${last}, altså ikke hele måneder. En import setter dem i stedet for de hele månedene i Hovedbok.`,
      "Velg en fil med hele måneder, eller ta med filen som har resten.",
    ],
    nn: ({ file, first, last }) => [
      `${file} har dagane ${first} til ${last}, altså ikkje heile månader. Ein import set dei i staden for dei heile månadene i Hovedbok.`,
      "Vel ei fil med heile månader, eller ta med fila som har resten.",
    ],
    en: ({ file, first, last }) => [
      `${file} has the days ${first} to ${last}, which are not whole months. An import replaces the whole months in Hovedbok with them.`,
      "Choose a file with whole months, or add the file that has the rest.",
    ],
  },
  "months-unselected": {
    number: 98,
    nb: ({ file, selected, periods }) => [
      `${file} gjelder ${selected}, men har posteringer i ${periods} også. En import setter dem i stedet for alt som Hovedbok har der.`,
      "Se om filen har hele disse periodene, eller velg en fil som har det.",
    ],
    nn: ({ file, selected, periods }) => [
      `${file} gjeld ${selected}, men har posteringar i ${periods} òg. Ein import set dei i staden for alt som Hovedbok har der.`,
      "Sjå om fila har heile desse periodane, eller vel ei fil som har det.",
    ],
    en: ({ file, selected, periods }) => [
      `${file} is for ${selected}, but also has postings in ${periods}. An import replaces everything that Hovedbok has there with them.`,
      "Check whether the file has all of these periods, or choose one that does.",
    ],
  },
} as const satisfies Partial<FamilyWords<LedgerFileFaults>>;
