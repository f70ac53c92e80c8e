import type { LedgerColumn, LedgerFaults } from "../../core";
import type { FaultText } from "./faultText";
import { inEach, type Phrase } from "../language/language";

export type LedgerFaultTexts = { [Code in keyof LedgerFaults]: (facts: LedgerFaults[Code]) => FaultText };

/** The text of one reason among several. */
export const choose = <Reason extends string>(reason: Reason, texts: Record<Reason, FaultText>): FaultText =>
  texts[reason];

/** A label within a sentence. */
export const inside = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

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
