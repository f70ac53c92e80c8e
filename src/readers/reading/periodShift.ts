import { isAdjustment, type Finding } from "../../core";

/** Compares the periods of postings with the months of their dates. */
export type PeriodShift = { met: (year: number, period: number, date: string) => void; findings: () => Finding[] };

/**
 * Finds a ledger whose periods are other months than those of its dates, as where the fiscal year is not the calendar
 * year. A voucher of the month before is common, and no such ledger.
 */
export function createPeriodShift(): PeriodShift {
  const shifts = new Map<number, { postings: number; period: string; month: string }>();
  let of = 0;
  return {
    met: (year, period, date) => {
      if (date === "" || isAdjustment(period)) return;
      of += 1;
      const shift = (Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7)) - period;
      if (shift === 0) return;
      let found = shifts.get(shift);
      if (!found) {
        const written = `${year}-${String(period).padStart(2, "0")}`;
        shifts.set(shift, (found = { postings: 0, period: written, month: date.slice(0, 7) }));
      }
      found.postings += 1;
    },
    findings: () => {
      const far = [...shifts].filter(([shift]) => Math.abs(shift) > 1);
      const postings = far.reduce((sum, [, found]) => sum + found.postings, 0);
      const near = [...shifts].filter(([shift, found]) => Math.abs(shift) === 1 && found.postings >= MANY);
      const nearest = near.find(([, found]) => found.postings >= of * NEARLY_ALL);
      const [most] = far.sort(([, one], [, other]) => other.postings - one.postings);
      const worst = most && postings * 2 > of ? { ...most[1], postings } : nearest?.[1];
      return worst ? [{ code: "periods-shifted", facts: { ...worst, of }, severity: "warning" }] : [];
    },
  };
}

const MANY = 10;
const NEARLY_ALL = 0.95;
