import { ZERO, type Amount, type AnalysisDoubt } from "../../core";

/** One Analysis of a posting: a code of a dimension, and its part of the posting, where the file gives one. */
export type Analysis = { code: string; part?: Part };

/** An amount as the file writes it: up to 1.20 without a side, from 1.30 as debit less credit. */
export type Part = { amount: Amount; hasSide: boolean };

/** A part of a posting with its codes. The parts of a posting always sum to it. */
export type Split = { costCentre: string; project: string; amount: Amount };

/**
 * Splits a posting by its cost centres and projects. One posting may name several codes of one dimension, each with a
 * part of the amount. The whole posting on each would count it several times.
 *
 * Nothing is guessed. Where the file does not tell how the two dimensions combine, or the parts do not sum to the
 * posting, the amount gets no code of the dimension in doubt, and the doubt is reported.
 */
export function splitByAnalysis(
  amount: Amount,
  costCentres: readonly Analysis[],
  projects: readonly Analysis[],
  doubt: (reason: AnalysisDoubt) => void,
): Split[] {
  const [onlyCentre, onlyTask] = [costCentres[0] ?? NONE, projects[0] ?? NONE];
  if (isWhole(costCentres) && isWhole(projects)) return [split(onlyCentre, onlyTask, amount)];
  const centres = sharesOf(amount, costCentres, doubt);
  const tasks = sharesOf(amount, projects, doubt);
  const [centre, task] = [centres[0], tasks[0]];
  if (centre && task && tasks.length === 1) return centres.map((share) => split(share, task, share.amount));
  if (centre && task && centres.length === 1) return tasks.map((share) => split(centre, share, share.amount));
  if (centres.length === tasks.length && centres.every((share, i) => tasks[i]?.amount.eq(share.amount))) {
    return centres.map((share, i) => split(share, tasks[i] ?? NONE, share.amount));
  }
  doubt("crossing");
  return centres.map((share) => split(share, NONE, share.amount));
}

type Share = { code: string; amount: Amount };

const NONE = { code: "" };
const split = (centre: { code: string }, task: { code: string }, amount: Amount): Split => ({
  costCentre: centre.code,
  project: task.code,
  amount,
});

/** Tells whether one code, or none, has all of the amount, as in most postings. */
const isWhole = (named: readonly Analysis[]): boolean =>
  named.every(({ code, part }) => part === undefined && code === named[0]?.code);

/** Gives the shares of one dimension. The rest that its codes do not cover has no code. */
function sharesOf(whole: Amount, written: readonly Analysis[], doubt: (reason: AnalysisDoubt) => void): Share[] {
  const areAllZero = !whole.isZero() && written.every(({ part }) => part?.amount.isZero());
  // Parts that are all zero tell as little as missing parts.
  const named: readonly Analysis[] = areAllZero ? written.map(({ code }) => ({ code })) : written;
  if (isWhole(named)) return [{ code: named[0]?.code ?? "", amount: whole }];
  const withoutCode = (reason: AnalysisDoubt): Share[] => {
    doubt(reason);
    return [{ code: "", amount: whole }];
  };
  const [silent, ...more] = named.filter(({ part }) => part === undefined);
  if (more.length > 0) return withoutCode("several-without-amount");
  const spoken = withSides(whole, named);
  const rest = whole.minus(spoken.reduce((sum, share) => sum.plus(share.amount), ZERO));
  if (rest.isZero() && !silent) return spoken;
  const isTooMuch = rest.isNegative() !== whole.isNegative() || rest.abs().gt(whole.abs());
  if (!rest.isZero() && isTooMuch) return withoutCode("not-the-amount");
  return [...spoken, { code: silent?.code ?? "", amount: rest }];
}

/**
 * Gives the parts the side of the posting. Parts that have a side, or sum to the posting as written, stay as they are.
 * Parts without a side take the one of the posting. Some systems write a side where none belongs, so the sum decides.
 */
function withSides(whole: Amount, named: readonly Analysis[]): Share[] {
  const parts = named.flatMap(({ code, part }) => (part ? [{ code, ...part }] : []));
  const asWritten = parts.map(({ code, amount }) => ({ code, amount }));
  if (sumsTo(whole, asWritten)) return asWritten;
  const asPosting = parts.map(({ code, amount }) => ({
    code,
    amount: whole.isNegative() ? amount.abs().neg() : amount.abs(),
  }));
  if (sumsTo(whole, asPosting)) return asPosting;
  // A credit note in several parts of both sides, signed as the file signs the credit itself.
  const turned = parts.map(({ code, amount }) => ({ code, amount: amount.neg() }));
  if (sumsTo(whole, turned)) return turned;
  return parts.every(({ hasSide }) => hasSide) ? asWritten : asPosting;
}

const sumsTo = (whole: Amount, shares: readonly Share[]): boolean =>
  shares.reduce((sum, { amount }) => sum.plus(amount), ZERO).eq(whole);
