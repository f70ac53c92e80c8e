import type { LedgerColumn } from "../../core";
import { inEach, type Phrase } from "./language";

/** The names of the settings for reading a ledger's file, in the pane and in messages. */
export const READING_SETTINGS = {
  encoding: { nb: "Tegnkoding", nn: "Teiknkoding", en: "Encoding" },
  convention: { nb: "Tall", nn: "Tal", en: "Numbers" },
  credits: { nb: "Fortegn i kredit", nn: "Forteikn i kredit", en: "Sign of credits" },
} as const satisfies Record<string, Phrase>;

/** The names of a ledger's columns, in messages and where the user chooses columns. */
export const LEDGER_COLUMNS: Record<LedgerColumn, Phrase> = {
  account: { nb: "konto", nn: "konto", en: "account" },
  accountName: { nb: "kontonavn", nn: "kontonamn", en: "account name" },
  period: { nb: "periode", nn: "periode", en: "period" },
  year: { nb: "år", nn: "år", en: "year" },
  costCentre: { nb: "kostnadssted", nn: "kostnadsstad", en: "cost centre" },
  project: { nb: "prosjekt", nn: "prosjekt", en: "project" },
  text: { nb: "tekst", nn: "tekst", en: "text" },
  voucher: { nb: "bilagsnummer", nn: "bilagsnummer", en: "voucher number" },
  date: { nb: "bilagsdato", nn: "bilagsdato", en: "voucher date" },
  amount: { nb: "beløp", nn: "beløp", en: "amount" },
  debit: { nb: "debet", nn: "debet", en: "debit" },
  credit: { nb: "kredit", nn: "kredit", en: "credit" },
  side: { nb: "merke for debet eller kredit", nn: "merke for debet eller kredit", en: "mark for debit or credit" },
};

/** The name of a column as a label. */
export const columnLabel = (column: LedgerColumn): Phrase =>
  inEach((language) => {
    const word = LEDGER_COLUMNS[column][language];
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
