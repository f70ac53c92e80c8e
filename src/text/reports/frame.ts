import type { Amount, Decimal, Growth, Share } from "../../core";
import { formatAmount, formatPercent, type Language, type Phrase } from "../language";

/** The words of *Forutsetninger* and of the frame report. */
export const assumptions = {
  title: { nb: "Forutsetninger", nn: "Føresetnader", en: "Assumptions" },
  lead: {
    nb: "Hver forutsetning har verdi, dato, status og kilde. Skriv i de gule kolonnene.",
    nn: "Kvar føresetnad har verdi, dato, status og kjelde. Skriv i dei gule kolonnane.",
    en: "Each assumption has a value, a date, a status and a source. Write in the yellow columns.",
  },
  fields: {
    prisvekst: { nb: "Generell prisstigning", nn: "Generell prisstiging", en: "General price growth" },
    lisensvekst: { nb: "Lisens etter kontrakt", nn: "Lisens etter kontrakt", en: "Licence by contract" },
    nedtrekk: {
      nb: "Planlagt nedtrekk av virksomhetskapital",
      nn: "Planlagt nedtrekk av verksemdskapital",
      en: "Planned drawdown of capital",
    },
    fratrekksandel: {
      nb: "Andel av mindreforbruk til fratrekk",
      nn: "Del av mindreforbruk til fråtrekk",
      en: "Share of surplus deducted from the fee",
    },
    "forrige-avgift": {
      nb: "Konsortieavgift i år, før fratrekk",
      nn: "Konsortieavgift i år, før fråtrekk",
      en: "This year's consortium fee, before deduction",
    },
    "forrige-fratrekk": {
      nb: "Fratrekk i årets avgift",
      nn: "Fråtrekk i avgifta i år",
      en: "Deduction in this year's fee",
    },
  },
  inUnit: { nb: "arbeidsbokens enhet", nn: "eininga i arbeidsboka", en: "the workbook's unit" },
  asShare: { nb: "andel", nn: "del", en: "share" },
} as const;

type Principles = { growths: { licence: Growth; price: Growth }; drawdown: Amount; share: Share };

export const frame = {
  title: (year: number): Phrase => ({
    nb: `Budsjettramme ${year}`,
    nn: `Budsjettramme ${year}`,
    en: `Budget frame ${year}`,
  }),
  base: (year: number): Phrase => ({ nb: `Budsjett ${year}`, nn: `Budsjett ${year}`, en: `Budget ${year}` }),
  growth: { nb: "Vekst", nn: "Vekst", en: "Growth" },
  frame: (year: number): Phrase => ({ nb: `Ramme ${year}`, nn: `Ramme ${year}`, en: `Frame ${year}` }),
  funding: { nb: "Finansiering", nn: "Finansiering", en: "Funding" },
  basis: { nb: "Grunnlag", nn: "Grunnlag", en: "Basis" },
  share: { nb: "Andel", nn: "Del", en: "Share" },
  amount: { nb: "Beløp", nn: "Beløp", en: "Amount" },
  passedOn: { nb: "Viderefakturert kontingent", nn: "Vidarefakturert kontingent", en: "Memberships passed on" },
  drawdown: {
    nb: "Planlagt nedtrekk av virksomhetskapital",
    nn: "Planlagt nedtrekk av verksemdskapital",
    en: "Planned drawdown of capital",
  },
  deduction: (year: number): Phrase => ({
    nb: `Fratrekk for forventet mindreforbruk ${year}`,
    nn: `Fråtrekk for venta mindreforbruk ${year}`,
    en: `Deduction for expected surplus ${year}`,
  }),
  fee: (year: number): Phrase => ({
    nb: `Konsortieavgift ${year}`,
    nn: `Konsortieavgift ${year}`,
    en: `Consortium fee ${year}`,
  }),
  status: { nb: "Status", nn: "Status", en: "Status" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  hiredEnds: {
    nb: "Innleid kapasitet avsluttes ved årsskiftet",
    nn: "Innleigd kapasitet blir avslutta ved årsskiftet",
    en: "Hired-in capacity ends at the end of the year",
  },
  percent: { nb: "Prosent", nn: "Prosent", en: "Per cent" },
  /** From one fee to the next. */
  bridge: (year: number): Phrase => ({
    nb: `Fra avgiften i ${year} til avgiften i ${year + 1}`,
    nn: `Frå avgifta i ${year} til avgifta i ${year + 1}`,
    en: `From the fee of ${year} to the fee of ${year + 1}`,
  }),
  /** The title of a chart whose axis does not begin at zero. */
  bridgeFrom: (year: number, from: Decimal): Phrase =>
    by((language) => formatAmount(from, 0, language), {
      nb: `Fra avgiften i ${year} til avgiften i ${year + 1} (aksen begynner på #)`,
      nn: `Frå avgifta i ${year} til avgifta i ${year + 1} (aksen byrjar på #)`,
      en: `From the fee of ${year} to the fee of ${year + 1} (the axis begins at #)`,
    }),
  feeBefore: (year: number): Phrase => ({
    nb: `Budsjettert avgift ${year}, før fratrekk`,
    nn: `Budsjettert avgift ${year}, før fråtrekk`,
    en: `Budgeted fee ${year}, before deduction`,
  }),
  frameGrowth: { nb: "Vekst i rammen", nn: "Vekst i ramma", en: "Growth of the frame" },
  otherFunding: {
    nb: "Endret nedtrekk og viderefakturering",
    nn: "Endra nedtrekk og vidarefakturering",
    en: "Change in drawdown and memberships passed on",
  },
  change: (year: number): Phrase => ({
    nb: `Endring fra budsjettert avgift i ${year}`,
    nn: `Endring frå budsjettert avgift i ${year}`,
    en: `Change from the fee budgeted for ${year}`,
  }),
  changeOfPaid: (year: number): Phrase => ({
    nb: `Endring fra betalt avgift i ${year}`,
    nn: `Endring frå betalt avgift i ${year}`,
    en: `Change from the fee paid in ${year}`,
  }),
  changeBefore: {
    nb: "Endring når fratrekk holdes utenom i begge år",
    nn: "Endring når fråtrekk blir halde utanom i begge år",
    en: "Change with deductions left out in both years",
  },
  /** The series that the chart of the bridge is drawn from. */
  bridgeParts: [
    { nb: "Bærer", nn: "Berar", en: "Carries" },
    { nb: "Avgift", nn: "Avgift", en: "Fee" },
    { nb: "Økning", nn: "Auke", en: "Rise" },
    { nb: "Nedgang", nn: "Nedgang", en: "Fall" },
    { nb: "Under null", nn: "Under null", en: "Below zero" },
  ] as readonly Phrase[],
  principles: { nb: "Prinsipper", nn: "Prinsipp", en: "Principles" },
  principleList: (given: Principles, year: number, unit: Decimal): readonly Phrase[] => [
    by((language) => formatPercent(given.growths.licence, language), {
      nb: "Lisenskostnaden for biblioteksystemet øker med kontraktsfestede #",
      nn: "Lisenskostnaden for biblioteksystemet aukar med kontraktsfesta #",
      en: "The licence for the library system grows by # under its contract",
    }),
    by((language) => formatPercent(given.growths.price, language), {
      nb: "Øvrige kostnader følger generell prisstigning (#)",
      nn: "Andre kostnader følgjer generell prisstiging (#)",
      en: "Other costs follow general price growth (#)",
    }),
    {
      nb: "Kapasiteten i produktområdet holdes på tilsvarende nivå som inneværende år",
      nn: "Kapasiteten i produktområdet blir halden på same nivå som inneverande år",
      en: "The capacity of the product area stays at this year's level",
    },
    {
      nb: "Arbeidet med kontinuerlig drift og vedlikehold, samt arbeidet med autoritetsregisteret, videreføres",
      nn: "Arbeidet med kontinuerleg drift og vedlikehald, og arbeidet med autoritetsregisteret, blir ført vidare",
      en: "Continuous operation and maintenance, and the work on the authority register, go on",
    },
    by((language) => partOf(given.share, language) + MARK + formatAmount(given.drawdown.times(unit), 0, language), {
      nb: `# av et eventuelt overskudd i ${year} går til fratrekk på konsortieavgiften for ${year + 1}, i tillegg til det planlagte nedtrekket på # kroner`,
      nn: `# av eit eventuelt overskot i ${year} går til fråtrekk på konsortieavgifta for ${year + 1}, i tillegg til det planlagde nedtrekket på # kroner`,
      en: `# of any surplus in ${year} is deducted from the fee for ${year + 1}, besides the planned drawdown of NOK #`,
    }),
  ],
} as const;

const partOf = (share: Share, language: Language): string =>
  share.eq("0.5") ? { nb: "Halvparten", nn: "Halvparten", en: "Half" }[language] : formatPercent(share, language);

const MARK = "\u0000";

/** Puts figures, written in each language, where the phrase has #. */
function by(figures: (language: Language) => string, phrase: Phrase): Phrase {
  const put = (language: Language): string => {
    const parts = figures(language).split(MARK);
    return phrase[language].replace(/#/gu, () => parts.shift() ?? "");
  };
  return { nb: put("nb"), nn: put("nn"), en: put("en") };
}
