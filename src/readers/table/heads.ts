import { plainWord, type LedgerColumn } from "../../core";

/**
 * The headers of each column, in the form of `plainHead`. The first one in the list that a table has is used: DFØ's
 * bulk files name the text of the account Konto, and its code Artskonto_id. Amounts are only those booked in the
 * period: a column of the year to date would count each month again in the next.
 */
export const HEADS: Record<LedgerColumn, readonly string[]> = {
  account: heads(
    "artskonto id, kontonr, kontonummer, konto nr, konto, account, account no, hovedkonto, dim0, kontokode, account number, account code, account id, gl account, g/l account, g/l account no, g/l-konto, main account, ledger account, nominal code, finanskonto, finanskontonr, hovudkonto",
  ),
  accountName: heads(
    "artskonto, konto(t), kontonavn, konto navn, kontotekst, account name, kontonamn, kontobenämning, account description",
  ),
  period: heads(
    "periode, per, kont periode, kontperiode, regnskapsperiode, rekneskapsperiode, period, bokføringsperiode, bokføringsperiode id, bokföringsperiod, redovisningsperiod, regnskabsperiode, fiscal period, posting period, accounting period, år/periode, årperiode, year/period, måned, månad, month, mnd",
  ),
  year: heads("år, aar, regnskapsår, rekneskapsår, year, fiscal year, räkenskapsår, regnskabsår, årstall, årstal"),
  costCentre: heads(
    "koststed, koststad, k sted, avdeling, cost centre, cost center, department, dim1, virksomhet id, kostnadssted, kostnadsstad, kostnadsställe, omkostningssted, afdeling, avdelning",
  ),
  project: heads("prosjekt, prosjektnr, project, delprosjekt, arbeidsordre, dim2, projekt, projektnr"),
  text: heads(
    "tekst, bilagstekst, beskrivelse, skildring, text, description, verifikationstext, posteringstekst, transaksjonstekst, narrative, beskrivning",
  ),
  voucher: heads(
    "bilagsnr, bilagsnummer, bilag, bilagnr, transnr, voucher, voucher no, bilag nr, voucher number, verifikation, verifikationsnr, verifikationsnummer, vernr, document no, document number",
  ),
  date: heads(
    "bilagsdato, dato, transdato, voucher date, date, bokføringsdato, posteringsdato, bogføringsdato, posting date, datum, verifikationsdatum, bokföringsdatum, regnskapsdato, transaksjonsdato, transaction date, document date, accounting date",
  ),
  // An amount in kroner comes first: one that does not name kroner beside it is in the currency of the voucher.
  amount: heads(
    "beløp nok, beløp (nok), beløp i nok, amount nok, amount (nok), amount in nok, nok, beløp kr, beløp (kr), beløp i kr, beløp i kroner, beløp kroner, amount (lcy), amount lcy, amount in local currency, local amount, amount in lc, amount lc, amount local currency, beløp i lokal valuta, beløp lokal valuta, beløp i firmavaluta, beløp firmavaluta, beløp i hovedvaluta, belopp i lokal valuta, beløb i lokal valuta, beløb (rv), bokført beløp, bogført beløb, beløp, belop, amount, kontantbeløp, belopp, beløb, net amount, nettobeløp, bevegelse, periodens bevegelse, movement, net movement, bevægelse, rörelse, rørsle",
  ),
  debit: heads(
    "debet, debit, debetbeløp, beløp debet, debet beløp, debit amount, debet nok, debet (nok), debit (nok), debet kr, debetbelopp, debetbeløb, debitbeløb",
  ),
  credit: heads(
    "kredit, kreditt, credit, kreditbeløp, beløp kredit, kredit beløp, credit amount, kredit nok, kredit (nok), credit (nok), kredit kr, kreditbelopp, kreditbeløb",
  ),
  side: heads("d/k, dk, d/c, dc, dr/cr, debet/kredit, debet kredit, debit/credit, debit credit"),
  scenario: heads("scenario, versjon, version, budsjettversjon, budgetversion, scenarie"),
  company: heads(
    "klient, klientnr, klientnavn, client, client id, company, company code, company id, company name, selskap, selskapsnr, selskapskode, firma, firmakode, firmanr, foretak, foretaksnr, bedrift, bedriftsnr, virksomhet, verksemd, virksomhed, bolag, företag, legal entity, entity, juridisk enhet, org nr, orgnr, organisasjonsnr, organisasjonsnummer, organisasjon, organisation, organization, mandant, regnskapsenhet, cvr",
  ),
  currency: heads("valuta, valutakode, val, currency, currency code, curr, cur, ccy, valutasort, valutatype"),
};

/** Takes a list of headers apart. */
function heads(list: string): readonly string[] {
  return list.split(", ");
}

/** Gives a header in lower case, with spaces for full stops and underscores. */
export const plainHead = (head: string): string => plainWord(head.replace(/[_.:]+/gu, " ")).replace(/ ?\(t\)$/u, "(t)");
