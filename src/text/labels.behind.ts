import type { Amount, Decimal, Period } from "../core";
import { amountText } from "./derivation";
import type { Origin } from "./explanation";
import { formatAmount } from "./format";
import { formatPeriod } from "./formatPeriod";
import { inEach, type Phrase } from "./language";
import { originName } from "./origins";

/** The words of a sheet with the ledger lines behind a cell. */
export const behind = {
  title: (origin: Origin): Phrase =>
    inEach((language) => {
      const name = originName(origin, language);
      return {
        nb: `Hovedbokslinjer bak ${name}`,
        nn: `Hovudbokslinjer bak ${name}`,
        en: `Ledger lines behind ${name}`,
      }[language];
    }),
  from: (
    { sheet, cell }: Origin,
    shown: Amount | undefined,
    { year, period, unit }: { year: number; period: Period; unit: Decimal },
  ): Phrase =>
    inEach((language) => {
      const [value, until] = [amountText(shown, language), formatPeriod(period, year)[language]];
      const kroner = formatAmount(unit, 0, language);
      return {
        nb: `Hentet fra ${sheet}!${cell}, som viste ${value} i ${kroner} kroner. Til og med ${until}.`,
        nn: `Henta frå ${sheet}!${cell}, som viste ${value} i ${kroner} kroner. Til og med ${until}.`,
        en: `Taken from ${sheet}!${cell}, which showed ${value} in NOK ${kroner}. Up to ${until}.`,
      }[language];
    }),
  searched: (search: string): Phrase => ({
    nb: `Bare linjene med «${search}».`,
    nn: `Berre linjene med «${search}».`,
    en: `Only the lines with “${search}”.`,
  }),
  kroner: { nb: "Sum i kroner", nn: "Sum i kroner", en: "Sum in NOK" },
  inUnit: (unit: Decimal): Phrase =>
    inEach((language) => {
      const kroner = formatAmount(unit, 0, language);
      return { nb: `Sum i ${kroner} kroner`, nn: `Sum i ${kroner} kroner`, en: `Sum in NOK ${kroner}` }[language];
    }),
} as const;
