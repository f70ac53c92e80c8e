import { decimal, roundTo, type Amount } from "../../core";
import { formatAmount, type Language } from "../language";

/** An amount as a sentence gives it: its figure, whether that is in millions, and whether rounding changed it. */
export type SpokenAmount = { figure: string; inMillions: boolean; rounded: boolean };

/**
 * Rounds an amount as the board's papers do: millions with one decimal ("1,1"), hundreds of thousands to the nearest
 * ten thousand ("640 000"), less than that to the nearest thousand.
 *
 * @param thousands - in 1000 kroner, not negative
 */
export function spokenAmount(thousands: Amount, language: Language): SpokenAmount {
  const nearest = roundTo(thousands, thousands.lt(HUNDRED_THOUSAND) ? THOUSAND : TEN_THOUSAND);
  // After rounding, so that 999 is "1,0 mill." and never "1 000 000".
  const inMillions = nearest.gte(MILLION);
  const spoken = inMillions ? roundTo(thousands, HUNDRED_THOUSAND) : nearest;
  const figure = inMillions
    ? formatAmount(spoken.div(MILLION), 1, language)
    : formatAmount(spoken.times(KRONER_A_THOUSAND), 0, language);
  return { figure, inMillions, rounded: !spoken.eq(thousands) };
}

const KRONER_A_THOUSAND = decimal("1000");

// In 1000 kroner.
const THOUSAND = decimal("1");
const TEN_THOUSAND = decimal("10");
const HUNDRED_THOUSAND = decimal("100");
const MILLION = decimal("1000");
