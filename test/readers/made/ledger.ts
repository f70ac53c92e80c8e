import { decimal, ZERO, type Decimal } from "../../../src/core";

/** A part of a posting: one cost centre and project, debit less credit in kroner. */
export type MadePart = { costCentre: string; project: string; amount: Decimal };
export type MadePosting = { account: string; text: string; parts: MadePart[] };
export type MadeVoucher = {
  id: string;
  year: number;
  period: number;
  date: string;
  text: string;
  postings: MadePosting[];
};

/** A made ledger: no person, institution or supplier in it is real. */
export type MadeLedger = { accounts: readonly (readonly [account: string, name: string])[]; vouchers: MadeVoucher[] };

/** What each line of *Poster* has for the first half of 2024, by BIB-2024/30, in 1000 kroner. */
export const SEED: Readonly<Record<string, string>> = {
  avgift: "30435",
  "igelu-inntekt": "240",
  oppspart: "3650",
  overforing: "3488",
  lonn: "8274",
  drift: "9541",
  reise: "227",
  igelu: "226",
};

/**
 * The consortium's ledger for January to June 2024. Its postings have øre, refunds, hired-in capacity and split cost
 * centres, and sum to the board's actuals to the øre.
 */
export function madeLedger(): MadeLedger {
  const chance = chanceOf(2024);
  const vouchers = LINES.flatMap((line) => vouchersOf(line, chance));
  const inOrder = vouchers.sort((one, other) => one.period - other.period || (one.date < other.date ? -1 : 1));
  return { accounts: ACCOUNTS, vouchers: inOrder.map((voucher, i) => ({ ...voucher, id: String(20_240_001 + i) })) };
}

/** The same ledger over and over with new voucher numbers, for files of any size. */
export function* manyVouchers(ledger: MadeLedger, times: number): Generator<MadeVoucher> {
  for (let round = 0; round < times; round += 1) {
    for (const voucher of ledger.vouchers) yield { ...voucher, id: `${voucher.id}${round === 0 ? "" : `-${round}`}` };
  }
}

/** What a line's year is made of: accounts with their share of the line, in per cent, and texts. */
type MadeLine = {
  key: string;
  side: 1 | -1;
  counter: string;
  /** Vouchers a month; 0 is one in April. */
  monthly: number;
  accounts: readonly { account: string; percent: number; text: string }[];
};

const LINES: readonly MadeLine[] = [
  {
    key: "lonn",
    side: 1,
    counter: "2930",
    monthly: 2,
    accounts: [
      { account: "5000", percent: 58, text: "Lønn fast ansatte" },
      { account: "5080", percent: 7, text: "Avsatte feriepenger" },
      { account: "5400", percent: 9, text: "Arbeidsgiveravgift" },
      { account: "5420", percent: 8, text: "Pensjonspremie SPK" },
      { account: "5800", percent: -3, text: "Refusjon av sykepenger" },
      { account: "6740", percent: 12, text: "Innleid kapasitet" },
      { account: "6710", percent: 9, text: "Konsulent utvikling" },
    ],
  },
  {
    key: "drift",
    side: 1,
    counter: "2400",
    monthly: 3,
    accounts: [
      { account: "6420", percent: 71, text: "Lisens biblioteksystem" },
      { account: "6750", percent: 17, text: "IKT-drift; lagring" },
      { account: "6300", percent: 8, text: "Leie lokaler" },
      { account: "6900", percent: 4, text: "Datakommunikasjon" },
    ],
  },
  {
    key: "reise",
    side: 1,
    counter: "2400",
    monthly: 2,
    accounts: [
      { account: "7130", percent: 48, text: "Reise styremøte" },
      { account: "7150", percent: 12, text: "Diett" },
      { account: "6860", percent: 25, text: 'Møte "Faggruppe Alma"' },
      { account: "6870", percent: 15, text: "Kurs" },
    ],
  },
  {
    key: "igelu",
    side: 1,
    counter: "2400",
    monthly: 0,
    accounts: [{ account: "7400", percent: 100, text: "IGeLU kontingent 2024" }],
  },
  {
    key: "avgift",
    side: -1,
    counter: "1500",
    monthly: 0,
    accounts: Array.from({ length: 20 }, (_institution, i) => ({
      account: "3240",
      percent: 5,
      text: `Konsortieavgift 2024, institusjon ${String(i + 1).padStart(3, "0")}`,
    })),
  },
  {
    key: "igelu-inntekt",
    side: -1,
    counter: "1500",
    monthly: 0,
    accounts: [{ account: "3240", percent: 100, text: "IGELU medlemskap 2024" }],
  },
  {
    key: "oppspart",
    side: -1,
    counter: "2160",
    monthly: 0,
    accounts: [{ account: "3980", percent: 100, text: "Nedtrekk av virksomhetskapital, sak BIB-2023/03" }],
  },
  {
    key: "overforing",
    side: -1,
    counter: "2160",
    monthly: 0,
    accounts: [{ account: "3980", percent: 100, text: "Overført fra 2023" }],
  },
];

const ACCOUNTS = [
  ["1500", "Kundefordringer"],
  ["1920", "Bank"],
  ["2160", "Virksomhetskapital"],
  ["2400", "Leverandørgjeld"],
  ["2930", "Skyldig lønn"],
  ["3240", "Tjenester unntatt mva"],
  ["3980", "Andre inntekter fra bevilgninger"],
  ["5000", "Lønn fast ansatte"],
  ["5080", "Feriepenger"],
  ["5400", "Arbeidsgiveravgift"],
  ["5420", "Pensjonspremie til SPK"],
  ["5800", "Refusjon av sykepenger"],
  ["6300", "Leie lokaler"],
  ["6420", "Leie av datasystemer (årlige lisenser)"],
  ["6710", "Konsulenttjenester, IKT"],
  ["6740", "Innleie av vikarer"],
  ["6750", "Løpende driftsoppgaver, IKT"],
  ["6860", "Møter"],
  ["6870", "Kurs og seminarer"],
  ["6900", "Telefoni og datakommunikasjon"],
  ["7130", "Reisekostnad"],
  ["7150", "Diettkostnad"],
  ["7400", "Kontingent"],
] as const;

const COST_CENTRES = ["10210000", "10210500"];
const PROJECTS = ["012345", "012400", ""];
const HUNDRED = decimal("100");

function vouchersOf(line: MadeLine, chance: () => number): MadeVoucher[] {
  const whole = decimal(SEED[line.key] ?? "0").times(1000 * line.side);
  const times = line.monthly === 0 ? 1 : line.monthly * 6;
  const perAccount = line.accounts.map((one) => ({
    ...one,
    parts: portions(share(whole, one.percent), times, chance),
  }));
  return Array.from({ length: times }, (_voucher, i): MadeVoucher => {
    const period = line.monthly === 0 ? 4 : Math.floor(i / line.monthly) + 1;
    const day = line.monthly === 0 ? 15 : 5 + 9 * (i % line.monthly);
    const postings = perAccount.map(({ account, text, parts }) => posting(account, text, parts[i] ?? ZERO, chance));
    const sum = postings.flatMap(({ parts }) => parts).reduce((all, { amount }) => all.plus(amount), ZERO);
    const counter = { costCentre: "", project: "", amount: sum.neg() };
    return {
      id: "",
      year: 2024,
      period,
      date: `2024-${String(period).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      text: line.accounts[0]?.text ?? "",
      postings: [...postings, { account: line.counter, text: "Motpost", parts: [counter] }],
    };
  });
}

/** One posting, its salary split on two cost centres as payroll systems do. */
function posting(account: string, text: string, amount: Decimal, chance: () => number): MadePosting {
  const project = PROJECTS[Math.floor(chance() * PROJECTS.length)] ?? "";
  if (!account.startsWith("50")) {
    const costCentre = COST_CENTRES[Math.floor(chance() * COST_CENTRES.length)] ?? "";
    return { account, text, parts: [{ costCentre, project, amount }] };
  }
  const first = share(amount, 40);
  const amounts = [first, amount.minus(first)];
  return {
    account,
    text,
    parts: COST_CENTRES.map((costCentre, i) => ({ costCentre, project, amount: amounts[i] ?? ZERO })),
  };
}

/** An amount in uneven portions of whole øre that sum to it. */
function portions(whole: Decimal, count: number, chance: () => number): Decimal[] {
  const even = share(whole, 100 / count);
  const uneven = Array.from({ length: count - 1 }, () => share(even, Math.floor(80 + chance() * 40)));
  return [...uneven, uneven.reduce((left, part) => left.minus(part), whole)];
}

const share = (amount: Decimal, percent: number): Decimal =>
  amount.times(String(percent)).div(HUNDRED).toDecimalPlaces(2);

/** The same chance every time. */
function chanceOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
