import type { Category, Method, Operation, Phasing, RuleCode, Term } from "../../core";
import type { Phrase } from "../language";

const same = (norwegian: string, en: string): Phrase => ({ nb: norwegian, nn: norwegian, en });

/** What each rule gives, as the heading of its derivation. */
export const rules: Record<RuleCode, Phrase> = {
  accumulated: same("Akkumulert", "Accumulated"),
  allocation: same("Fordeling", "Allocation"),
  "budget-to-date": same("Budsjett hittil", "Budget to date"),
  capital: { nb: "Virksomhetskapital", nn: "Verksemdskapital", en: "Capital" },
  "closed-months": { nb: "Avsluttede måneder", nn: "Avslutta månader", en: "Closed months" },
  deduction: { nb: "Fratrekk", nn: "Fråtrekk", en: "Deduction" },
  fee: same("Konsortieavgift", "Consortium fee"),
  footing: same("Kontrollsum", "Footing"),
  forecast: same("Prognose", "Forecast"),
  frame: same("Ramme", "Frame"),
  "frame-2025": {
    nb: "Ramme etter prinsippene for 2025",
    nn: "Ramme etter prinsippa for 2025",
    en: "Frame by the principles for 2025",
  },
  "period-end": { nb: "Periodens siste dag", nn: "Siste dagen i perioden", en: "Last day of the period" },
  remaining: same("Restbudsjett", "Remaining budget"),
  rounding: same("Avrunding", "Rounding"),
  "rounding-to-sum": same("Avrunding som summerer", "Rounding that foots"),
  total: same("Sum", "Total"),
  variance: same("Avvik", "Variance"),
  votes: { nb: "Stemmer", nn: "Røyster", en: "Votes" },
};

/** The name of each term, in the words of the glossary. */
export const terms: Record<Term, Phrase> = {
  accumulated: same("akkumulert", "accumulated"),
  actual: { nb: "regnskap", nn: "rekneskap", en: "actual" },
  adjustment: same("justering", "adjustment"),
  allWeights: { nb: "vekter i alt", nn: "vekter i alt", en: "all weights" },
  allocated: { nb: "fordelt", nn: "fordelt", en: "allocated" },
  amount: { nb: "beløp", nn: "beløp", en: "amount" },
  balances: { nb: "saldo etter hver bevegelse", nn: "saldo etter kvar rørsle", en: "balance after each movement" },
  base: { nb: "grunnlag", nn: "grunnlag", en: "base" },
  budget: same("budsjett", "budget"),
  budgetToDate: same("budsjett hittil", "budget to date"),
  category: same("kategori", "category"),
  deduction: { nb: "fratrekk", nn: "fråtrekk", en: "deduction" },
  drawdown: { nb: "nedtrekk av virksomhetskapital", nn: "nedtrekk av verksemdskapital", en: "drawdown of capital" },
  dueWeights: { nb: "forfalte vekter", nn: "forfalne vekter", en: "weights due" },
  fee: same("konsortieavgift", "consortium fee"),
  forecast: same("prognose", "forecast"),
  forecastByMethod: { nb: "prognose etter metoden", nn: "prognose etter metoden", en: "forecast by the method" },
  frame: same("ramme", "frame"),
  growth: same("vekst", "growth"),
  licenceGrowth: same("lisensvekst", "licence growth"),
  method: same("metode", "method"),
  months: { nb: "avsluttede måneder", nn: "avslutta månader", en: "closed months" },
  movements: { nb: "bevegelser", nn: "rørsler", en: "movements" },
  opening: { nb: "inngående saldo", nn: "inngåande saldo", en: "opening balance" },
  otherIncome: { nb: "andre inntekter", nn: "andre inntekter", en: "other income" },
  partTotal: { nb: "sum av delene", nn: "sum av delane", en: "sum of the parts" },
  parts: { nb: "deler", nn: "delar", en: "parts" },
  percent: { nb: "andel i prosent", nn: "del i prosent", en: "share in per cent" },
  periodEnd: { nb: "siste dag", nn: "siste dag", en: "last day" },
  phasing: same("periodisering", "phasing"),
  priceGrowth: same("prisvekst", "price growth"),
  remaining: same("restbudsjett", "remaining budget"),
  residue: { nb: "differanse", nn: "differanse", en: "residue" },
  rounded: { nb: "avrundet", nn: "avrunda", en: "rounded" },
  roundedParts: { nb: "avrundede deler", nn: "avrunda delar", en: "rounded parts" },
  share: { nb: "andel", nn: "del", en: "share" },
  surplus: { nb: "overskudd", nn: "overskot", en: "surplus" },
  total: { nb: "sum", nn: "sum", en: "total" },
  unit: { nb: "enhet", nn: "eining", en: "unit" },
  variance: same("avvik", "variance"),
  votes: { nb: "stemmer", nn: "røyster", en: "votes" },
  weights: same("vekter", "weights"),
  year: { nb: "år", nn: "år", en: "year" },
};

/** Arithmetic has signs, or none when a value is used as it is. Procedures have names. */
export const operations: Record<Operation, { between: string } | Phrase> = {
  plus: { between: " + " },
  minus: { between: " \u2212 " },
  times: { between: " × " },
  over: { between: " / " },
  same: { between: "" },
  positive: { nb: "det som er over null", nn: "det som er over null", en: "what is above zero" },
  sum: { nb: "summen", nn: "summen", en: "the sum" },
  round: { nb: "avrundet til nærmeste", nn: "avrunda til næraste", en: "rounded to the nearest" },
  weightsThrough: { nb: "månedsvekter", nn: "månadsvekter", en: "monthly weights" },
  growthOf: { nb: "veksten for", nn: "veksten for", en: "the growth of" },
  runningBalance: { nb: "løpende saldo", nn: "løpande saldo", en: "running balance" },
  roundToSum: { nb: "største rest", nn: "største rest", en: "largest remainder" },
  largestRemainder: { nb: "største rest", nn: "største rest", en: "largest remainder" },
  beyondRounding: { nb: "ut over avrunding", nn: "ut over avrunding", en: "beyond rounding" },
  votesFor: { nb: "stemmetallet for", nn: "røystetalet for", en: "the votes for" },
  lastDay: { nb: "siste dag etter", nn: "siste dag etter", en: "the last day of" },
};

export const methods: Record<Method, Phrase> = {
  rest: same("rest", "remaining"),
  budget: same("budsjett", "budget"),
  actual: { nb: "regnskap", nn: "rekneskap", en: "actual" },
  trend: same("trend", "trend"),
};

export const phasings: Record<Exclude<Phasing["kind"], "weights">, Phrase> = {
  linear: same("lineær", "linear"),
  paid: same("betalt", "paid"),
};

export const categories: Record<Category, Phrase> = {
  licence: same("lisens", "licence"),
  salary: { nb: "lønn", nn: "løn", en: "salary" },
  operations: same("drift", "operations"),
  travel: same("reise", "travel"),
  membership: same("kontingent", "membership"),
  hired: { nb: "innleid", nn: "innleigd", en: "hired-in" },
  other: { nb: "annet", nn: "anna", en: "other" },
};

/** The points of a board paper, with the number of an annex. */
export const points: Record<"annex" | "assessment" | "summary", Phrase> = {
  annex: same("vedlegg", "annex"),
  assessment: same("vurdering", "assessment"),
  summary: same("oppsummering", "summary"),
};

export const lead = {
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  design: { nb: "regel # i tillegget", nn: "regel # i tillegget", en: "rule # of the add-in" },
  given: { nb: "Gitt", nn: "Gitt", en: "Given" },
  steps: { nb: "Utregning", nn: "Utrekning", en: "Calculation" },
  blank: { nb: "tom", nn: "tom", en: "blank" },
} as const satisfies Record<string, Phrase>;
