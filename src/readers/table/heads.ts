import { plainWord, type LedgerColumn } from "../../core";

/**
 * The heads of each column, in the form `plainHead` gives them. The first of a list that a table has is it: DFØ's bulk files
 * name the account's text Konto, its code Artskonto_id. Of amounts, only what is booked in the period: a column of the year
 * so far would count each month again in the next.
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
  // Beside an amount in kroner one that does not say so is in the currency of the voucher.
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

/** A head in lower case, with spaces for points and underscores. */
export const plainHead = (head: string): string => plainWord(head.replace(/[_.:]+/gu, " ")).replace(/ ?\(t\)$/u, "(t)");
