import { decimal, roundTo, type Amount } from "../../core";
import { formatAmount, type Language } from "../language";

/** An amount as a sentence gives it: its figure, whether that is in millions, and whether rounding changed it. */
export type SpokenAmount = { figure: string; inMillions: boolean; rounded: boolean };

/**
 * Rounds an amount as the board's papers do: millions with one decimal ("1,1"), less than that to two digits ("640 000",
 * "2 300"). An amount of three digits or fewer is exact as it stands ("275 000", "3,65 mill."): to round it would only
 * lose something.
 *
 * @param thousands - in 1000 kroner, not negative
 */
export function spokenAmount(thousands: Amount, language: Language): SpokenAmount {
  const nearest = isShort(thousands) ? thousands : roundTo(thousands, stepOf(thousands));
  // After rounding, so that 999.9 is "1,0 mill." and never "1 000 000".
  const inMillions = nearest.gte(MILLION);
  const spoken = inMillions && !isShort(thousands) ? roundTo(thousands, HUNDRED_THOUSAND) : nearest;
  const millions = spoken.div(MILLION);
  const figure = inMillions
    ? formatAmount(millions, Math.max(1, millions.decimalPlaces()), language)
    : formatAmount(spoken.times(KRONER_A_THOUSAND), spoken.times(KRONER_A_THOUSAND).isInteger() ? 0 : 2, language);
  return { figure, inMillions, rounded: !spoken.eq(thousands) };
}

/** Digits that say something, leading and closing zeros apart. */
const isShort = (amount: Amount): boolean => amount.precision() <= EXACT_DIGITS;

/** The unit of the second digit. */
const stepOf = (thousands: Amount): Amount =>
  thousands.isZero() ? THOUSANDTH : decimal(`1e${Math.max(thousands.e - 1, -3)}`);

const EXACT_DIGITS = 3;
const KRONER_A_THOUSAND = decimal("1000");

// In 1000 kroner.
const THOUSANDTH = decimal("0.001");
const HUNDRED_THOUSAND = decimal("100");
const MILLION = decimal("1000");
