import { decimal, type Decimal } from "../../../src/core";

/** A cell as Excel would hold what a file of the corpus shows. */
export type CorpusCell = { value: number | string; formula?: string; format: string };

/** Reads one cell of a file: `value`, or `value<=FORMULA>`. */
export function cellOf(text: string, numberFormat: string): CorpusCell {
  const [, shown = "", formula] = /^(.*?)(?:<=(.*)>)?$/u.exec(text) ?? [];
  const held = heldAs(shown, numberFormat);
  return formula === undefined ? held : { ...held, formula: `=${formula}` };
}

/** What Excel makes of typed text: a number, a share, a date, or the text itself. */
function heldAs(shown: string, format: string): CorpusCell {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(shown)) return { value: Number(shown), format };
  const [, percent] = /^(-?\d+(?:,\d+)?) %$/u.exec(shown) ?? [];
  if (percent) return { value: Number(decimal(percent.replace(",", ".")).div(100).toString()), format: "0.0%" };
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/u.exec(shown) ?? [];
  if (day) return { value: serialOf(Number(year), Number(month), Number(day)), format: "dd.mm.yyyy" };
  return { value: shown, format: "General" };
}

const serialOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** The amount that a cell shows: a number, or a text in a Norwegian form. Undefined for all else. */
export function amountIn({ value, format }: CorpusCell): Decimal | undefined {
  // Of a double Excel shows at most 15 digits.
  if (typeof value === "number") return /[%dmy]/u.test(format) ? undefined : decimal(value.toPrecision(15));
  const found = NORWEGIAN.exec(value);
  if (!found?.groups) return undefined;
  const { open, minus, digits = "", decimals } = found.groups;
  const plain = decimal(`${digits.replace(/\D/gu, "")}.${decimals ?? "0"}`);
  return open || minus ? plain.neg() : plain;
}

const NORWEGIAN =
  /^(?<open>\()?(?<minus>[-\u2212])?(?<digits>\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d+)(?:,(?<decimals>\d+))?\)?$/u;

/** A cell that shows another amount in the form it has. The formula, if it has one, stays. */
export function withAmount(cell: CorpusCell, amount: Decimal): CorpusCell {
  const { value } = cell;
  if (typeof value === "number") return { ...cell, value: Number(amount.toString()) };
  const { decimals, minus, open } = NORWEGIAN.exec(value)?.groups ?? {};
  const separator = /\d([ \u00a0\u202f.])\d{3}/u.exec(value)?.[1] ?? "";
  const [whole = "", rest] = amount
    .abs()
    .toFixed(decimals?.length ?? 0)
    .split(".");
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, separator || (/\d{4}/u.test(value) ? "" : "\u00a0"));
  const digits = rest === undefined ? grouped : `${grouped},${rest}`;
  if (!amount.isNegative()) return { ...cell, value: digits };
  return { ...cell, value: open ? `(${digits})` : `${minus ?? "-"}${digits}` };
}
