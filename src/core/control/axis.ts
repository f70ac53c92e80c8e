import { ZERO, type Amount, type Decimal } from "../money";
import { digitsOf, footingOfTotal, unitOf, type Footing } from "./allowance";
import { isAmount, type Figure, type FigureTable, type Meaning, type Scope } from "./figureTable";

/** A line or a column of a table, with its figures. Those that no sum counts are blank. */
export type AxisLine = {
  isHeading: boolean;
  meaning: Meaning;
  label: string;
  /** Whether a blank row stands above it. */
  isAfterGap?: boolean;
  figures: readonly Figure[];
  scopes: readonly (Scope | undefined)[];
};

/**
 * A table read down its lines, or across its columns. What holds for one direction holds for the other, so both are read
 * by the same rules.
 */
export type Axis = {
  way: "down" | "across";
  lines: readonly AxisLine[];
  /** The figures as doubles, to try many sums quickly; NaN where there is none. */
  doubles: readonly (readonly number[])[];
  /** Whether the slightest likeness is enough, as for what is only tried. */
  isLenient?: boolean;
  /** How many decimals each line shows at most. */
  decimals: readonly number[];
  /** How many figures each line has. */
  width: number;
  unitAt: (at: number, line: number) => Decimal;
  /** What kind of line or column a place is: income, costs, a result, or neither. */
  groupAt: (at: number) => "income" | "costs" | "result" | "other";
  /** Whether a place is a total of the others, so that nothing runs through it. */
  isSumAt: (at: number) => boolean;
  /** Where a cell of the table stands; undefined for one that the axis does not have. */
  placeOf: (cell: { line: number; column: number }) => { line: number; at: number } | undefined;
  /** The cell of the table that stands at a place. */
  cellOf: (line: number, at: number) => { line: number; column: number };
};

/** Part of a sum: a line, and whether it is added or subtracted. */
export type Term = { line: number; sign: 1 | -1 };

/** What the words of a line or a column say that it is. */
export const meaningAt = ({ lines }: Axis, line: number): Meaning => lines[line]?.meaning ?? NO_WORDS;

const NO_WORDS: Meaning = { kind: "item", isSure: false, name: "" };

/** Reads a table down its lines. */
export function downAxis(table: FigureTable): Axis {
  const width = table.parts[0]?.length ?? 0;
  const lines = table.lines.map((line): AxisLine => {
    const figures = Array.from({ length: width }, (_, j) => (isCounted(table, line, j) ? line.figures[j] : undefined));
    return { ...line, figures, scopes: line.scopes ?? [] };
  });
  // A ratio among amounts has decimals of its own.
  const added = lines.filter(({ meaning }) => meaning.kind !== "apart");
  const units = Array.from({ length: width }, (_, j) =>
    unitOf(added.map(({ figures }) => figures[j]).filter(isAmount)),
  );
  return {
    way: "down",
    lines,
    doubles: doublesOf(lines),
    decimals: decimalsOf(lines),
    width,
    unitAt: (at) => units[at] as Decimal,
    groupAt: () => "other",
    isSumAt: (at) => table.parts.some((columns) => columns[at]?.meaning.kind === "total"),
    placeOf: ({ line, column }) => ({ line, at: column }),
    cellOf: (line, at) => ({ line, column: at }),
  };
}

/**
 * Reads one part of a table across its columns.
 *
 * @param added - the lines that a total adds, whatever their words say
 */
export function acrossAxis(table: FigureTable, part: number, down: Axis, added: ReadonlySet<number>): Axis {
  const rows = [...table.lines.keys()].filter((i) => {
    const line = table.lines[i];
    const isCounted = line?.meaning.kind !== "apart" || added.has(i);
    return (line?.part ?? 0) === part && line?.isHeading === false && isCounted;
  });
  const lines = (table.parts[part] ?? []).map(({ heading, meaning }, j): AxisLine => {
    const figures = rows.map((row) => down.lines[row]?.figures[j]);
    return {
      isHeading: figures.every((figure) => figure === undefined),
      meaning,
      label: heading,
      figures,
      scopes: rows.map((row) => table.lines[row]?.scopes?.[j]),
    };
  });
  const own = rows.map((row) => unitOf((down.lines[row]?.figures ?? []).filter(isAmount)));
  const places = new Map(rows.map((row, at) => [row, at]));
  return {
    way: "across",
    lines,
    doubles: doublesOf(lines),
    decimals: decimalsOf(lines),
    width: rows.length,
    unitAt: (at, line) => finest(own[at] as Decimal, down.unitAt(line, 0)),
    groupAt: (at) => groupOf(table.lines[rows[at] ?? -1]?.meaning),
    isSumAt: (at) => table.lines[rows[at] ?? -1]?.meaning.kind === "total",
    placeOf: ({ line, column }) => {
      const at = places.get(line);
      return at === undefined ? undefined : { line: column, at };
    },
    cellOf: (line, at) => ({ line: rows[at] as number, column: line }),
  };
}

function groupOf(meaning: Meaning | undefined): ReturnType<Axis["groupAt"]> {
  if (meaning?.kind === "result" || meaning?.kind === "closing") return "result";
  return meaning?.side === 1 ? "income" : meaning?.side === -1 ? "costs" : "other";
}

const decimalsOf = (lines: readonly AxisLine[]): number[] =>
  lines.map(({ figures }) => Math.max(0, ...figures.map((figure) => (isAmount(figure) ? figure.decimalPlaces() : 0))));

const doublesOf = (lines: readonly AxisLine[]): number[][] =>
  lines.map(({ figures }) => figures.map((figure) => (isAmount(figure) ? figure.toNumber() : NaN)));

const finest = (one: Decimal, other: Decimal): Decimal => (one.lt(other) ? one : other);

function isCounted(table: FigureTable, { part = 0 }: FigureTable["lines"][number], column: number): boolean {
  return table.parts[part]?.[column]?.meaning.kind !== "apart";
}

/** The sum that one place of a reading has, and what it is made of. */
export type Added = { sum: Amount; amounts: number; nonzero: number; isReadable: boolean };

export const NOTHING: Added = { sum: ZERO, amounts: 0, nonzero: 0, isReadable: true };

function addFigure(added: Added, figure: Figure, sign: 1 | -1): Added {
  if (figure === undefined) return added;
  if (figure === "unreadable") return { ...added, isReadable: false };
  return {
    sum: sign === 1 ? added.sum.plus(figure) : added.sum.minus(figure),
    amounts: added.amounts + 1,
    nonzero: added.nonzero + (figure.isZero() ? 0 : 1),
    isReadable: added.isReadable,
  };
}

/** What the terms add up to at one place. */
export function addedAt({ lines }: Axis, terms: readonly Term[], at: number): Added {
  return terms.reduce((all, { line, sign }) => addFigure(all, lines[line]?.figures[at], sign), NOTHING);
}

/** How a reading fares: the places where it foots, where it nearly does, and where it does not. */
export type Judged = { foots: number[]; near: number[]; wrong: number[]; evidence: number };

/** Judges a reading by the sums it has at each place. */
export function judge(axis: Axis, target: number, addedOf: (at: number) => Added): Judged {
  const judged: Judged = { foots: [], near: [], wrong: [], evidence: 0 };
  for (let at = 0; at < axis.width; at += 1) {
    const total = axis.lines[target]?.figures[at];
    if (total === undefined || total === "unreadable") continue;
    const added = addedOf(at);
    const footing = footingAt(axis, target, at, total, added);
    if (!footing) continue;
    judged[footing].push(at);
    if (footing !== "wrong") judged.evidence += weightOf(total, added);
  }
  return judged;
}

/** Undefined where nothing is proved: no parts, parts that cannot be read, or zeros that add up to zero. */
function footingAt(axis: Axis, target: number, at: number, total: Amount, added: Added): Footing | undefined {
  if (!added.isReadable || added.amounts === 0) return undefined;
  if (total.isZero() && added.nonzero === 0) return undefined;
  return footingOfTotal(total, added.sum, added.amounts, axis.unitAt(at, target), axis.decimals[target] ?? 0);
}

/** How much a sum that foots proves: a chance likeness hits every digit. One part alone may be the same figure again. */
function weightOf(total: Amount, { nonzero, sum }: Added): number {
  const all = total.isZero() ? DIGITS_OF_ZERO : Math.min(MOST_DIGITS, digitsOf(total));
  // Within rounding more sums are alike.
  const digits = total.eq(sum) ? all : Math.max(MIN_WEIGHT, all - 1);
  return nonzero > 1 ? digits : digits / 3;
}

const MOST_DIGITS = 6;
const MIN_WEIGHT = 0.1;
const DIGITS_OF_ZERO = 3;

/** Judges a reading term by term. */
export const judgeTerms = (axis: Axis, target: number, terms: readonly Term[]): Judged =>
  judge(axis, target, (at) => addedAt(axis, terms, at));
