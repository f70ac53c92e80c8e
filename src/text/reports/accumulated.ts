import type { Period, Phasing } from "../../core";
import { formatOpenPart, formatPeriod, type Phrase } from "../language";

/** The words of the accumulated report, annex 1 of BIB-2024/30. */
export const accumulated = {
  title: (period: Period, year: number): Phrase => {
    const name = formatPeriod(period, year);
    return {
      nb: `Akkumulert oppstilling ${name.nb}`,
      nn: `Akkumulert oppstilling ${name.nn}`,
      en: `Accumulated, ${name.en}`,
    };
  },
  budget: { nb: "Budsjett", nn: "Budsjett", en: "Budget" },
  /** "Budsjett 3.–4. kvartal" */
  remaining: (period: Period): Phrase => {
    const open = formatOpenPart(period);
    return period.months === 12
      ? { nb: "Restbudsjett", nn: "Restbudsjett", en: "Remaining budget" }
      : { nb: `Budsjett ${open.nb}`, nn: `Budsjett ${open.nn}`, en: `Budget, ${open.en}` };
  },
  accumulated: (period: Period): Phrase => {
    const remaining = accumulated.remaining(period);
    const part = (language: keyof Phrase): string =>
      remaining[language].charAt(0).toLowerCase() + remaining[language].slice(1);
    return {
      nb: `Akkumulert (regnskap + ${part("nb")})`,
      nn: `Akkumulert (rekneskap + ${part("nn")})`,
      en: `Accumulated (actual + ${part("en")})`,
    };
  },
  phasing: { nb: "Periodisering", nn: "Periodisering", en: "Phasing" },
  phasings: {
    linear: { nb: "lineær", nn: "lineær", en: "linear" },
    paid: { nb: "betalt", nn: "betalt", en: "paid" },
    weights: { nb: "egne vekter", nn: "eigne vekter", en: "own weights" },
  } satisfies Record<Phasing["kind"], Phrase>,
  exact: { nb: "Restbudsjett, ikke avrundet", nn: "Restbudsjett, ikkje avrunda", en: "Remaining budget, not rounded" },
  total: { nb: "Sum kostnader", nn: "Sum kostnader", en: "Total costs" },
  notes: { nb: "Slik leses tallene", nn: "Slik les du tala", en: "How to read the figures" },
  /** The paper's own caveat, and how the report handles it. */
  caveats: [
    {
      nb: "Akkumulert er regnskapet pluss det budsjettet har igjen etter periodiseringen av hver post.",
      nn: "Akkumulert er rekneskapen pluss det budsjettet har att etter periodiseringa av kvar post.",
      en: "Accumulated is the actual plus what is left of the budget by the phasing of each line.",
    },
    {
      nb: "Lineær fordeler budsjettet likt på månedene, betalt har ikke noe igjen, egne vekter følger månedsvektene i Poster.",
      nn: "Lineær fordeler budsjettet likt på månadene, betalt har ikkje noko att, eigne vekter følgjer månadsvektene i Poster.",
      en: "Linear spreads the budget evenly over the months, paid has nothing left, own weights follow the monthly weights in Poster.",
    },
    {
      nb: "Aktivitet og fakturaer som ikke følger periodiseringen, gir et annet bilde.",
      nn: "Aktivitet og fakturaer som ikkje følgjer periodiseringa, gir eit anna bilete.",
      en: "Activity and invoices that do not follow the phasing give another picture.",
    },
  ] satisfies Phrase[],
  rounding: {
    nb: "Restbudsjettet er avrundet slik at tallene som vises, summerer både nedover og bortover.",
    nn: "Restbudsjettet er avrunda slik at tala som er viste, summerer både nedover og bortover.",
    en: "The remaining budget is rounded so that the figures shown add up both down and across.",
  },
} as const;
