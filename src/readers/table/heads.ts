import { plainWord, type LedgerColumn } from "../../core";

/**
 * The headers of each column, in the form of `plainHead`. The first one in the list that a table has is used: DFØ's
 * bulk files name the text of the account Konto, and its code Artskonto_id. Amounts are only those booked in the
 * period: a column of the year to date would count each month again in the next.
 */
export const HEADS: Record<LedgerColumn, readonly string[]> = {
  account: [
    "artskonto id",
    "kontonr",
    "kontonummer",
    "konto nr",
    "konto",
    "account",
    "account no",
    "hovedkonto",
    "dim0",
  ],
  accountName: ["artskonto", "konto(t)", "kontonavn", "konto navn", "kontotekst", "account name"],
  period: ["periode", "kont periode", "kontperiode", "regnskapsperiode", "rekneskapsperiode", "period"],
  year: ["år", "aar", "regnskapsår", "rekneskapsår", "year"],
  costCentre: [
    "koststed",
    "koststad",
    "k sted",
    "avdeling",
    "cost centre",
    "cost center",
    "department",
    "dim1",
    "virksomhet id",
  ],
  project: ["prosjekt", "prosjektnr", "project", "delprosjekt", "arbeidsordre", "dim2"],
  text: ["tekst", "bilagstekst", "beskrivelse", "skildring", "text", "description"],
  voucher: ["bilagsnr", "bilagsnummer", "bilag", "bilagnr", "transnr", "voucher", "voucher no"],
  date: ["bilagsdato", "dato", "transdato", "voucher date", "date"],
  // An amount in kroner comes first: one that does not name kroner beside it is in the currency of the voucher.
  amount: [
    "beløp nok",
    "beløp (nok)",
    "beløp i nok",
    "amount nok",
    "amount (nok)",
    "beløp",
    "belop",
    "amount",
    "kontantbeløp",
  ],
  debit: ["debet", "debit", "debetbeløp", "beløp debet", "debet beløp", "debit amount"],
  credit: ["kredit", "kreditt", "credit", "kreditbeløp", "beløp kredit", "kredit beløp", "credit amount"],
  side: ["d/k", "dk", "d/c", "dc", "dr/cr", "debet/kredit", "debet kredit", "debit/credit", "debit credit"],
};

/** Gives a header in lower case, with spaces for full stops and underscores. */
export const plainHead = (head: string): string => plainWord(head.replace(/[_.:]+/gu, " ")).replace(/ ?\(t\)$/u, "(t)");
