import type { Amount, Decimal, Growths, Share } from "../../core";
import { exactPercent, formatAmount, type Language, type Phrase } from "../language";
import { by } from "./frame";

/** What the principles of a frame are drafted from. A principle is stated only where a figure bears it. */
export type Principles = {
  year: number;
  growths: Growths;
  /** Whether a line with a budget follows each growth, and whether such a line is salary. */
  used: Readonly<Record<keyof Growths | "salary", boolean>>;
  /** Whether hired-in capacity ends. */
  hiredEnds: boolean;
  /** Whether the frame is that of the case whose words these are: the library system, the authority register. */
  ofCase: boolean;
  /** In the workbook's unit, which is so many kroner. */
  drawdown: Amount;
  unit: Decimal;
  share: Share;
  /** What the forecast of the year lacks; zero where it lacks nothing. */
  deficit: Amount;
};

/** The principles of a frame, in the words of BIB-2024/31 where they are those of that case. */
export const principleList = (given: Principles): readonly Phrase[] => [
  ...growthPrinciples(given),
  ...capacityPrinciples(given),
  ...(given.ofCase ? [CONTINUED] : []),
  ...fundingPrinciples(given),
];

function growthPrinciples({ growths, used, ofCase }: Principles): Phrase[] {
  const [licence, price] = (["licence", "price"] as const).map(
    (of) => (language: Language) => exactPercent(growths[of], language),
  ) as [(language: Language) => string, (language: Language) => string];
  return [
    ...(used.licence ? [by(licence, ofCase ? LIBRARY_LICENCE : LICENCE)] : []),
    ...(used.price ? [by(price, used.licence ? OTHER_COSTS : COSTS)] : []),
    ...(used.salary ? [SALARY] : []),
  ];
}

/** Capacity that ends is not kept. */
function capacityPrinciples({ used, hiredEnds, ofCase }: Principles): Phrase[] {
  if (hiredEnds) return [HIRED_ENDS];
  if (!used.salary) return [];
  return [ofCase ? AREA_CAPACITY : CAPACITY];
}

function fundingPrinciples({ year, drawdown, unit, share, deficit }: Principles): Phrase[] {
  const kroner = (amount: Amount) => (language: Language) => {
    const given = amount.times(unit);
    return formatAmount(given, given.isInteger() ? 0 : 2, language);
  };
  const drawn = kroner(drawdown);
  const part = (language: Language): string => partInWords(share, language);
  const given = by(part, {
    nb: `# av et eventuelt overskudd i ${year} går til fratrekk på konsortieavgiften for ${year + 1}`,
    nn: `# av eit eventuelt overskot i ${year} går til fråtrekk på konsortieavgifta for ${year + 1}`,
    en: `# of any surplus in ${year} is deducted from the fee for ${year + 1}`,
  });
  const besides = by(drawn, {
    nb: `${given.nb}, i tillegg til det planlagte nedtrekket på # kroner`,
    nn: `${given.nn}, i tillegg til det planlagde nedtrekket på # kroner`,
    en: `${given.en}, besides the planned drawdown of NOK #`,
  });
  const shared = drawdown.isZero() ? [given] : [besides];
  const alone = drawdown.isZero() ? [] : [by(drawn, DRAWDOWN)];
  return [
    ...(share.isZero() ? alone : shared),
    ...(deficit.isZero()
      ? []
      : [
          by(kroner(deficit), {
            nb: `Prognosen for ${year} er et underskudd på # kroner, som tas av virksomhetskapitalen`,
            nn: `Prognosen for ${year} er eit underskot på # kroner, som blir teke av verksemdskapitalen`,
            en: `The forecast for ${year} is a deficit of NOK #, which is taken from the capital`,
          }),
        ]),
  ];
}

/** A share as a sentence begins with it: half, or in per cent. */
export const partInWords = (share: Share, language: Language): string =>
  share.eq("0.5") ? { nb: "Halvparten", nn: "Halvparten", en: "Half" }[language] : exactPercent(share, language);

/** A placeholder in the place of a figure. */
const holding = (placeholder: string, phrase: Phrase): Phrase => by(() => `{${placeholder}}`, phrase);

const LIBRARY_LICENCE: Phrase = {
  nb: "Lisenskostnaden for biblioteksystemet øker med kontraktsfestede #",
  nn: "Lisenskostnaden for biblioteksystemet aukar med kontraktsfesta #",
  en: "The licence for the library system grows by # under its contract",
};
const LICENCE: Phrase = {
  nb: "Lisenskostnader øker med kontraktsfestede #",
  nn: "Lisenskostnader aukar med kontraktsfesta #",
  en: "Licences grow by # under their contracts",
};
const OTHER_COSTS: Phrase = {
  nb: "Øvrige kostnader følger generell prisstigning (#)",
  nn: "Andre kostnader følgjer generell prisstiging (#)",
  en: "Other costs follow general price growth (#)",
};
const COSTS: Phrase = {
  nb: "Kostnadene følger generell prisstigning (#)",
  nn: "Kostnadene følgjer generell prisstiging (#)",
  en: "Costs follow general price growth (#)",
};
const SALARY: Phrase = {
  nb: "Lønn følger samme prisstigning: lønnsvekst er ikke anslått for seg",
  nn: "Løn følgjer same prisstiging: lønsvekst er ikkje rekna for seg",
  en: "Salary follows the same price growth: wage growth is not estimated apart",
};
const AREA_CAPACITY: Phrase = {
  nb: "Kapasiteten i produktområdet holdes på tilsvarende nivå som inneværende år",
  nn: "Kapasiteten i produktområdet blir halden på same nivå som inneverande år",
  en: "The capacity of the product area stays at this year's level",
};
const CAPACITY: Phrase = {
  nb: "Kapasiteten holdes på tilsvarende nivå som inneværende år",
  nn: "Kapasiteten blir halden på same nivå som inneverande år",
  en: "Capacity stays at this year's level",
};
const HIRED_ENDS: Phrase = {
  nb: "Innleid kapasitet avsluttes ved årsskiftet",
  nn: "Innleigd kapasitet blir avslutta ved årsskiftet",
  en: "Hired-in capacity ends at the end of the year",
};
const CONTINUED: Phrase = {
  nb: "Arbeidet med kontinuerlig drift og vedlikehold, samt arbeidet med autoritetsregisteret, videreføres",
  nn: "Arbeidet med kontinuerleg drift og vedlikehald, og arbeidet med autoritetsregisteret, blir ført vidare",
  en: "Continuous operation and maintenance, and the work on the authority register, go on",
};
const DRAWDOWN: Phrase = {
  nb: "Det planlagte nedtrekket av virksomhetskapital er # kroner",
  nn: "Det planlagde nedtrekket av verksemdskapital er # kroner",
  en: "The planned drawdown of capital is NOK #",
};

/** The principles of BIB-2024/31 as *Prinsipper* has them: with placeholders, so that a figure follows its cell. */
export const PRINCIPLES_OF_2025: readonly Phrase[] = [
  holding("lisensvekst", LIBRARY_LICENCE),
  holding("prisvekst", OTHER_COSTS),
  SALARY,
  AREA_CAPACITY,
  CONTINUED,
  {
    nb: "{fratrekksandel} av et eventuelt overskudd i {regnskapsår} går til fratrekk på konsortieavgiften for {rammeår}, i tillegg til det planlagte nedtrekket på {nedtrekk} kroner",
    nn: "{fratrekksandel} av eit eventuelt overskot i {regnskapsår} går til fråtrekk på konsortieavgifta for {rammeår}, i tillegg til det planlagde nedtrekket på {nedtrekk} kroner",
    en: "{fratrekksandel} of any surplus in {regnskapsår} is deducted from the fee for {rammeår}, besides the planned drawdown of NOK {nedtrekk}",
  },
];
