import type { CellFaults } from "../../../core";
import { formatDayOfMonth, monthName } from "../../language";
import type { FamilyWords } from "../faultWords";

/** The faults of words that a formula is given: period, phasing, method, category, language. */
export const words = {
  "period-missing": {
    number: 3,
    nb: () => [`Perioden mangler.`, `Skriv for eksempel 2024K2 eller 2. kvartal 2024.`],
    nn: () => [`Perioden manglar.`, `Skriv til dømes 2024K2 eller 2. kvartal 2024.`],
    en: () => [`The period is missing.`, `Type for example 2024K2 or 2nd quarter 2024.`],
  },
  "period-unknown": {
    number: 4,
    nb: ({ given }) => [
      `«${given}» er ikke en periode.`,
      `Skriv for eksempel 2024K2, 2. kvartal 2024 eller 30.06.2024.`,
    ],
    nn: ({ given }) => [
      `«${given}» er ikkje ein periode.`,
      `Skriv til dømes 2024K2, 2. kvartal 2024 eller 30.06.2024.`,
    ],
    en: ({ given }) => [`“${given}” is not a period.`, `Type for example 2024K2, 2nd quarter 2024 or 30.06.2024.`],
  },
  "period-months-out-of-range": {
    number: 5,
    nb: ({ given }) => [
      `${given} er ikke en periode.`,
      `Skriv antall avsluttede måneder fra 0 til 12, for eksempel 6.`,
    ],
    nn: ({ given }) => [`${given} er ikkje ein periode.`, `Skriv talet på avslutta månader frå 0 til 12, til dømes 6.`],
    en: ({ given }) => [`${given} is not a period.`, `Type the number of closed months from 0 to 12, for example 6.`],
  },
  "period-part-out-of-range": {
    number: 6,
    nb: ({ given, part, last }) => [
      `«${given}» finnes ikke: ${PARTS[part].nb} går fra 1 til ${last}.`,
      `Rett nummeret.`,
    ],
    nn: ({ given, part, last }) => [
      `«${given}» finst ikkje: ${PARTS[part].nn} går frå 1 til ${last}.`,
      `Rett nummeret.`,
    ],
    en: ({ given, part, last }) => [
      `“${given}” does not exist: a ${PARTS[part].en} is numbered 1 to ${last}.`,
      `Correct the number.`,
    ],
  },
  "period-day-does-not-exist": {
    number: 7,
    nb: ({ given, month, lastDay }) => [
      `«${given}» finnes ikke: ${monthName(month, "nb")} har ${lastDay} dager.`,
      `Skriv ${formatDayOfMonth(lastDay, month, "nb")}.`,
    ],
    nn: ({ given, month, lastDay }) => [
      `«${given}» finst ikkje: ${monthName(month, "nn")} har ${lastDay} dagar.`,
      `Skriv ${formatDayOfMonth(lastDay, month, "nn")}.`,
    ],
    en: ({ given, month, lastDay }) => [
      `“${given}” does not exist: ${monthName(month, "en")} has ${lastDay} days.`,
      `Type ${formatDayOfMonth(lastDay, month, "en")}.`,
    ],
  },
  "period-day-ends-no-month": {
    number: 8,
    nb: ({ given, month, lastDay }) => [
      `«${given}» er ikke siste dag i måneden.`,
      `Skriv ${formatDayOfMonth(lastDay, month, "nb")}, eller en tidligere måned.`,
    ],
    nn: ({ given, month, lastDay }) => [
      `«${given}» er ikkje siste dag i månaden.`,
      `Skriv ${formatDayOfMonth(lastDay, month, "nn")}, eller ein tidlegare månad.`,
    ],
    en: ({ given, month, lastDay }) => [
      `“${given}” is not the last day of a month.`,
      `Type ${formatDayOfMonth(lastDay, month, "en")}, or an earlier month.`,
    ],
  },
  "period-year-missing": {
    number: 40,
    nb: ({ given }) => [
      `Perioden «${given}» sier ikke hvilket år.`,
      `Skriv for eksempel 2024K2, eller gi året i argumentet år.`,
    ],
    nn: ({ given }) => [
      `Perioden «${given}» seier ikkje kva år.`,
      `Skriv til dømes 2024K2, eller gi året i argumentet år.`,
    ],
    en: ({ given }) => [
      `The period “${given}” does not say which year.`,
      `Type for example 2024K2, or give the year in the argument year.`,
    ],
  },
  "phasing-unknown": {
    number: 9,
    nb: ({ given }) => [`«${given}» er ikke en periodisering.`, `Skriv lineær, betalt eller tolv månedsvekter.`],
    nn: ({ given }) => [`«${given}» er ikkje ei periodisering.`, `Skriv lineær, betalt eller tolv månadsvekter.`],
    en: ({ given }) => [`“${given}” is not a phasing.`, `Type linear, paid or twelve monthly weights.`],
  },
  "phasing-not-12-weights": {
    number: 10,
    nb: ({ given, count }) => [
      `Periodiseringen «${given}» har ${count} vekter.`,
      `Den må ha 12, én for hver måned fra januar.`,
    ],
    nn: ({ given, count }) => [
      `Periodiseringa «${given}» har ${count} vekter.`,
      `Ho må ha 12, éi for kvar månad frå januar.`,
    ],
    en: ({ given, count }) => [
      `The phasing “${given}” has ${count} weights.`,
      `It must have 12, one for each month from January.`,
    ],
  },
  "phasing-weights-unusable": {
    number: 11,
    nb: ({ given }) => [
      `Periodiseringen «${given}» kan ikke brukes.`,
      `Vektene må være tall som ikke er negative, og minst én over null.`,
    ],
    nn: ({ given }) => [
      `Periodiseringa «${given}» kan ikkje brukast.`,
      `Vektene må vere tal som ikkje er negative, og minst éi over null.`,
    ],
    en: ({ given }) => [
      `The phasing “${given}” cannot be used.`,
      `The weights must be numbers that are not negative, and at least one above zero.`,
    ],
  },
  "method-unknown": {
    number: 12,
    nb: ({ given }) => [`«${given}» er ikke en prognosemetode.`, `Skriv rest, budsjett, regnskap eller trend.`],
    nn: ({ given }) => [`«${given}» er ikkje ein prognosemetode.`, `Skriv rest, budsjett, rekneskap eller trend.`],
    en: ({ given }) => [`“${given}” is not a forecast method.`, `Type rest, budget, actual or trend.`],
  },
  "trend-without-months": {
    number: 13,
    nb: () => [`Trend krever minst én avsluttet måned.`, `Velg en annen metode, eller en senere periode.`],
    nn: () => [`Trend krev minst éin avslutta månad.`, `Vel ein annan metode, eller ein seinare periode.`],
    en: () => [`Trend needs at least one closed month.`, `Choose another method, or a later period.`],
  },
  "category-unknown": {
    number: 14,
    nb: ({ given }) => [
      `«${given}» er ikke en kategori.`,
      `Skriv lisens, lønn, drift, reise, kontingent, innleid eller annet.`,
    ],
    nn: ({ given }) => [
      `«${given}» er ikkje ein kategori.`,
      `Skriv lisens, løn, drift, reise, kontingent, innleigd eller anna.`,
    ],
    en: ({ given }) => [
      `“${given}” is not a category.`,
      `Type licence, salary, operations, travel, membership, hired-in or other.`,
    ],
  },
  "role-unknown": {
    number: 295,
    nb: ({ given }) => [
      `«${given}» er ikke en rolle.`,
      `Skriv avgift, viderefakturert, tilskudd, kapital, overføring eller annet.`,
    ],
    nn: ({ given }) => [
      `«${given}» er ikkje ei rolle.`,
      `Skriv avgift, vidarefakturert, tilskot, kapital, overføring eller anna.`,
    ],
    en: ({ given }) => [`“${given}” is not a role.`, `Type fee, passed on, grant, capital, carry-over or other.`],
  },
  "language-unknown": {
    number: 43,
    nb: ({ given }) => [`«${given}» er ikke et språk her.`, `Skriv bokmål, nynorsk eller engelsk.`],
    nn: ({ given }) => [`«${given}» er ikkje eit språk her.`, `Skriv bokmål, nynorsk eller engelsk.`],
    en: ({ given }) => [`“${given}” is not a language that can be used here.`, `Type bokmål, nynorsk or English.`],
  },
} as const satisfies Partial<FamilyWords<CellFaults>>;

const PARTS = {
  quarter: { nb: "kvartal", nn: "kvartal", en: "quarter" },
  tertial: { nb: "tertial", nn: "tertial", en: "tertial" },
  half: { nb: "halvår", nn: "halvår", en: "half-year" },
  month: { nb: "måned", nn: "månad", en: "month" },
} as const;
