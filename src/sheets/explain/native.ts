import { decimal, roundTo, sum, ZERO, type Decimal } from "../../core";
import type { Origin } from "../../text";
import { cellsOf, type Area } from "./area";
import { meets, soughtWord } from "./criteria";
import { evaluate, referredArea, type Setting } from "./evaluate";
import { NATIVE_DATES } from "./nativeDates";
import { amountOf, given, isEmpty, scalar, Unexplained, valueOf, worked, type Result } from "./result";
import { locate } from "./locate";
import { originOf } from "./origin";
import { referencesIn, type Tree } from "./tree";

type Native = (of: readonly Tree[], setting: Setting) => Result;

/** Excel's own functions that BIBSYS formulas use, and the commonest beside them. */
export const NATIVE: Readonly<Record<string, Native | undefined>> = {
  ...NATIVE_DATES,
  IF: ([condition, then, otherwise], setting) => {
    const chosen = isTrue(valueIn(condition, setting)) ? then : otherwise;
    if (!chosen) return given(false);
    return evaluate(chosen, setting);
  },
  AND: (of, setting) => given(of.every((one) => isTrue(valueIn(one, setting)))),
  OR: (of, setting) => given(of.some((one) => isTrue(valueIn(one, setting)))),
  NOT: ([of], setting) => given(!isTrue(valueIn(of, setting))),
  COUNTA: (of, setting) => {
    const cells = of.flatMap((one) => evaluate(one, setting).values.flat());
    return given(decimal(String(cells.filter((cell) => !isEmpty(cell)).length)));
  },
  COUNT: (of, setting) => {
    const cells = of.flatMap((one) => evaluate(one, setting).values.flat());
    return given(decimal(String(cells.filter((cell) => asAmount(cell) !== undefined).length)));
  },
  /** A figure as it is; nothing where a cell holds a word or is blank. */
  N: ([of], setting) => {
    const result = resultOf(of, setting);
    return asAmount(scalar(result)) ? result : given(ZERO);
  },
  INDEX: ([area, row, column], setting) => {
    const { area: all } = resultOf(area, setting);
    if (!all) throw new Unexplained("INDEX of what is no area");
    const [down, across] = [indexIn(row, setting), column ? indexIn(column, setting) : 1];
    const [rowAt, columnAt] = all.rows === 1 && !column ? [1, down] : [down, across];
    if (rowAt < 1 || columnAt < 1 || rowAt > all.rows || columnAt > all.columns) throw new Unexplained("#REF!");
    return referredArea(
      { ...all, row: all.row + rowAt - 1, column: all.column + columnAt - 1, rows: 1, columns: 1 },
      setting,
    );
  },
  MATCH: ([sought, area, type], setting) => {
    if (!type || amountOf(valueIn(type, setting))?.isZero() !== true) throw new Unexplained("MATCH in sorted cells");
    const cells = resultOf(area, setting).values.flat();
    const wanted = soughtWord(valueIn(sought, setting));
    const at = cells.findIndex((cell) => !isEmpty(cell) && soughtWord(cell, false) === wanted);
    if (at < 0) throw new Unexplained("#N/A");
    return given(decimal(String(at + 1)));
  },
  SUM: (of, setting) => added(of.flatMap((one) => partsOf(resultOf(one, setting), setting))),
  SUMIFS: ([area, ...criteria], setting) => {
    const summed = resultOf(area, setting);
    if (!summed.area || criteria.length % 2 !== 0) throw new Unexplained("SUMIFS of what is no area");
    const tests = criteria.flatMap((range, i) => {
      const criterion = criteria[i + 1];
      return i % 2 === 0 && criterion
        ? [{ cells: resultOf(range, setting).values.flat(), criterion: valueIn(criterion, setting) }]
        : [];
    });
    const matching = cellsOf(summed.area).filter((_cell, i) =>
      tests.every(({ cells, criterion }) => meets(cells[i], criterion)),
    );
    const decidedBy = criteria.flatMap((one, i) => (i % 2 === 1 ? originsIn(one, setting) : []));
    return { ...added(matching.map((cell) => referredArea(cell, setting))), decidedBy };
  },
  ROUND: ([of, digits], setting) => {
    const result = resultOf(of, setting);
    const places = digits ? (amountOf(valueIn(digits, setting)) ?? ZERO).toNumber() : 0;
    const value = roundTo(amountOf(scalar(result)) ?? ZERO, decimal(`1e${-places}`));
    return worked("round", [result, given(decimal(`1e${-places}`))], value);
  },
  MAX: (of, setting) => extreme("largest", of, setting, (one, other) => one.gte(other)),
  MIN: (of, setting) => extreme("smallest", of, setting, (one, other) => one.lte(other)),
};

function added(parts: readonly Result[]): Result {
  const amounts = parts.map(({ values }) => {
    const [[cell] = []] = values;
    // SUM passes over words in cells.
    const value = valueOf(cell);
    return typeof value === "object" ? value : undefined;
  });
  return worked("sum", parts, sum(amounts));
}

/** The cells of an area, each a part of its own; too many of them stay together. */
function partsOf(result: Result, setting: Setting): Result[] {
  const { area, values, expression } = result;
  if (!area || area.rows * area.columns === 1) {
    return values.length === 1 && values[0]?.length === 1
      ? [result]
      : values.flat().map((cell) => ({ values: [[cell]], expression }));
  }
  if (area.rows * area.columns > MOST_CELLS) {
    const total = sum(values.flat().map((cell) => asAmount(cell)));
    return [
      { values: [[total]], expression: expression.is === "origin" ? { ...expression, value: total } : expression },
    ];
  }
  return filledCells(area, setting);
}

const filledCells = (area: Area, setting: Setting): Result[] =>
  cellsOf(area)
    .map((cell) => referredArea(cell, setting))
    .filter(({ values }) => !isEmpty(values[0]?.[0]));

function asAmount(cell: unknown): Decimal | undefined {
  const value = valueOf(cell);
  return typeof value === "object" ? value : undefined;
}

function extreme(
  op: "largest" | "smallest",
  of: readonly Tree[],
  setting: Setting,
  isBeyond: (one: Decimal, other: Decimal) => boolean,
): Result {
  const results = of.map((one) => resultOf(one, setting));
  const amounts = results.map((result) => amountOf(scalar(result))).filter((amount) => amount !== undefined);
  return worked(
    op,
    results,
    amounts.reduce((one, other) => (isBeyond(one, other) ? one : other), amounts[0] ?? ZERO),
  );
}

function resultOf(tree: Tree | undefined, setting: Setting): Result {
  if (!tree) throw new Unexplained("an argument that is missing");
  return evaluate(tree, setting);
}

const valueIn = (tree: Tree | undefined, setting: Setting): unknown => scalar(resultOf(tree, setting));

/** Every cell that a part of a formula refers to, whatever it does with them. */
const originsIn = (tree: Tree | undefined, { snapshot, at }: Setting): Origin[] =>
  (tree ? referencesIn(tree) : []).flatMap((reference) => {
    const area = locate(reference, snapshot, at);
    return area ? [originOf(snapshot, area, reference)] : [];
  });

const indexIn = (tree: Tree | undefined, setting: Setting): number =>
  (amountOf(valueIn(tree, setting)) ?? ZERO).toNumber();

function isTrue(value: unknown): boolean {
  const read = valueOf(value);
  return typeof read === "object" ? !read.isZero() : read === true;
}

const MOST_CELLS = 60;
