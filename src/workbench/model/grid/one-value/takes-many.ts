/** Whether an argument of a function of Excel's takes a range or an array as it is. */
export function takesMany(name: string, argument: number): boolean {
  const taken = TAKEN[name];
  return taken === "all" || taken?.(argument) === true;
}

const only =
  (...taken: readonly number[]) =>
  (argument: number): boolean =>
    taken.includes(argument);
const from =
  (first: number) =>
  (argument: number): boolean =>
    argument >= first;

const ALL = `AND AREAS AVERAGE AVERAGEA COLUMN COLUMNS CONCAT COUNT COUNTA COUNTBLANK FILTER IRR ISREF LET MAX MAXA MEDIAN
  MIN MINA MMULT OR PRODUCT ROW ROWS SORT SORTBY STDEV STDEV.P STDEV.S SUM SUMPRODUCT SUMSQ TEXTJOIN TOCOL TOROW TRANSPOSE
  UNIQUE VAR VAR.P VAR.S VSTACK HSTACK XOR`;

const TAKEN: Readonly<Record<string, "all" | ((argument: number) => boolean)>> = {
  ...Object.fromEntries(ALL.split(/\s+/).map((name) => [name, "all" as const])),
  AGGREGATE: from(2),
  AVERAGEIF: only(0, 2),
  AVERAGEIFS: (argument) => argument === 0 || argument % 2 === 1,
  COUNTIF: only(0),
  COUNTIFS: (argument) => argument % 2 === 0,
  HLOOKUP: only(1),
  INDEX: only(0),
  LARGE: only(0),
  LOOKUP: only(1, 2),
  MATCH: only(1),
  MAXIFS: (argument) => argument === 0 || argument % 2 === 1,
  MINIFS: (argument) => argument === 0 || argument % 2 === 1,
  NPV: from(1),
  OFFSET: only(0),
  RANK: only(1),
  SMALL: only(0),
  SUBTOTAL: from(1),
  SUMIF: only(0, 2),
  SUMIFS: (argument) => argument === 0 || argument % 2 === 1,
  VLOOKUP: only(1),
  XLOOKUP: only(1, 2),
  XMATCH: only(1),
};
