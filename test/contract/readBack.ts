/** What a renderer made of a sheet, read back from it: every kind of thing a sheet can say. Addresses are A1, no dollars. */
export type ReadBack = {
  name: string;
  /** Cells that hold something, by address. */
  cells: Readonly<Record<string, ReadCell>>;
  /** The texts of each row as a reader sees them, without the blank ones; figures as `-1234.50`, `3.0 %`. */
  shown: readonly (readonly string[])[];
  table: { name: string; range: string; header: readonly string[] } | undefined;
  /** Defined names that point to a cell of the sheet. */
  names: Readonly<Record<string, string>>;
  /** Lists to choose from. */
  choices: Readonly<Record<string, { of: readonly string[]; strict: boolean }>>;
  /** What is said where a cell that is written in is selected. */
  prompts: Readonly<Record<string, string>>;
  /** What is said of a column at its head. */
  notes: Readonly<Record<string, string>>;
  /** Where a cell leads: `'Poster'!C9`. */
  links: Readonly<Record<string, string>>;
  charts: readonly ReadChart[];
  print: ReadPrint;
};

export type ReadCell = {
  /** What it shows: a number to twelve digits, or a text. */
  value: string | number;
  /** As Excel reads it, in en-US, functions without any prefix that a file needs. */
  formula?: string;
  format: "whole" | "hundredths" | "share" | "plain" | "date" | "text" | "general";
};

export type ReadChart = {
  kind: "columns" | "bridge";
  title: string;
  categories: string;
  series: readonly { name: string; values: string; unseen: boolean }[];
  over: string;
  /** Where the axis of values begins, if that is said. */
  axisFrom: number | undefined;
};

export type ReadPrint = {
  paper: string;
  across: boolean;
  pagesWide: number;
  /** Zero where it takes the pages it needs. */
  pagesHigh: number;
  /** The row that is repeated on every page, counted from 1. */
  headRow: number | undefined;
  area: string | undefined;
  footer: string;
  centred: boolean;
};

/** What is held against each other; the text renderer has only what a reader sees. */
export type Facet = Exclude<keyof ReadBack, "name">;

export const FACETS: readonly Facet[] = [
  "cells",
  "shown",
  "table",
  "names",
  "choices",
  "prompts",
  "notes",
  "links",
  "charts",
  "print",
];
