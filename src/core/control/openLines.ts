import { ZERO, type Amount } from "../money";
import { judge, meaningAt, type Added, type Axis, type Judged, type Term } from "./axis";

/** How the lines of a run are counted: as printed, or costs against income; `negated` and `turned` the other way round. */
export type Signs = "printed" | "sided" | "turned" | "negated";

/**
 * The lines that no total has taken yet, in order. A total takes a run of them from some line to the last, and stands in
 * their place. The sums of all runs are kept, so that a run costs the same whatever its length.
 */
export type OpenLines = {
  lines: readonly number[];
  /** Whether a run may begin at a place: at a heading, at a total, after a total, at the first line; or after a gap. */
  startAt: (place: number) => Start;
  push: (line: number, start: Start) => void;
  /** Takes the lines from a place on. */
  take: (from: number) => void;
  /** Judges the run from a place on as the parts of a target. */
  judgeRun: (from: number, target: number, signs: Signs) => Judged;
  termsOf: (from: number, signs: Signs) => Term[];
};

export type Start = "none" | "gap" | "start";

type Sums = { printed: Amount; sided: Amount; amounts: number; nonzero: number; unreadable: number };

const NO_SUMS: Sums = { printed: ZERO, sided: ZERO, amounts: 0, nonzero: 0, unreadable: 0 };

export function openLines(axis: Axis): OpenLines {
  const lines: number[] = [];
  const starts: Start[] = [];
  const sums: Sums[][] = [Array.from({ length: axis.width }, () => NO_SUMS)];
  const sideOf = (line: number): 1 | -1 => (meaningAt(axis, line).side === -1 ? -1 : 1);

  const push = (line: number, start: Start): void => {
    const before = sums.at(-1) as Sums[];
    const figures = axis.lines[line]?.figures ?? [];
    const isCost = sideOf(line) === -1;
    sums.push(
      before.map((all, at) => {
        const figure = figures[at];
        if (figure === undefined) return all;
        if (figure === "unreadable") return { ...all, unreadable: all.unreadable + 1 };
        return {
          printed: all.printed.plus(figure),
          sided: isCost ? all.sided.minus(figure) : all.sided.plus(figure),
          amounts: all.amounts + 1,
          nonzero: all.nonzero + (figure.isZero() ? 0 : 1),
          unreadable: all.unreadable,
        };
      }),
    );
    lines.push(line);
    starts.push(lines.length === 1 ? "start" : start);
  };

  const take = (from: number): void => {
    lines.length = from;
    starts.length = from;
    sums.length = from + 1;
  };

  const addedOf = (from: number, signs: Signs, at: number): Added => {
    const [all, before] = [sums.at(-1)?.[at] ?? NO_SUMS, sums[from]?.[at] ?? NO_SUMS];
    const sum =
      signs === "printed" || signs === "negated" ? all.printed.minus(before.printed) : all.sided.minus(before.sided);
    return {
      sum: signs === "turned" || signs === "negated" ? sum.neg() : sum,
      amounts: all.amounts - before.amounts,
      nonzero: all.nonzero - before.nonzero,
      isReadable: all.unreadable === before.unreadable,
    };
  };

  return {
    lines,
    startAt: (place) => starts[place] ?? "none",
    push,
    take,
    judgeRun: (from, target, signs) => judge(axis, target, (at) => addedOf(from, signs, at)),
    termsOf: (from, signs) =>
      lines.slice(from).map((line) => {
        const side = signs === "printed" || signs === "negated" ? 1 : sideOf(line);
        return { line, sign: signs === "turned" || signs === "negated" ? (side === 1 ? -1 : 1) : side };
      }),
  };
}
