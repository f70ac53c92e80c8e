import { invalidArgument, notImplemented } from "../../richapi";
import type { CellValue } from "../grid";

/** What a column is filtered by, as far as the host knows it: Office.js' own words. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** A cell of the filtered column: what it holds, and what it shows. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

/** For each cell of a column whether its row still shows. */
export function shownBy(criteria: FilterCriteria, cells: readonly FilteredCell[]): readonly boolean[] {
  const { filterOn, values = [], criterion1 = "", criterion2, operator } = criteria;
  if (filterOn === "Values") {
    const texts = new Set(values.map((value) => value.toLowerCase()));
    return cells.map(({ text }) => texts.has(text.toLowerCase()));
  }
  if (filterOn === "Custom") {
    const first = comparison(criterion1);
    const second = criterion2 === undefined ? undefined : comparison(criterion2);
    const isOr = operator === "Or";
    return cells.map((cell) => {
      if (!second) return first(cell);
      return isOr ? first(cell) || second(cell) : first(cell) && second(cell);
    });
  }
  return rankedShown(criteria, cells);
}

/** The criteria that a caller gives; refuses what Excel refuses and what the host lacks. */
export function checkedCriteria(criteria: unknown, location: string): FilterCriteria {
  if (typeof criteria !== "object" || criteria === null) throw invalidArgument(location);
  const { filterOn, values, criterion1, criterion2, operator } = criteria as Partial<
    Record<keyof FilterCriteria, unknown>
  >;
  if (typeof filterOn !== "string") throw invalidArgument(location);
  if (!KNOWN.has(filterOn)) throw notImplemented(`${location} on ${filterOn}`);
  const areTexts = Array.isArray(values) && values.every((value) => typeof value === "string");
  if (filterOn === "Values" ? !areTexts : criterion1 === undefined || criterion1 === null) {
    throw invalidArgument(location);
  }
  return {
    filterOn,
    ...(areTexts && { values: values }),
    ...(given(criterion1) && { criterion1: String(criterion1) }),
    ...(given(criterion2) && { criterion2: String(criterion2) }),
    ...(given(operator) && { operator: String(operator) }),
  };
}

const RANKED: ReadonlySet<string> = new Set(["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);
const KNOWN: ReadonlySet<string> = new Set(["Values", "Custom", ...RANKED]);

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** `>50`, `<>drift`, `=*s`; without a sign, equality. */
function comparison(criterion: string): (cell: FilteredCell) => boolean {
  const [, sign = "", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const isNumber = wanted.trim() !== "" && !Number.isNaN(Number(wanted));
  if (sign === "" || sign === "=" || sign === "<>") {
    const isSame = (cell: FilteredCell): boolean =>
      isNumber ? cell.value === Number(wanted) : isLike(cell.text.toLowerCase(), wanted.toLowerCase());
    return sign === "<>" ? (cell) => !isSame(cell) : isSame;
  }
  return ({ value, text }) => {
    if (isNumber !== (typeof value === "number")) return false;
    const order = isNumber ? Number(value) - Number(wanted) : text.localeCompare(wanted, "nb");
    if (order === 0) return sign.endsWith("=");
    return sign.startsWith(">") ? order > 0 : order < 0;
  };
}

/** Compares with `*` for any letters and `?` for one; a tilde takes the meaning of both away. Looks at no letter twice. */
function isLike(text: string, pattern: string): boolean {
  const parts = [...pattern.matchAll(/~[*?~]|[^]/g)].map(([part]) => part);
  let [at, part, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted === "*") [star, mark] = [part++, at];
    else if (wanted !== undefined && (wanted === "?" || wanted.slice(-1) === text[at])) [at, part] = [at + 1, part + 1];
    else if (star >= 0) [part, at] = [star + 1, ++mark];
    else return false;
  }
  return parts.slice(part).every((rest) => rest === "*");
}

function rankedShown({ filterOn, criterion1 }: FilterCriteria, cells: readonly FilteredCell[]): readonly boolean[] {
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === "number");
  const wanted = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const sorted = [...numbers].sort((one, other) => (filterOn.startsWith("Top") ? other - one : one - other));
  const shown = new Set(sorted.slice(0, count));
  return cells.map(({ value }) => typeof value === "number" && shown.has(value));
}
