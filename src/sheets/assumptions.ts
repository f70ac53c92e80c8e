import {
  attempt,
  decimal,
  GROWTHS_2025,
  readAmount,
  readGrowth,
  readShare,
  share,
  ZERO,
  type Amount,
  type Day,
  type Finding,
  type Growths2025,
  type Share,
} from "../core";
import { labels } from "../text";
import { DEFINED_NAMES, TABLES, type DefinedName } from "./names";
import { amount, rate, word, words, type Row, type Sheet } from "./sheet";
import type { TableLine } from "./table";

/** What next year's frame and fee rest on. */
export type Assumptions = {
  growths: Growths2025;
  drawdown: Amount;
  share: Share;
  /** This year's fee before its deduction, and the deduction: what next year's fee is held against, where it is known. */
  previous: { fee: Amount; deduction: Amount } | undefined;
  /** Where each comes from, and whether it is decided: words for the reader, as the table has them. */
  said: Readonly<Record<AssumptionKey, { status: string; source: string }>>;
};

/** An assumption as someone writes it: value, status and where it comes from. */
export type AssumptionEntry = { value: string; from: Day; status: "foreløpig" | "endelig"; source: string };
export type AssumptionEntries = Readonly<Record<AssumptionKey, AssumptionEntry>>;

/** The work sheet *Forutsetninger*: one line an assumption, with its unit, date, status and source. */
export function assumptionsSheet(entries: AssumptionEntries): Sheet {
  return {
    name: "Forutsetninger",
    use: "work",
    decimals: 0,
    columns: [
      { width: 16 },
      { width: 44 },
      { width: 12, input: true },
      { width: 20 },
      { width: 14, input: true },
      { width: 12, input: true },
      { width: 60, input: true },
    ],
    rows: [
      { role: "title", cells: [words(labels.assumptions.title)] },
      { role: "note", cells: [words(labels.assumptions.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Forutsetninger.map(word) },
      ...KEYS.map((key) => assumptionRow(key, entries[key])),
    ],
    table: "Forutsetninger",
    names: (Object.keys(DEFINED_NAMES) as DefinedName[])
      .filter((name) => DEFINED_NAMES[name].table === "Forutsetninger")
      .map((name) => ({ name, row: DEFINED_NAMES[name].key, column: 2 })),
  };
}

/** Reads *Forutsetninger*. A blank is not zero: each assumption must be said, if only as 0. */
export function readAssumptions(
  lines: readonly TableLine<"Forutsetninger">[] | undefined,
  findings: Finding[],
): Assumptions | undefined {
  if (!lines) return undefined;
  const table = "Forutsetninger";
  const unusable = (key: string, given: string): undefined => {
    findings.push({ code: "setting-unusable", facts: { table, key, given }, severity: "error" });
  };
  const read = <T>(key: AssumptionKey, take: (line: TableLine<"Forutsetninger">) => T): T | undefined => {
    const line = lines.find((candidate) => candidate.key === key);
    if (line) return line.text("Verdi") === "" ? unusable(key, "") : attempt(() => take(line), findings);
    findings.push({ code: "key-missing", facts: { table, key }, severity: "error" });
    return undefined;
  };

  const price = read("prisvekst", ({ cell, place }) => readGrowth(cell("Verdi"), place("Verdi"), GROWTHS_2025.price));
  const licence = read("lisensvekst", ({ cell, place }) =>
    readGrowth(cell("Verdi"), place("Verdi"), GROWTHS_2025.licence),
  );
  // A negative drawdown would raise the fee: building capital up is another decision, with other words.
  const drawdown = read("nedtrekk", ({ cell, place, text }) => {
    const value = readAmount(cell("Verdi"), place("Verdi"));
    if (value?.gte(0)) return value;
    return unusable("nedtrekk", text("Verdi"));
  });
  const given = read("fratrekksandel", ({ cell, place }) => readShare(cell("Verdi"), place("Verdi"), HALF));
  const previous = readPrevious(lines, findings);
  return price && licence && drawdown && given
    ? { growths: { price, licence }, drawdown, share: given, previous, said: saidOf(lines) }
    : undefined;
}

/** What came after the first release may be missing, and may be blank: then nothing is held against it. */
function readPrevious(
  lines: readonly TableLine<"Forutsetninger">[],
  findings: Finding[],
): Assumptions["previous"] | undefined {
  const [fee, deduction] = (["forrige-avgift", "forrige-fratrekk"] as const).map((key) => {
    const line = lines.find((candidate) => candidate.key === key);
    return line && attempt(() => readAmount(line.cell("Verdi"), line.place("Verdi")), findings);
  });
  return fee && { fee, deduction: deduction ?? ZERO };
}

const saidOf = (lines: readonly TableLine<"Forutsetninger">[]): Assumptions["said"] =>
  Object.fromEntries(
    KEYS.map((key) => {
      const line = lines.find((candidate) => candidate.key === key);
      return [key, { status: line?.text("Status") ?? "", source: line?.text("Kilde") ?? "" }];
    }),
  ) as Assumptions["said"];

const KEYS = ["prisvekst", "lisensvekst", "nedtrekk", "fratrekksandel", "forrige-avgift", "forrige-fratrekk"] as const;
type AssumptionKey = (typeof KEYS)[number];

/** Half of a surplus goes back to the members in 2025 (BIB-2024/31). */
const HALF = share("0.5");

function assumptionRow(key: AssumptionKey, { value, from, status, source }: AssumptionEntry): Row {
  const isAmount = key !== "prisvekst" && key !== "lisensvekst" && key !== "fratrekksandel";
  return {
    role: "item",
    id: key,
    cells: [
      word(key),
      words(labels.assumptions.fields[key]),
      isAmount ? amount(decimal(value)) : rate(decimal(value)),
      words(isAmount ? labels.assumptions.inUnit : labels.assumptions.asShare),
      { kind: "date", value: from },
      word(status),
      word(source),
    ],
  };
}
