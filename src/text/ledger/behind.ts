import type { Amount, Decimal, Origin, Period } from "../../core";
import { amountText, originName } from "../explain";
import { formatAmount, formatPeriod, inEach, type Phrase } from "../language";

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
  /** @param closed - the months of the lines; undefined when a formula selects its own lines */
  from: (
    { sheet, cell }: Origin,
    shown: Amount | undefined,
    unit: Decimal,
    closed: { year: number; period: Period } | undefined,
  ): Phrase =>
    inEach((language) => {
      const value = amountText(shown, language);
      const until = closed && formatPeriod(closed.period, closed.year)[language];
      const kroner = unit.eq(1) ? "" : `${formatAmount(unit, 0, language)} `;
      const from = {
        nb: `Hentet fra ${sheet}!${cell}, som viste ${value} i ${kroner}kroner.`,
        nn: `Henta frå ${sheet}!${cell}, som viste ${value} i ${kroner}kroner.`,
        en: `Taken from ${sheet}!${cell}, which showed ${value} in NOK${kroner === "" ? "" : ` ${kroner.trim()}`}.`,
      }[language];
      if (until === undefined) return from;
      return { nb: `${from} Til og med ${until}.`, nn: `${from} Til og med ${until}.`, en: `${from} Up to ${until}.` }[
        language
      ];
    }),
  searched: (search: string): Phrase => ({
    nb: `Bare linjene med «${search}».`,
    nn: `Berre linjene med «${search}».`,
    en: `Only the lines with “${search}”.`,
  }),
  /** The header above each line's part of the cell: a cost is negative in a result. */
  amount: { nb: "Beløp i cellen", nn: "Beløp i cella", en: "Amount in the cell" },
  kroner: { nb: "Sum i kroner", nn: "Sum i kroner", en: "Sum in NOK" },
  inUnit: (unit: Decimal): Phrase =>
    inEach((language) => {
      const kroner = formatAmount(unit, 0, language);
      return { nb: `Sum i ${kroner} kroner`, nn: `Sum i ${kroner} kroner`, en: `Sum in NOK ${kroner}` }[language];
    }),
} as const;
