import {
  attempt,
  decimalOf,
  InputFault,
  isBlank,
  quote,
  readAccounts,
  readPlaces,
  readSign,
  readTarget,
  readWords,
  type AccountRule,
  type Decimal,
  type Finding,
} from "../../core";
import { asWord } from "../model";
import type { PlacedTable } from "../workbook";

/** The rules of *Kontoregler* in order, each with its note and its number. */
export type ReadRules = { rules: AccountRule[]; notes: string[]; numbers: string[] };

/**
 * Reads *Kontoregler* by its pinned columns. Further columns, another order and sorted lines do no harm, since each rule has
 * its number. Each unreadable cell is a finding with its place, and its rule is left out.
 *
 * @param keys - the keys of lines in *Poster*
 */
export function readRulesTable(
  table: PlacedTable<"Kontoregler">,
  keys: readonly string[],
  findings: Finding[],
): ReadRules {
  const read = table.lines().flatMap(({ cell, place }) => {
    const from = <T>(column: Parameters<typeof cell>[0], reader: (given: unknown) => T): T | undefined =>
      attempt(() => reader(cell(column)), findings, place(column));
    const number = from("Nr", readNumber);
    const accounts = from("Kontoer", readAccounts);
    const costCentres = from("Kostnadssteder", readPlaces);
    const projects = from("Prosjekter", readPlaces);
    const line = from("Post", (given) => readTarget(given, keys));
    const sign = from("Fortegn", readSign);
    if (!number || !accounts || !costCentres || !projects || line === undefined || !sign) return [];
    const rule: AccountRule = { accounts, costCentres, projects, words: readWords(cell("Tekst")), line, sign };
    return [{ number, rule, note: asWord(cell("Merknad")).trim(), at: place("Nr") }];
  });
  read.sort((one, other) => one.number.cmp(other.number));
  read.forEach(({ number, at }, i) => {
    const before = read[i - 1];
    if (!before?.number.eq(number)) return;
    const first = before.at.in === "sheet" ? before.at.cell : "";
    const facts = { given: number.toString(), first };
    findings.push({ code: "rule-number-doubled", facts, severity: "error", at });
  });
  return {
    rules: read.map(({ rule }) => rule),
    notes: read.map(({ note }) => note),
    numbers: read.map(({ number }) => number.toString()),
  };
}

function readNumber(cell: unknown): Decimal {
  if (typeof cell === "number" && Number.isFinite(cell)) return decimalOf(cell);
  throw new InputFault("rule-number-unusable", { given: isBlank(cell) ? "" : quote(cell) });
}
