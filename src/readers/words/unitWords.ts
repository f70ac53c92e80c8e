import type { AmountUnit } from "../reading";
import { tokensOf, words } from "./tokens";

/** How many kroner one of each unit is. */
export const KRONER_IN: Readonly<Record<AmountUnit, string>> = { kroner: "1", thousands: "1000", millions: "1000000" };

/**
 * Finds the unit that a title or a heading states: `Beløp i hele tusen`, `NOK 1000`, `MNOK`.
 *
 * @returns undefined where it states no unit; a limit such as `over 1000 kr` states none
 */
export function unitIn(text: string): AmountUnit | undefined {
  if (text.length > LONGEST || !MAYBE.test(text)) return undefined;
  const tokens = tokensOf(text);
  if (/[<>≥≤]/u.test(text) || tokens.some((token) => LIMITS.has(token))) return undefined;
  const isUnit = (one: ReadonlySet<string>, short: RegExp): boolean =>
    tokens.some((token, i) => {
      if (short.test(token)) return true;
      const [before = "", after = ""] = [tokens[i - 1], tokens[i + 1]];
      if (!one.has(token)) return false;
      // A range such as `konto 1000 - 1999` is no unit.
      return (
        MONEY.has(after) ||
        (BEFORE.has(before) && !/^\d/u.test(after)) ||
        (after === "of" && MONEY.has(tokens[i + 2] ?? ""))
      );
    });
  if (isUnit(MILLION, /^(?:mnok|mkr|nokm|msek|mdkk|meur|nokmill|mill\/kr)$/u)) return "millions";
  if (isUnit(THOUSAND, /^(?:[tk](?:nok|kr|sek|dkk|eur)|nokk|000s|1000kr|kr1000|nok1000|1000nok)$/u)) return "thousands";
  if (/['’´`‘]000(?!\d)|\(000\)|\((?:i |in )?(?:1000|1 000|tusen|thousands?|tusind)\)/iu.test(text)) return "thousands";
  if (/\((?:i |in )?(?:mill|mill\.|millioner|millions?|mio|mio\.)\)/iu.test(text)) return "millions";
  return isWholeKroner(tokens) ? "kroner" : undefined;
}

/** Gives a heading without the unit in it: `beløp (1000 kr)` is `beløp`. */
export function withoutUnit(head: string): string {
  const unit = unitIn(head);
  if (unit === undefined || unit === "kroner") return head;
  return tokensOf(head)
    .filter((token) => !OF_UNIT.has(token))
    .join(" ");
}

const isWholeKroner = (tokens: readonly string[]): boolean => {
  const last = tokens.at(-1) ?? "";
  const before = tokens.at(-2) ?? "";
  return (
    MONEY.has(last) &&
    (before === "hele" || before === "heile" || (before === "i" && tokens.some((one) => AMOUNTS.has(one))))
  );
};

const LONGEST = 200;
const MAYBE = /000|tus|thous|mill|mio|mnok|nokm|[tkm]kr|[tk]nok|t\.? ?kr|kroner|nok|miljon|[tkm](?:sek|dkk|eur)/iu;
const LIMITS = words(
  "over under minst grense limit above below maks max min større mindre mer meir more less than exceeding beløpsgrense minimum maksimum",
);
const MONEY = words("nok kr kroner kronor nkr sek dkk eur usd norske");
const BEFORE = words("i in hele heile hela nok kr kroner kronor nkr sek dkk eur");
const THOUSAND = words("tusen tusener tusind tusinde tusinder tusental tusentals thousand thousands 1000 1000s t");
const MILLION = words("mill millioner millionar million millions miljoner miljon mio mn m 1000000");
const AMOUNTS = words("beløp belopp beløb tall tal amount amounts figures alle");
const OF_UNIT = words(
  "i in hele heile hela of tusen tusener tusind tusinde tusinder tusental tusentals thousand thousands 1000 1000s 000 000s t nok kr kroner kronor nkr tnok knok tkr kkr mnok nokm mkr mill millioner millionar million millions miljoner miljon mio mn m 1000000 norske",
);
