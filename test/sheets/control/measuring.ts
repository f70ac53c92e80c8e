import { decimal, type Decimal, type Finding } from "../../../src/core";
import { address, scanSheet } from "../../../src/sheets";
import { findingText } from "../../../src/text";
import { cellsOfTable, type Claim, type CorpusTable, type Spot } from "./corpusTable";
import { chanceOf, KINDS, plant, type Kind, type Plant } from "./planting";

/** What the scan says of a correct table: everything there is false. */
export const falseFindings = (table: CorpusTable): Finding[] => scanned(table).filter(({ code }) => !isOfText(code));

/** One planted total, and what the scan made of it. */
export type Outcome = {
  name: string;
  cell: string;
  kind: Kind;
  way: Claim["way"];
  /** At the total's cell. */
  isFound: boolean;
  isNamed: boolean;
  isError: boolean;
  /** The cells of other findings that the correct table does not have. */
  others: readonly string[];
  printed: Decimal;
  right: Decimal;
};

/** Plants errors in the totals of a table: every kind in every total, or at most some of them. */
export function outcomesOf(table: CorpusTable, most = Infinity): Outcome[] {
  const chance = chanceOf(table.name);
  const all = table.claims.flatMap((claim) => KINDS.map((kind) => ({ claim, kind })));
  const plants = some(all, most, chance).flatMap(({ claim, kind }) => plant(table, kind, claim, chance) ?? []);
  const before = new Set(scanned(table).map(cellOfFinding));
  return plants.map((planted) => outcomeOf(table, planted, before));
}

function some<Item>(items: readonly Item[], most: number, chance: (below: number) => number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, () => items[chance(items.length)] as Item);
}

function outcomeOf({ name }: CorpusTable, planted: Plant, before: ReadonlySet<string>): Outcome {
  const { kind, claim, printed, right } = planted;
  const cell = addressOf(claim);
  const findings = scanned(planted).filter(({ code }) => !isOfText(code));
  const own = findings.filter((finding) => cellOfFinding(finding) === cell);
  const others = findings.map(cellOfFinding).filter((at) => at !== cell && !before.has(at));
  return {
    name,
    cell,
    kind,
    way: claim.way,
    isFound: own.length > 0,
    isNamed: own.some((finding) => right.some((amount) => names(finding, amount))),
    isError: own.some(({ severity }) => severity === "error"),
    others: [...new Set(others)],
    printed,
    right: right[0] as Decimal,
  };
}

/** Tells whether a finding names an amount: as the one wanted, in its words, or by how much the printed one is off. */
function names(finding: Finding, amount: Decimal): boolean {
  const { wanted, printed, residue } = finding.facts as Partial<Record<string, unknown>>;
  if (typeof wanted === "string") return decimal(wanted).eq(amount);
  if (typeof printed === "string" && typeof residue === "string") return decimal(printed).minus(residue).eq(amount);
  return numbersIn(findingText(finding, "nb")).some((number) => number.eq(amount));
}

const numbersIn = (text: string): Decimal[] =>
  [...text.matchAll(/[-\u2212]?\d+(?:\u00a0\d{3})*(?:,\d+)?/gu)].map(([number]) =>
    decimal(number.replaceAll("\u00a0", "").replace("\u2212", "-").replace(",", ".")),
  );

const scanned = (table: Pick<CorpusTable, "grid">): Finding[] => scanSheet(cellsOfTable(table));

/** Numbers that are texts are found by rights. What is said of their sums is held here as for numbers. */
const isOfText = (code: string): boolean => /text/u.test(code);

const cellOfFinding = (finding: Finding): string => {
  const place = "place" in finding.facts ? finding.facts.place : finding.at;
  return place?.in === "sheet" ? place.cell : "";
};

const addressOf = ({ row, column }: Spot): string => address(row, column);

/** A finding in one line, for whoever has to explain it. */
export const told = (table: CorpusTable, finding: Finding): string =>
  `${table.name} ${finding.severity}: ${findingText(finding, "nb").replaceAll("\u00a0", " ")}`;

export const share = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number =>
  outcomes.length === 0 ? 1 : outcomes.filter(is).length / outcomes.length;
