import { decimal, type Figure, type FigureTable, type Meaning } from "../../../src/core";

type Printed = { isHeading?: boolean; meaning?: Partial<Meaning>; label?: string; figures: Figure[] };

const ITEM: Meaning = { kind: "item", isSure: false, name: "" };

/** A printed table of lines, its figures in the columns from B on. */
export function printedTable(lines: readonly Printed[], across?: FigureTable["across"]): FigureTable {
  const columns = Math.max(...lines.map(({ figures }) => figures.length));
  return {
    lines: lines.map((line) => ({ isHeading: false, label: "", ...line, meaning: { ...ITEM, ...line.meaning } })),
    parts: [Array.from({ length: columns }, () => ({ heading: "", meaning: ITEM }))],
    ...(across && { across }),
    at: (line, column) => ({ in: "sheet", sheet: "Ark1", cell: `${"BCDEFG"[column]}${line + 1}` }),
  };
}

/** Figures from their digits; a text without any is a blank. */
export const figures = (...digits: string[]): Figure[] =>
  digits.map((text) => (text === "" ? undefined : text === "?" ? "unreadable" : decimal(text)));

export const item = (...digits: string[]): Printed => ({ figures: figures(...digits) });
export const heading = (name = ""): Printed => ({ isHeading: true, meaning: { name }, figures: [] });
export const total = (...digits: string[]): Printed => ({
  meaning: { kind: "total", isSure: true },
  figures: figures(...digits),
});
export const result = (...digits: string[]): Printed => ({
  meaning: { kind: "result", isSure: true },
  figures: figures(...digits),
});

/** The total of all income or of all costs. */
export const totalOf = (kind: "income" | "costs", ...digits: string[]): Printed => ({
  ...total(...digits),
  meaning: { kind: "total", isSure: true, name: kind, side: kind === "income" ? 1 : -1 },
});

/** A table of income, costs and the result of them. */
export const resultTable = (income: string, costs: string, printed: string): FigureTable =>
  printedTable([item(income), totalOf("income", income), item(costs), totalOf("costs", costs), result(printed)]);
