import { decimalOf, type Status } from "../../core";
import { formatAmount, formatDay, formatPercent, type Language } from "../../text";
import { asWord, decimalsIn, type Cell, type ReportKind, type Row, type Sheet } from "../model";
import { STATUS_ROW } from "./parts/head";

/** The changes to a standing report if it were made again. */
export type Preview = {
  kind: ReportKind;
  /** The standing sheet, and its status. */
  sheet: string;
  status: Status;
  /** Whether the sheet may be replaced; if not, a new version is made beside it. */
  replaces: boolean;
  /** The name of a new version beside it. */
  beside: string;
  /** The first changes; `count` is the number of all. */
  changes: readonly Change[];
  count: number;
};

/** One change, in the words and figures of the report. A new text has an empty `before`, a removed one an empty `after`. */
export type Change =
  | { is: "new-line"; line: string }
  | { is: "gone-line"; line: string }
  | { is: "figure"; line: string; column: string; before: string; after: string }
  | { is: "text"; before: string; after: string };

/**
 * Compares a standing report with a new one: lines by their names, cells by the text they show. The rows of status and
 * warning are left out, since they change with every making.
 *
 * @param shown - the values of the standing sheet
 * @param language - the language of the report
 */
export function changesAgainst(
  shown: readonly (readonly unknown[])[],
  sheet: Sheet,
  language: Language,
): { changes: readonly Change[]; count: number } {
  const old = numbered(
    shown.flatMap((values, row) => (row === STATUS_ROW || row === STATUS_ROW + 1 ? [] : [was(values)])),
  );
  const made = numbered(sheet.rows.flatMap((_row, row) => willBe(sheet, row, language)));
  const gone = old.filter(({ id }) => !made.some((row) => row.id === id));
  const come = made.filter(({ id }) => !old.some((row) => row.id === id));
  const all = [
    ...linesOf(come).map((line): Change => ({ is: "new-line", line })),
    ...linesOf(gone).map((line): Change => ({ is: "gone-line", line })),
    ...made.flatMap((row) =>
      figureChanges(
        row,
        old.find(({ id }) => id === row.id),
      ),
    ),
    ...textChanges(textsOf(gone), textsOf(come)),
  ];
  return { changes: all.slice(0, MOST_SHOWN), count: all.length };
}

const MOST_SHOWN = 12;

/** A row, known by its first words. */
type Seen = { id: string; label: string; isLine: boolean };
type Was = Seen & { values: readonly unknown[] };
type WillBe = Seen & { cells: readonly { column: string; after: string; show: (value: unknown) => string }[] };

const was = (values: readonly unknown[]): Was => {
  const label = asWord(values[0]);
  return { id: label, label, isLine: values.slice(1).some((value) => typeof value === "number"), values };
};

function willBe(sheet: Sheet, row: number, language: Language): WillBe[] {
  const { role, cells }: Row = sheet.rows[row] ?? { role: "blank", cells: [] };
  if (PASSING.includes(role)) return [];
  const label = textOf(cells[0], 0, language);
  if (!LINES.includes(role)) return [{ id: label, label, isLine: false, cells: [] }];
  const head = sheet.rows
    .slice(0, row)
    .filter((above) => above.role === "head")
    .at(-1);
  const seen = cells.map((cell, column) => ({
    column: textOf(head?.cells[column], 0, language),
    after: textOf(cell, decimalsIn(sheet, column), language),
    show: (value: unknown) => shownAs(value, cell, decimalsIn(sheet, column), language),
  }));
  const name = cells.findIndex(({ kind }) => kind !== "words");
  const words = cells.slice(0, name < 0 ? undefined : name).map((cell) => textOf(cell, 0, language));
  return [{ id: label, label: words.join(" · "), isLine: true, cells: seen }];
}

const PASSING: readonly Row["role"][] = ["status", "notice", "blank"];
const LINES: readonly Row["role"][] = ["item", "subtotal", "total", "result"];

/** Numbers rows of the same name in order, and drops rows without a name. */
function numbered<Row extends Seen>(rows: readonly Row[]): Row[] {
  const met = new Map<string, number>();
  return rows
    .filter(({ id }) => id !== "")
    .map((row) => {
      const time = (met.get(row.id) ?? 0) + 1;
      met.set(row.id, time);
      return { ...row, id: `${row.id}\n${time}` };
    });
}

function figureChanges({ label, cells }: WillBe, old: Was | undefined): Change[] {
  if (!old) return [];
  return cells.slice(1).flatMap(({ column, after, show }, i): Change[] => {
    const before = show(old.values[i + 1] ?? "");
    return before === after ? [] : [{ is: "figure", line: label, column, before, after }];
  });
}

/** Pairs removed texts with new ones, in order. */
const textChanges = (gone: readonly string[], come: readonly string[]): Change[] =>
  Array.from({ length: Math.max(gone.length, come.length) }, (_, i): Change => {
    return { is: "text", before: gone[i] ?? "", after: come[i] ?? "" };
  });

const linesOf = (rows: readonly Seen[]): string[] => rows.flatMap(({ isLine, label }) => (isLine ? [label] : []));
const textsOf = (rows: readonly Seen[]): string[] => rows.flatMap(({ isLine, label }) => (isLine ? [] : [label]));

/** The text a new cell shows. A notice is empty, since the basis of a new report is unchanged. */
function textOf(cell: Cell | undefined, decimals: 0 | 2, language: Language): string {
  switch (cell?.kind) {
    case undefined:
    case "blank":
    case "notice":
      return "";
    case "words":
    case "link":
      return cell.words[language];
    case "amount":
      return cell.value ? formatAmount(cell.value, decimals, language) : "";
    case "rate":
      return cell.value ? formatPercent(cell.value, language) : "";
    case "number":
      return cell.value?.toString() ?? "";
    case "date":
      return formatDay(cell.value, language);
  }
}

/** The text of an old value, in the format of the new cell. */
function shownAs(value: unknown, cell: Cell, decimals: 0 | 2, language: Language): string {
  if (cell.kind === "notice") return "";
  if (typeof value !== "number") return String(value);
  if (cell.kind === "rate") return formatPercent(decimalOf(value), language);
  return cell.kind === "amount" ? formatAmount(decimalOf(value), decimals, language) : String(value);
}
