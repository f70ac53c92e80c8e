import type { Decimal } from "../../core";
import type { RowBehind } from "../../sheets";
import { formatAmount, type Language, type pane } from "../../text";
import type { SortColumn } from "./order";

export type ColumnId = keyof typeof pane.drill.columns;

/** A column of the list: the texts of its cells, and the key to sort them by. */
export type ListColumn = SortColumn<RowBehind, ColumnId> & {
  isFigure: boolean;
  /** In pixels: room for its header, and for most of its cells. */
  width: number;
  text: (row: RowBehind, language: Language) => string;
};

/** The columns that readers need most come first: a pane of 320 pixels shows those without scrolling. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  {
    id: "period",
    isFigure: false,
    width: 72,
    text: ({ total }) => `${total.year}-${String(total.period).padStart(2, "0")}`,
    key: ({ total }) => total.year * 1000 + total.period,
  },
  code("account", 64, ({ total }) => total.account),
  amount("amount", 108, (row) => row.amount),
  code("accountName", 96, ({ accountName }) => accountName),
  code("costCentre", 108, ({ total }) => total.costCentre),
  code("project", 84, ({ total }) => total.project),
  code("line", 84, ({ total }) => total.line),
  amount("booked", 116, ({ total }) => total.booked),
  {
    id: "postings",
    isFigure: true,
    width: 92,
    text: ({ total }) => String(total.postings),
    key: ({ total }) => total.postings,
  },
];

/** The tracks of the list. A column of codes or names is as wide as its longest text, so that each is shown whole. */
export const columnWidths = (rows: readonly RowBehind[], language: Language): string =>
  LIST_COLUMNS.map(({ width, isFigure, text }) => {
    if (isFigure) return `${width}px`;
    const longest = rows.reduce((most, row) => Math.max(most, digitsWide(text(row, language))), 0);
    return `max(${width}px, ${Math.ceil(longest) + 1}ch)`;
  }).join(" ");

/** The width of a text, in digits. Capitals and a few other letters are wider than a digit. */
const digitsWide = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0) * 0.4;
const WIDE = /[\p{Lu}mw@%]/gu;

function code(id: ColumnId, width: number, of: (row: RowBehind) => string): ListColumn {
  return { id, isFigure: false, width, text: of, key: of };
}

function amount(id: ColumnId, width: number, of: (row: RowBehind) => Decimal): ListColumn {
  return { id, isFigure: true, width, text: (row, language) => formatAmount(of(row), 2, language), key: of };
}
