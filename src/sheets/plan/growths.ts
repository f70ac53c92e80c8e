import {
  decimal,
  growth,
  isBlank,
  isCategoryName,
  readGrowth,
  attempt,
  ZERO,
  type CategoryGrowth,
  type Finding,
  type Growth,
  type Place,
} from "../../core";
import { asIs, labels } from "../../text";
import {
  columnsOf,
  CATEGORIES,
  GROWTH_BASES,
  madeColumns,
  rate,
  STATUSES,
  word,
  words,
  type Cell,
  type Formula,
  type Row,
  type Sheet,
} from "../model";
import { yearLines, type WorkTables, type YearLine } from "../workbook";

/** A line of *Vekst*: the growth of one category in one year, with where it comes from. */
export type GrowthLine = CategoryGrowth & { basis: string; status: string; source: string; place: Place };

/** The growths of the year after the workbook's. */
export type YearGrowths = { year: number; rows: readonly GrowthLine[] };

/** A line of *Vekst* as a user writes it. A growth that another sheet holds is a key of *Forutsetninger*. */
export type GrowthEntry = {
  category: string;
  growth?: string;
  from?: "prisvekst" | "lisensvekst";
  basis?: string;
  status?: string;
  source?: string;
};

/** The work sheet *Vekst*: the growth of each category in the year after the workbook's. */
export function growthsSheet(year: number, entries: readonly GrowthEntry[]): Sheet {
  return {
    name: "Vekst",
    use: "work",
    decimals: 0,
    columns: columnsOf("Vekst", {
      Kategori: { width: 18, input: true, choices: { of: ["pris", ...CATEGORIES.of], strict: false } },
      År: { width: 10, input: true },
      Vekst: { width: 12, input: true },
      Grunnlag: { width: 24, input: true, choices: GROWTH_BASES },
      Status: { width: 12, input: true, choices: STATUSES },
      Kilde: { width: 60, input: true },
    }),
    rows: [
      { role: "title", cells: [words(labels.growths.title)] },
      { role: "note", cells: [words(labels.growths.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: madeColumns("Vekst").map(word) },
      ...entries.map((entry) => growthRow(year, entry)),
    ],
    table: "Vekst",
  };
}

/**
 * Reads the growths of one year from *Vekst*.
 *
 * @param year - the year the frame is for
 * @returns the growths, and every category the table knows in any year; undefined where the workbook has no such table
 */
export function readGrowths(
  tables: WorkTables,
  year: number,
  findings: Finding[],
): { growths: YearGrowths; categories: readonly string[] } | undefined {
  if (!tables.Vekst) return undefined;
  const lines = yearLines(tables, "Vekst", "Kategori", findings) ?? [];
  for (const { year: given, text } of lines) {
    if (given !== undefined) continue;
    const facts = { table: "Vekst", key: text("Kategori"), given: text("År") };
    findings.push({ code: "setting-unusable", facts, severity: "error" });
  }
  const own = lines.filter((line) => line.year === year);
  const rows = own.map((line) => readLine(line, findings));
  const named = rows.map(({ category }) => category.toLowerCase());
  const doubled = rows.filter(({ category }, i) => named.indexOf(category.toLowerCase()) !== i);
  findings.push(
    ...doubled.map(({ category }): Finding => ({
      code: "growth-doubled",
      facts: { category, year },
      severity: "error",
    })),
  );
  return {
    growths: { year, rows },
    categories: lines.map((line) => line.text("Kategori")).filter(isCategoryName),
  };
}

function readLine({ cell, text, place }: YearLine<"Vekst">, findings: Finding[]): GrowthLine {
  // Spaces are left as they are: Excel's conditions compare them.
  const category = isBlank(cell("Kategori")) ? "" : String(cell("Kategori"));
  if (!isCategoryName(category)) {
    const facts = { table: "Vekst", key: "Kategori", given: category };
    findings.push({ code: "setting-unusable", facts, severity: "error" });
  }
  const known = isBlank(cell("Vekst"))
    ? undefined
    : attempt(() => readNumber(cell("Vekst"), place("Vekst")), findings, place("Vekst"));
  return {
    category,
    growth: known,
    basis: text("Grunnlag"),
    status: text("Status"),
    source: text("Kilde"),
    place: place("Vekst"),
  };
}

const readNumber = (cell: unknown, place: Place): Growth => readGrowth(cell, place, growth(String(ZERO)));

function growthRow(year: number, { category, growth, from, basis, status, source }: GrowthEntry): Row {
  return {
    role: "item",
    id: `growth:${category}:${year}`,
    cells: [
      word(category),
      { kind: "number", value: decimal(String(year)) },
      rate(growth === undefined ? undefined : decimal(growth), from && assumption("Verdi", from)),
      word(basis ?? ""),
      from ? assumed("Status", from, status) : word(status ?? ""),
      from ? assumed("Kilde", from, source) : word(source ?? ""),
    ],
  };
}

const assumption = (column: "Verdi" | "Status" | "Kilde", key: string): Formula => ({ op: "assumption", column, key });

const assumed = (column: "Status" | "Kilde", key: string, given = ""): Cell => ({
  kind: "words",
  words: asIs(given),
  formula: assumption(column, key),
});
