import { decimal, type Figure, type FigureLine, type FigureTable } from "../../../src/core";

type Printed = Pick<FigureLine, "role"> & Partial<FigureLine> & { figures: Figure[] };

/** A printed table of lines, its figures in the columns from B on. */
export const printedTable = (lines: readonly Printed[], across?: FigureTable["across"]): FigureTable => ({
  lines: lines.map((line) => ({ name: "", label: "", ...line })),
  columns: Math.max(...lines.map(({ figures }) => figures.length)),
  ...(across && { across }),
  at: (line, column) => ({ in: "sheet", sheet: "Ark1", cell: `${"BCDEFG"[column]}${line + 1}` }),
});

/** Figures from their digits; a text without any is a blank. */
export const figures = (...digits: string[]): Figure[] =>
  digits.map((text) => (text === "" ? undefined : text === "?" ? "unreadable" : decimal(text)));

export const item = (...digits: string[]): Printed => ({ role: "item", figures: figures(...digits) });
export const heading = (name = ""): Printed => ({ role: "heading", name, figures: [] });
export const total = (...digits: string[]): Printed => ({
  role: "total",
  totalBy: "words",
  figures: figures(...digits),
});
export const result = (...digits: string[]): Printed => ({ role: "result", figures: figures(...digits) });
