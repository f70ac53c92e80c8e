import { plainWord } from "../../core";
import { tokensOf, words } from "./tokens";

/** Gives the code of a currency: `nok`, `kr` and `Norske kroner` are `NOK`. Other words stay as they are. */
export function currencyOf(text: string): string {
  const plain = plainWord(text);
  if (KRONER.has(plain)) return "NOK";
  return SIGNS[plain] ?? (/^\p{L}{3}$/u.test(plain) ? plain.toUpperCase() : text.trim());
}

/** Tells whether a cell is the code of a currency. */
export const isCurrency = (text: string): boolean => {
  const plain = plainWord(text);
  return KRONER.has(plain) || CODES.has(plain);
};

/** Finds another currency than kroner that a title states: `Valuta: EUR`, `Beløp i SEK`, `TSEK`. */
export function foreignIn(title: string): string | undefined {
  if (title.length > LONGEST) return undefined;
  const tokens = tokensOf(title);
  const found = tokens.find((token, i) => {
    const before = tokens[i - 1] ?? "";
    const stated = before === "hele" ? (tokens[i - 2] ?? "") : before;
    return (STATED.has(token) && STATERS.has(stated)) || SCALED.test(token);
  });
  return found?.slice(-3).toUpperCase();
}

/** Tells whether a heading names amounts in kroner, in the ledger's own currency, beside which others may stand. */
export const isInKroner = (head: string): boolean =>
  tokensOf(head).some((token) => OWN.has(token)) ||
  /lokal|local|firmavaluta|bokført|bogført|regnskapsvaluta|hovedvaluta|functional/iu.test(head);

/** Tells whether a heading names amounts in the currency of the voucher, so that the others are in the ledger's own. */
export function isInVoucherCurrency(head: string): boolean {
  const tokens = tokensOf(head);
  if (tokens.some((token) => JOINED.test(token))) return true;
  return tokens.some((token) => AMOUNT.has(token)) && tokens.some((token) => FOREIGN.has(token));
}

const LONGEST = 200;
const KRONER: ReadonlySet<string> = new Set([
  "nok",
  "nkr",
  "kr",
  "kr.",
  "kroner",
  "norske kroner",
  "norsk krone",
  "578",
]);
const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", $: "USD", "£": "GBP", euro: "EUR" };
const CODES = words(
  "nok sek dkk eur usd gbp chf isk pln czk huf jpy cny cad aud nzd sgd hkd inr zar brl try thb krw mxn ils ron bgn aed sar myr php idr rub uah",
);
/** The currencies that a title is searched for: others may be words. */
const STATED = words("sek dkk eur usd gbp chf isk pln euro");
const STATERS = words("valuta currency valutakode ccy i in beløp belopp beløb amount amounts valutan");
const SCALED = /^[tkm](?:sek|dkk|eur|usd|gbp)$/u;
const OWN = words("nok nkr kroner kr lcy rv ltc base basis");
const AMOUNT = words("beløp belopp beløb amount amt debet kredit debit credit");
const FOREIGN = words(
  "valuta bilagsvaluta utl orig original cur curr currency foreign transaction document fc tc fcy utenlandsk",
);
const JOINED =
  /^(?:valuta(?:beløp|belopp|beløb)|(?:beløp|belopp|beløb)valuta|(?:original|transaksjons|transaktions)(?:beløp|belopp|beløb))$/u;
