import type { LedgerColumn } from "../../core";
import { inEach, type Phrase } from "./language";

/** What the settings for reading a ledger's file are called, in the pane and in messages that name them. */
export const READING_SETTINGS = {
  encoding: { nb: "Tegnkoding", nn: "Teiknkoding", en: "Encoding" },
  convention: { nb: "Tall", nn: "Tal", en: "Numbers" },
  credits: { nb: "Fortegn i kredit", nn: "Forteikn i kredit", en: "Sign of credits" },
} as const satisfies Record<string, Phrase>;

/** What the columns of a ledger are called in messages, and where the user says which is which. */
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

/** What a column is called where the word stands alone. */
export const columnLabel = (column: LedgerColumn): Phrase =>
  inEach((language) => {
    const word = LEDGER_COLUMNS[column][language];
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
