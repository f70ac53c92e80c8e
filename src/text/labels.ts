import type { Day, Decimal, Period } from "../core";
import { formatAmount, formatDay, formatPeriod } from "./format";
import { assumptions, frame } from "./labels.frame";
import { lines, setup } from "./labels.work";
import { inEach, type Phrase } from "./language";

/** The words of every sheet. */
export const labels = {
  setup,
  lines,
  assumptions,
  frame,
  accounts: {
    title: (period: Period, year: number): Phrase => {
      const name = formatPeriod(period, year);
      return { nb: `Regnskap ${name.nb}`, nn: `Rekneskap ${name.nn}`, en: `Accounts, ${name.en}` };
    },
    actual: (end: Day): Phrase => ({
      nb: `Regnskap per ${formatDay(end, "nb")}`,
      nn: `Rekneskap per ${formatDay(end, "nn")}`,
      en: `Actual at ${formatDay(end, "en")}`,
    }),
    budget: { nb: "Budsjett totalt", nn: "Budsjett totalt", en: "Budget, whole year" },
    forecast: (year: number): Phrase => ({ nb: `Prognose ${year}`, nn: `Prognose ${year}`, en: `Forecast ${year}` }),
    income: { nb: "Inntekter", nn: "Inntekter", en: "Income" },
    incomeTotal: { nb: "Sum inntekter", nn: "Sum inntekter", en: "Total income" },
    costs: { nb: "Kostnader", nn: "Kostnader", en: "Costs" },
    costsTotal: { nb: "Kostnader totalt", nn: "Kostnader totalt", en: "Total costs" },
    groupTotal: (group: string): Phrase => {
      // IT-kostnader keeps its capitals, Driftskostnader does not.
      const name = /^\p{Lu}\p{Ll}/u.test(group) ? group.charAt(0).toLowerCase() + group.slice(1) : group;
      return { nb: `Sum ${name}`, nn: `Sum ${name}`, en: `Total, ${name}` };
    },
    result: { nb: "Resultat", nn: "Resultat", en: "Result" },
  },

  /** The unit of every amount on a sheet, in kroner. */
  inUnit: (unit: Decimal): Phrase =>
    unit.eq(1)
      ? { nb: "Tall i kroner", nn: "Tal i kroner", en: "Amounts in NOK" }
      : inEach((language) => {
          const figure = unit.eq(1000) ? "1000" : formatAmount(unit, 0, language);
          return { nb: `Tall i ${figure} kroner`, nn: `Tal i ${figure} kroner`, en: `Amounts in NOK ${figure}` }[
            language
          ];
        }),

  reportOf: (consortium: string, caseNumber: string): Phrase => {
    const whose = [consortium, caseNumber].filter((part) => part !== "").join(" · ");
    return { nb: `${whose} · Utkast`, nn: `${whose} · Utkast`, en: `${whose} · Draft` };
  },

  basisChanged: {
    nb: "Obs! Periode, forutsetninger eller poster er endret siden rapporten ble laget. Lag den på nytt.",
    nn: "Obs! Periode, føresetnader eller postar er endra sidan rapporten vart laga. Lag han på nytt.",
    en: "Note! The period, the assumptions or the lines have changed since this report was made. Make it again.",
  },

  reportBasis: (end: Day, unit: Decimal): Phrase =>
    inEach((language) => {
      const at = { nb: "Per", nn: "Per", en: "At" }[language];
      return `${at} ${formatDay(end, language)}. ${labels.inUnit(unit)[language]}.`;
    }),
} as const;
