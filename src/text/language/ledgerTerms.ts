import type { LedgerColumn } from "../../core";
import { inEach, type Phrase } from "./language";

/** The names of the settings for reading a ledger's file, in the pane and in messages. */
export const READING_SETTINGS = {
  encoding: { nb: "Tegnkoding", nn: "Teiknkoding", en: "Encoding" },
  convention: { nb: "Tall", nn: "Tal", en: "Numbers" },
  unit: { nb: "Beløp i", nn: "Beløp i", en: "Amounts in" },
  balances: { nb: "Saldorader", nn: "Saldorader", en: "Balance rows" },
  groups: { nb: "Gruppesummer", nn: "Gruppesummar", en: "Group sums" },
  scenario: { nb: "Les tallene for", nn: "Les tala for", en: "Read the figures of" },
  company: { nb: "Les virksomheten", nn: "Les verksemda", en: "Read the organisation" },
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
  scenario: { nb: "regnskap eller budsjett", nn: "rekneskap eller budsjett", en: "actual or budget" },
  company: { nb: "virksomhet", nn: "verksemd", en: "organisation" },
  currency: { nb: "valuta", nn: "valuta", en: "currency" },
};

/** The name of a column as a label. */
export const columnLabel = (column: LedgerColumn): Phrase =>
  inEach((language) => {
    const word = LEDGER_COLUMNS[column][language];
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
