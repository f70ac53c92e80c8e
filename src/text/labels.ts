import type { Day, Decimal, Period, Status } from "../core";
import { asIs, formatAmount, formatDay, formatPeriod, inEach, type Phrase } from "./language";
import { accumulated, assessment, assumptions, frame } from "./reports";
import { control } from "./control";
import { growths, input, lines, notes, principles, setup } from "./plan";
import { ledger } from "./ledger";
import { log, statuses } from "./status";
import { templates } from "./setup";
import { history } from "./years";

/** The words of every sheet. */
export const labels = {
  setup,
  lines,
  assumptions,
  growths,
  principles,
  input,
  ledger,
  notes,
  log,
  history,
  control,
  templates,
  frame,
  accumulated,
  assessment,
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
    byGroup: { nb: "Per gruppe", nn: "Per gruppe", en: "By group" },
    chart: (period: Period, year: number): Phrase => {
      const name = formatPeriod(period, year);
      return {
        nb: `Regnskap, budsjett og prognose per gruppe, ${name.nb}`,
        nn: `Rekneskap, budsjett og prognose per gruppe, ${name.nn}`,
        en: `Actual, budget and forecast by group, ${name.en}`,
      };
    },
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

  reportOf: (consortium: string, caseNumber: string): Phrase =>
    asIs([consortium, caseNumber].filter((part) => part !== "").join(" · ")),

  /** "Utkast · versjon 1 · stempel 1A2B3C4D" */
  reportStatus: (status: Status, { version, stamp }: { version: number; stamp: string }): Phrase =>
    inEach((language) => {
      const [versionWord, stampWord] = {
        nb: ["versjon", "stempel"],
        nn: ["versjon", "stempel"],
        en: ["version", "stamp"],
      }[language];
      return `${statuses[status][language]} · ${versionWord} ${version} · ${stampWord} ${stamp}`;
    }),
  statuses,

  basisChanged: {
    nb: "Utdatert: tall, periode, forutsetninger eller poster er endret siden rapporten ble laget. Lag den på nytt.",
    nn: "Utdatert: tal, periode, føresetnader eller postar er endra sidan rapporten vart laga. Lag han på nytt.",
    en: "Out of date: figures, period, assumptions or lines have changed since this report was made. Make it again.",
  },

  /** Stands in place of the figures when *Oppsett* has moved on. At most 255 characters. */
  otherPeriod: {
    nb: "Oppsett står på en annen periode enn denne rapporten. Tallene vises igjen når år og periode er rapportens egne. Bruk Neste periode for å ta vare på dem før perioden flyttes.",
    nn: "Oppsett står på ein annan periode enn denne rapporten. Tala blir viste att når år og periode er dei same som i rapporten. Bruk Neste periode for å ta vare på dei før perioden blir flytt.",
    en: "Oppsett is at another period than this report. The figures are shown again when year and period are the report's own. Use Next period to keep them before the period is moved.",
  },

  /** Stands on top of a report whose figures are values: a final one, and one of a kept period. */
  newerFigures: {
    nb: "Nyere tall finnes: arbeidsarkene er endret etter denne rapporten. Tallene her står som de var.",
    nn: "Nyare tal finst: arbeidsarka er endra etter denne rapporten. Tala her står som dei var.",
    en: "There are newer figures: the work sheets have changed after this report. The figures here stand as they were.",
  },

  reportBasis: (end: Day, unit: Decimal): Phrase =>
    inEach((language) => {
      const at = { nb: "Per", nn: "Per", en: "At" }[language];
      return `${at} ${formatDay(end, language)}. ${labels.inUnit(unit)[language]}.`;
    }),
} as const;
