import type { Phrase } from "../language";

/** What each probe of the self-test asks, by its id. The ids stand in observed files and never change. */
export const probeTitles = {
  "text-007": { nb: "Teksten 007", nn: "Teksten 007", en: "The text 007" },
  "text-date": { nb: "En ISO-dato skrevet som tekst", nn: "Ein ISO-dato skriven som tekst", en: "An ISO date typed" },
  "formula-index": { nb: "INDEX lest tilbake", nn: "INDEX lesen tilbake", en: "INDEX read back" },
  "formula-range": { nb: "Et område som formel", nn: "Eit område som formel", en: "A range as a formula" },
  "error-cells": { nb: "Celler med feil", nn: "Celler med feil", en: "Cells with errors" },
  "blank-cell": { nb: "En tom celle", nn: "Ei tom celle", en: "A blank cell" },
  "date-system": { nb: "Datosystemet", nn: "Datosystemet", en: "The date system" },
  "row-reference": { nb: "[@Nøkkel] i en tabell", nn: "[@Nøkkel] i ein tabell", en: "[@Nøkkel] in a table" },

  "function-fee2025": { nb: "FEE2025 i en celle", nn: "FEE2025 i ei celle", en: "FEE2025 in a cell" },
  "function-stored": {
    nb: "Lagret form av en funksjon",
    nn: "Lagra form av ein funksjon",
    en: "A function's stored form",
  },
  "function-at": { nb: "@ foran en funksjon", nn: "@ framfor ein funksjon", en: "@ before a function" },
  "function-at-once": { nb: "En funksjon lest straks", nn: "Ein funksjon lesen straks", en: "A function read at once" },
  "function-edited": {
    nb: "Gammel verdi rett etter en endring",
    nn: "Gammal verdi rett etter ei endring",
    en: "The old value right after an edit",
  },
  "function-fault": { nb: "Feil fra en funksjon", nn: "Feil frå ein funksjon", en: "An error from a function" },
  "blank-any": {
    nb: "Tom celle til ett argument",
    nn: "Tom celle til eitt argument",
    en: "A blank cell for one value",
  },
  "blank-range": { nb: "Tom celle i et område", nn: "Tom celle i eit område", en: "A blank cell in a range" },
  "blank-text": { nb: "Tom celle til en tekst", nn: "Tom celle til ein tekst", en: "A blank cell for a text" },
  "date-text": { nb: "Dato til en tekst", nn: "Dato til ein tekst", en: "A date for a text" },

  "events-edit": { nb: "Hendelser etter en endring", nn: "Hendingar etter ei endring", en: "Events after an edit" },
  "events-function": {
    nb: "Hendelser når en funksjon er ferdig",
    nn: "Hendingar når ein funksjon er ferdig",
    en: "Events when a function is done",
  },

  "undo-name": {
    nb: "Arknavn i en angregruppe",
    nn: "Arknamn i ei angregruppe",
    en: "A sheet's name in an undo group",
  },
  "undo-position": {
    nb: "Arkets plass i en angregruppe",
    nn: "Plassen til arket i ei angregruppe",
    en: "A sheet's place in an undo group",
  },
  "undo-visibility": {
    nb: "Skjult ark i en angregruppe",
    nn: "Skjult ark i ei angregruppe",
    en: "A hidden sheet in an undo group",
  },
  "undo-delete": {
    nb: "Slettet ark i en angregruppe",
    nn: "Sletta ark i ei angregruppe",
    en: "A deleted sheet in an undo group",
  },
  "undo-protect": {
    nb: "Beskyttet ark i en angregruppe",
    nn: "Verna ark i ei angregruppe",
    en: "A protected sheet in an undo group",
  },

  "limit-prompt": { nb: "Hjelpetekst på 256 tegn", nn: "Hjelpetekst på 256 teikn", en: "A prompt of 256 characters" },
  "limit-list": { nb: "Valgliste på 256 tegn", nn: "Valliste på 256 teikn", en: "A list of 256 characters" },
  "limit-write": { nb: "6 MB i én skriving", nn: "6 MB i éi skriving", en: "6 MB in one write" },
  "limit-settings": { nb: "Store innstillinger", nn: "Store innstillingar", en: "Large settings" },
  calculation: { nb: "Hvordan Excel regner", nn: "Korleis Excel reknar", en: "How Excel calculates" },

  "filter-delete": {
    nb: "Slette rader som er filtrert bort",
    nn: "Slette rader som er filtrerte bort",
    en: "Deleting rows that a filter hides",
  },
  "filter-rows": {
    nb: "deleteRows under et filter",
    nn: "deleteRows under eit filter",
    en: "deleteRows under a filter",
  },
  "filter-add": { nb: "Ny rad under et filter", nn: "Ny rad under eit filter", en: "A new row under a filter" },

  "sheet-id": { nb: "Arkets id", nn: "Id-en til arket", en: "A sheet's id" },
  "sheet-marks": {
    nb: "Arkets merker etter nytt navn og kopi",
    nn: "Merka til arket etter nytt namn og kopi",
    en: "A sheet's marks after a new name and a copy",
  },
  "sheet-from-file": { nb: "Formler fra en fil", nn: "Formlar frå ei fil", en: "Formulas from a file" },
  "structure-protection": { nb: "Beskyttet struktur", nn: "Verna struktur", en: "A protected structure" },

  "way-reports": {
    nb: "Eksempel, rapport, ferdig, gjenåpnet",
    nn: "Døme, rapport, ferdig, opna att",
    en: "Example, report, final, reopened",
  },
  "way-ledger": {
    nb: "Import av 20 og så 10 linjer, med filter",
    nn: "Import av 20 og så 10 linjer, med filter",
    en: "Import of 20 and then 10 rows, with a filter",
  },

  "page-worker": { nb: "En worker starter", nn: "Ein worker startar", en: "A worker starts" },
  "page-policy": { nb: "Sidens regler er fulgt", nn: "Reglane til sida er følgde", en: "The page's policy is kept" },
  ribbon: { nb: "Båndets knapper", nn: "Knappane på bandet", en: "The ribbon's buttons" },
  "new-workbook": { nb: "En ny arbeidsbok åpnes", nn: "Ei ny arbeidsbok blir opna", en: "A new workbook opens" },
} as const satisfies Record<string, Phrase>;
