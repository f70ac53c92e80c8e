import type { Decimal } from "../../core";
import type { RowBehind } from "../../sheets";
import { formatAmount, type Language, type pane } from "../../text";

export type ColumnId = keyof typeof pane.drill.columns;

/** A column of the list: what its cells say, and what they are sorted by. */
export type ListColumn = {
  id: ColumnId;
  isFigure: boolean;
  text: (row: RowBehind, language: Language) => string;
  /** Numbers by size, codes as they are written. */
  key: (row: RowBehind) => string | number | Decimal;
};

/** What is looked for most comes first: at 320 pixels that is what is seen without scrolling. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  {
    id: "period",
    isFigure: false,
    text: ({ total }) => `${total.year}-${String(total.period).padStart(2, "0")}`,
    key: ({ total }) => total.year * 1000 + total.period,
  },
  code("account", ({ total }) => total.account),
  amount("amount", (row) => row.amount),
  code("accountName", ({ accountName }) => accountName),
  code("costCentre", ({ total }) => total.costCentre),
  code("project", ({ total }) => total.project),
  code("line", ({ total }) => total.line),
  amount("booked", ({ total }) => total.booked),
  {
    id: "postings",
    isFigure: true,
    text: ({ total }) => String(total.postings),
    key: ({ total }) => total.postings,
  },
];

function code(id: ColumnId, of: (row: RowBehind) => string): ListColumn {
  return { id, isFigure: false, text: of, key: of };
}

function amount(id: ColumnId, of: (row: RowBehind) => Decimal): ListColumn {
  return { id, isFigure: true, text: (row, language) => formatAmount(of(row), 2, language), key: of };
}
