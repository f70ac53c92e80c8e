import { dayOfSerial, ZERO, type Amount, type Finding, type Place } from "../../core";
import { createPeriodShift, withoutPrivateNumbers } from "../reading";

/** Counts what is worth saying of the rows of tables read together. */
export type RowNotes = {
  balance: (given: string, amount: Amount, at: Place) => void;
  hasBalances: () => boolean;
  /** A unit that a row below the header row states. */
  lateUnit: (file: string, given: string) => void;
  /** A period whose cell holds a date. */
  datedPeriod: (cell: unknown, period: string, at: Place) => void;
  /** A posting with its period, and its date or an empty text. */
  dated: (year: number, period: number, date: string) => void;
  findings: () => Finding[];
};

export function createRowNotes(): RowNotes {
  const shift = createPeriodShift();
  let balances: Balances | undefined;
  let dates: Dates | undefined;
  const units = new Map<string, Set<string>>();
  return {
    balance: (given, amount, at) => {
      balances ??= { given: withoutPrivateNumbers(given).slice(0, MOST), rows: 0, sum: ZERO, at };
      balances.rows += 1;
      balances.sum = balances.sum.plus(amount);
    },
    hasBalances: () => balances !== undefined,
    lateUnit: (file, given) => units.set(file, (units.get(file) ?? new Set()).add(given)),
    datedPeriod: (cell, period, at) => {
      dates ??= { given: dateText(cell), period, postings: 0, at };
      dates.postings += 1;
    },
    dated: shift.met,
    findings: () => [
      ...(balances ? [balanceFinding(balances)] : []),
      ...[...units].map(([file, given]): Finding => {
        return { code: "unit-unclear", facts: { file, given: [...given] }, severity: "error" };
      }),
      ...(dates ? [dateFinding(dates)] : []),
      ...shift.findings(),
    ],
  };
}

type Balances = { given: string; rows: number; sum: Amount; at: Place };

const balanceFinding = ({ sum, at, ...facts }: Balances): Finding => {
  return { code: "rows-of-balances", facts: { ...facts, sum: String(sum) }, severity: "warning", at };
};

type Dates = { given: string; period: string; postings: number; at: Place };

const dateFinding = ({ at, ...facts }: Dates): Finding => {
  return { code: "period-cells-dates", facts, severity: "warning", at };
};

/** Writes a date serial as the date that Excel shows. */
function dateText(cell: unknown): string {
  if (typeof cell !== "number") return String(cell);
  const { year, month, day } = dayOfSerial(Math.floor(cell));
  return `${day}.${month}.${year}`;
}

const MOST = 60;
