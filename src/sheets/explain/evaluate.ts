import { quotient, ZERO, type Decimal, type ExplainedCall, type Origin, type Term } from "../../core";
import { contains, isOneCell, locate, oneCell, type Area, type Reference, type Tree } from "../workbook";
import { NATIVE } from "./native";
import { originOf } from "./origin";
import {
  amountOf,
  cellOf,
  decidersOf,
  given,
  isCellError,
  isFaulty,
  scalar,
  Unexplained,
  valueOf,
  worked,
  type Result,
} from "./result";
import { referredArea } from "./referredArea";
import type { Called, FormulaCell, Setting } from "./setting";

/**
 * Evaluates a formula exactly, on what the cells hold, and records how: formulas of BIBSYS sheets and functions, and plain
 * arithmetic around them.
 *
 * @throws Unexplained for every other formula
 */
export function evaluate(tree: Tree, cell: FormulaCell): Result {
  const setting: Setting = { ...cell, evaluate: (part) => evaluatePart(part, setting) };
  return setting.evaluate(tree);
}

function evaluatePart(tree: Tree, setting: Setting): Result {
  switch (tree.is) {
    case "value":
      return given(tree.value ?? "");
    case "reference":
      return referred(tree.to, setting);
    case "array":
      return array(tree.rows, setting);
    case "sign":
      return tree.sign === "@" ? intersected(tree.of, setting) : signed(tree.sign, tree.of, setting);
    case "call":
      return called(tree, setting);
    case "other":
      throw new Unexplained("a formula of another kind");
  }
}

/** Tells whether a part of a formula can be evaluated by its kind, or its function. */
export function isKnown(part: Tree): boolean {
  if (part.is !== "call") return part.is !== "other";
  const name = part.function.toUpperCase();
  return ourId(name) !== undefined || NATIVE[name] !== undefined;
}

function referred(reference: Reference, setting: Setting): Result {
  const area = locate(reference, setting.snapshot, setting.at);
  if (!area) throw new Unexplained("a reference to what is not there");
  return referredArea(area, setting, reference);
}

function array(rows: readonly (readonly Tree[])[], setting: Setting): Result {
  const values = rows.map((row) => row.map((cell) => scalar(setting.evaluate(cell))));
  return { values, expression: { is: "given", value: undefined } };
}

/**
 * The one value that `@` leaves: the cell itself, of an area the cell in the row or column of the formula, of an answer its
 * first value.
 *
 * https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
function intersected([of]: readonly Tree[], setting: Setting): Result {
  if (!of) throw new Unexplained("a sign without a value");
  const result = evaluate(of, { ...setting, spilled: { row: 0, column: 0 } });
  const { values, area, expression } = result;
  if (isSingle(values)) return result;
  if (!area) return expression.is === "called" ? { ...result, values: [[values[0]?.[0]]] } : given(values[0]?.[0]);
  const row = area.rows === 1 ? area.row : setting.at.row;
  const column = area.columns === 1 ? area.column : setting.at.column;
  const cell = oneCell(area.sheet, row, column);
  if (!contains(area, cell)) throw new Unexplained("#VALUE!");
  return referredArea(cell, setting);
}

function signed(sign: string, of: readonly Tree[], setting: Setting): Result {
  const [left, right] = of.map((one) => setting.evaluate(one));
  if (!left) throw new Unexplained("a sign without a value");
  if (!right) {
    const amount = amountOf(scalar(left)) ?? ZERO;
    if (sign === "-") return worked("negative", [left], amount.neg());
    if (sign === "%") return percent(left, amount);
    if (sign === "+") return left;
    throw new Unexplained(sign);
  }
  if (sign === "&") return given([left, right].map((one) => String(valueOf(scalar(one)) ?? "")).join(""));
  if (sign in COMPARISONS) return given(COMPARISONS[sign as "="](compare(scalar(left), scalar(right))));
  const [one, other] = [amountOf(scalar(left)) ?? ZERO, amountOf(scalar(right)) ?? ZERO];
  switch (sign) {
    case "+":
      return worked("plus", [left, right], one.plus(other));
    case "-":
      return worked("minus", [left, right], one.minus(other));
    case "*":
      return worked("times", [left, right], one.times(other));
    case "/":
      if (other.isZero()) throw new Unexplained("#DIV/0!");
      return worked("over", [left, right], quotient(one, other));
    default:
      throw new Unexplained(sign);
  }
}

/** `3%` is a given value; the percentage of a cell is worked out. */
const percent = (of: Result, amount: Decimal): Result =>
  of.expression.is === "given" ? given(amount.div(100)) : worked("over", [of, given(100)], amount.div(100));

const COMPARISONS = {
  "=": (order: number) => order === 0,
  "<>": (order: number) => order !== 0,
  "<": (order: number) => order < 0,
  ">": (order: number) => order > 0,
  "<=": (order: number) => order <= 0,
  ">=": (order: number) => order >= 0,
};

/** Compares as Excel does: numbers come before words, case does not matter, and a blank cell equals both 0 and "". */
function compare(left: unknown, right: unknown): number {
  const [one, other] = [comparable(left, right), comparable(right, left)];
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (typeof one.key === "object" && typeof other.key === "object") return one.key.cmp(other.key);
  return one.key === other.key ? 0 : one.key < other.key ? -1 : 1;
}

function comparable(cell: unknown, other: unknown): { rank: number; key: Decimal | string } {
  if (cell === null)
    return other === null ? { rank: 0, key: ZERO } : comparable(BLANK_AS[typeof valueOf(other)] ?? "", other);
  const value = valueOf(cell);
  if (typeof value === "object") return { rank: 0, key: value };
  return { rank: typeof value === "boolean" ? 2 : 1, key: String(value ?? "").toLowerCase() };
}

/** The value of a blank cell compared with a value of some type. */
const BLANK_AS: Readonly<Record<string, unknown>> = { object: 0, boolean: false };

function called(tree: Tree & { is: "call" }, setting: Setting): Result {
  const name = tree.function.toUpperCase();
  const id = ourId(name);
  if (id !== undefined) return calledOurs(id, tree.of, setting);
  const native = NATIVE[name];
  if (!native) throw new Unexplained(name);
  return native(tree.of, setting);
}

/** The id of a BIBSYS function, with whatever prefix Excel writes. */
const ourId = (name: string): string | undefined => /^(?:_XLDUDF_)?BIBSYS[._](\w+)$/u.exec(name)?.[1];

function calledOurs(id: string, of: readonly Tree[], setting: Setting): Result {
  const isLeftOut = (argument: Tree): boolean => argument.is === "value" && argument.value === null;
  const results = of.map((argument) => (isLeftOut(argument) ? undefined : setting.evaluate(argument)));
  const answer = setting.call(
    id,
    results.map((result) => result?.values.map((row) => row.map(cellOf))),
  );
  if (!answer) throw new Unexplained(id);
  const { row, column } = isSingle(answer.values) ? { row: 0, column: 0 } : setting.spilled;
  const derivation = answer.derive(row, column);
  const inputs = (derivation?.inputs ?? []).map(({ name, kind }) => {
    const at = answer.argumentNames.findIndex((argument) => argument === name || ARGUMENTS[name]?.includes(argument));
    return { result: results[at], isWhole: kind === "amounts" || kind === "weights" || name === "growth" };
  });
  const origins = inputs.map(
    ({ result, isWhole }) => result?.area && inputOrigin(result, result.area, isWhole, { row, column }, setting),
  );
  const computed = inputs.map(({ result }) => (result?.area ? undefined : result?.expression));
  const cell = answer.values[row]?.[column];
  const value = isFaulty(cell) || isCellError(cell) ? undefined : valueOf(cell);
  const call: ExplainedCall = { function: `BIBSYS.${id}`, derivation, origins, computed };
  return { values: answer.values, expression: { is: "called", call, value }, decidedBy: decidersOf(results) };
}

/** Terms of a derivation whose argument has another name. */
const ARGUMENTS: Partial<Record<Term, readonly string[]>> = {
  months: ["period"],
  growth: ["rates"],
  parts: ["values"],
};

/** The origin of an input: the cell of the line, or the whole area where the argument is read as a whole. */
function inputOrigin(
  { expression }: Result,
  area: Area,
  isWhole: boolean,
  at: { row: number; column: number },
  { snapshot }: Setting,
): Origin {
  if (expression.is === "origin" && (isWhole || isOneCell(area))) return expression.origin;
  if (isWhole) return originOf(snapshot, area);
  const row = area.row + (area.rows === 1 ? 0 : at.row);
  const column = area.column + (area.columns === 1 ? 0 : at.column);
  return originOf(snapshot, oneCell(area.sheet, row, column));
}

const isSingle = (values: Called["values"]): boolean => values.length === 1 && values[0]?.length === 1;
