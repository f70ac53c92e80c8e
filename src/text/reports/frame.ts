import type { Decimal, PayingRole } from "../../core";
import { formatAmount, inEach, type Language, type Phrase } from "../language";

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
  /** An income line that pays for the frame beside the fee. */
  incomeOf: (role: PayingRole, name: string): Phrase => inEach((language) => `${PAYS[role].is[language]}: ${name}`),
  asBudgeted: (year: number): Phrase => ({
    nb: `Som budsjettert i ${year}`,
    nn: `Som budsjettert i ${year}`,
    en: `As budgeted for ${year}`,
  }),
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
  /** How a new year budgets the fee, by the setting of *Oppsett*. */
  feeBudget: {
    gross: {
      nb: "Budsjetteres brutto, før fratrekk",
      nn: "Blir budsjettert brutto, før fråtrekk",
      en: "Budgeted gross, before the deduction",
    },
    net: {
      nb: "Budsjetteres netto, som fakturert",
      nn: "Blir budsjettert netto, som fakturert",
      en: "Budgeted net, as invoiced",
    },
  },
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
  adjusted: (amount: Decimal, reason: string): Phrase =>
    inEach((language) => {
      const word = { nb: "Justert", nn: "Justert", en: "Adjusted" }[language];
      const figure = `${word} ${formatAmount(amount, amount.isInteger() ? 0 : 2, language)}`;
      return reason === "" ? figure : `${figure}: ${reason}`;
    }),
  adjustments: { nb: "Justering av rammen", nn: "Justering av ramma", en: "Adjustment of the frame" },
  fromForecast: {
    nb: "Rammen vokser fra prognosen, ikke budsjettet",
    nn: "Ramma veks frå prognosen, ikkje budsjettet",
    en: "The frame grows from the forecast, not the budget",
  },
  frameGrowth: { nb: "Vekst i rammen", nn: "Vekst i ramma", en: "Growth of the frame" },
  drawdownChange: { nb: "Endret nedtrekk", nn: "Endra nedtrekk", en: "Change in drawdown" },
  incomeChange: (role: PayingRole, name: string): Phrase =>
    inEach((language) => `${PAYS[role].change[language]}: ${name}`),
  unchangedIncome: (lines: number): Phrase => ({
    nb: `Annen inntekt uten endring: ${lines} poster`,
    nn: `Annan inntekt utan endring: ${lines} postar`,
    en: `Other income without change: ${lines} lines`,
  }),
  carryOverEnds: (year: number): Phrase => ({
    nb: `Budsjettert overføring i ${year} faller bort`,
    nn: `Budsjettert overføring i ${year} fell bort`,
    en: `The carry-over budgeted for ${year} ends`,
  }),
  feeElsewhere: {
    nb: "Avgift i Poster utover avgiften i Forutsetninger",
    nn: "Avgift i Poster utover avgifta i Forutsetninger",
    en: "Fee in Poster beyond the fee in Forutsetninger",
  },
  surplusEnds: (year: number): Phrase => ({
    nb: `Budsjettert overskudd i ${year} faller bort`,
    nn: `Budsjettert overskot i ${year} fell bort`,
    en: `The surplus budgeted for ${year} ends`,
  }),
  deficitCovered: (year: number): Phrase => ({
    nb: `Budsjettert underskudd i ${year} blir dekket`,
    nn: `Budsjettert underskot i ${year} blir dekt`,
    en: `The deficit budgeted for ${year} is covered`,
  }),
  /** In a workbook whose income lines have no roles. What it consists of is not known. */
  unsaidChange: {
    nb: "Annen endring (inntektene har ikke rolle)",
    nn: "Anna endring (inntektene har ikkje rolle)",
    en: "Other change (the income has no roles)",
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
  decision: { nb: "Forslag til vedtak", nn: "Framlegg til vedtak", en: "Proposed decision" },
  proposed: (year: number): Phrase => ({
    nb: `Styret vedtar prinsippene for rammen for budsjettet for ${year}`,
    nn: `Styret vedtek prinsippa for ramma for budsjettet for ${year}`,
    en: `The board adopts the principles for the frame of the budget for ${year}`,
  }),
} as const;

/** What an income is that pays for the frame beside the fee, and what changes from a year to the next. */
const PAYS: Readonly<Record<PayingRole, { is: Phrase; change: Phrase }>> = {
  passedOn: {
    is: { nb: "Viderefakturert", nn: "Vidarefakturert", en: "Passed on" },
    change: { nb: "Endret viderefakturering", nn: "Endra vidarefakturering", en: "Change in what is passed on" },
  },
  grant: {
    is: { nb: "Tilskudd", nn: "Tilskot", en: "Grant" },
    change: { nb: "Endret tilskudd", nn: "Endra tilskot", en: "Change in grant" },
  },
  other: {
    is: { nb: "Annen inntekt", nn: "Anna inntekt", en: "Other income" },
    change: { nb: "Endret inntekt", nn: "Endra inntekt", en: "Change in income" },
  },
};

/** Puts a figure, written in each language, where the phrase has #. */
export function by(figure: (language: Language) => string, phrase: Phrase): Phrase {
  const put = (language: Language): string => phrase[language].replace("#", figure(language));
  return { nb: put("nb"), nn: put("nn"), en: put("en") };
}
