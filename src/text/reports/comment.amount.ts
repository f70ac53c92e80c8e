import { decimal, roundTo, type Amount } from "../../core";
import { formatAmount } from "../language/format";
import type { Language } from "../language/language";

/** An amount as it is said: its words, in millions or in kroner, and whether rounding has changed it. */
export type SaidAmount = { figure: string; inMillions: boolean; rounded: boolean };

/**
 * Rounds an amount the way the board's papers speak: millions with one decimal ("1,1"), hundreds of thousands to the
 * nearest ten thousand ("640 000"), less than that to the nearest thousand.
 *
 * @param thousands - in 1000 kroner, not negative
 */
export function sayAmount(thousands: Amount, language: Language): SaidAmount {
  const nearest = roundTo(thousands, thousands.lt(HUNDRED_THOUSAND) ? THOUSAND : TEN_THOUSAND);
  // After rounding, so that 999 is "1,0 mill." and never "1 000 000".
  const inMillions = nearest.gte(MILLION);
  const said = inMillions ? roundTo(thousands, HUNDRED_THOUSAND) : nearest;
  const figure = inMillions
    ? formatAmount(said.div(MILLION), 1, language)
    : formatAmount(said.times(KRONER_A_THOUSAND), 0, language);
  return { figure, inMillions, rounded: !said.eq(thousands) };
}

const KRONER_A_THOUSAND = decimal("1000");

// In 1000 kroner.
const THOUSAND = decimal("1");
const TEN_THOUSAND = decimal("10");
const HUNDRED_THOUSAND = decimal("100");
const MILLION = decimal("1000");
