import { decimal, ONE, quotient, sum, ZERO, type Amount } from "../../../core";
import { asIs, labels } from "../../../text";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  number,
  over,
  range,
  TABLES,
  word,
  words,
  type Cell,
  type Row,
  type Sheet,
} from "../../model";
import type { LedgerBehind } from "./ledgerBehind";
import { ledgerSheet } from "../ledgerSheet";
import type { RowBehind } from "./rowBehind";

/** A list of ledger lines, and the cell they are behind. */
export type ListedLines = {
  behind: Pick<LedgerBehind, "origin" | "setup" | "unit" | "isTaken" | "shown">;
  rows: readonly RowBehind[];
  /** The search text; empty where all lines are listed. */
  search: string;
};

/** Builds a sheet of ledger lines, with their origin and their sum by Excel on top. */
export function linesBehindSheet({ behind, rows, search }: ListedLines, name: string): Sheet {
  const { origin, setup, unit, isTaken, shown } = behind;
  const phrases = labels.ledger.behind;
  const kroner = sum(rows.map((row) => row.amount));
  const amounts = TABLES.Hovedbok.indexOf("Beløp");
  const added = rows.length === 0 ? number(ZERO) : call("SUM", range(idOf(0), idOf(rows.length - 1), amounts));
  return {
    name,
    use: "report",
    decimals: 2,
    landscape: true,
    columns: ledgerSheet().columns.map(({ width }) => ({ width })),
    rows: [
      { role: "title", cells: [words(phrases.title(origin))] },
      { role: "note", cells: [words(phrases.from(origin, shown, unit, isTaken ? undefined : setup))] },
      ...(search === "" ? [] : [{ role: "note", cells: [words(phrases.searched(search))] } satisfies Row]),
      { role: "blank", cells: [] },
      sumRow("kroner", phrases.kroner, amount(kroner, added), amounts),
      ...(unit.eq(ONE)
        ? []
        : [
            sumRow(
              "unit",
              phrases.inUnit(unit),
              amount(quotient(kroner, unit), over(cellOfRow("kroner", amounts), number(unit))),
              amounts,
            ),
          ]),
      { role: "blank", cells: [] },
      // One column differs from Hovedbok, or this table would be found in its place where it is deleted.
      { role: "head", cells: TABLES.Hovedbok.map((head) => (head === "Beløp" ? words(phrases.amount) : word(head))) },
      ...rows.map((row, i): Row => ({ role: "item", id: idOf(i), cells: cellsOfRow(row) })),
    ],
  };
}

const idOf = (index: number): string => `line-${index}`;

const sumRow = (id: string, label: Parameters<typeof words>[0], cell: Cell, column: number): Row => ({
  role: "total",
  id,
  cells: [words(label), ...Array.from({ length: column - 1 }, () => BLANK), cell],
});

const cellsOfRow = ({ total, accountName, amount: counted }: RowBehind): Cell[] => [
  count(total.year),
  count(total.period),
  text(total.account),
  text(accountName),
  text(total.costCentre),
  text(total.project),
  text(total.line),
  money(total.booked),
  money(counted),
  count(total.postings),
];

const money = (value: Amount): Cell => amount(value);
const count = (value: number): Cell => ({ kind: "number", value: decimal(String(value)) });
/** Codes are texts, so that 0123 keeps its zero. */
const text = (code: string): Cell => ({ kind: "words", words: asIs(code), keepAsText: true });
