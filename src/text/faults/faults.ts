import type { Fault, FaultCode, Faults, Finding } from "../../core";
import { placeText, type Language } from "../language";
import { cells } from "./cells";
import { joined, writtenNumber, type FamilyWords, type FaultText } from "./faultWords";
import { formulas } from "./formulas";
import { ledgerBook } from "./ledgerBook";
import { ledgerFiles } from "./ledgerFiles";
import { reports } from "./reports";
import { tables } from "./tables/words";
import { workTables } from "./workTables";

/** A finding in the columns of a list: its number, what is wrong, and what to do. */
export type FindingParts = { number: string; wrong: string; todo: string };

/** The words of every fault. Number 46 is retired: it was the cause of a wrong total, which is now part of 47. */
export const FAULT_WORDS: FamilyWords<Faults> = {
  ...cells,
  ...workTables,
  ...reports,
  ...tables,
  ...formulas,
  ...ledgerFiles,
  ...ledgerBook,
};

/** The number that users quote to each other: `BIB-07`. */
export const faultNumber = (code: FaultCode): string => writtenNumber(FAULT_WORDS[code].number);

/**
 * Says what is wrong, where, and what to do, behind the fault's number.
 *
 * @example "BIB-07 «31. juni» finnes ikke: juni har 30 dager. Skriv 30. juni."
 */
export const faultText = (fault: Fault, language: Language): string =>
  `${faultNumber(fault.code)} ${joined(textOf(fault, language), fault.facts, language)}`;

/** A finding as one text. The cell stands in front where the fault itself does not name it. */
export function findingText(finding: Finding, language: Language): string {
  const ownPlace = "place" in finding.facts ? undefined : finding.at;
  const place = ownPlace === undefined ? "" : `${placeText(ownPlace, language)}: `;
  return `${faultNumber(finding.code)} ${place}${joined(textOf(finding, language), finding.facts, language)}`;
}

/** A finding in parts, for a list that has a column for the place. */
export function findingParts(finding: Finding, language: Language): FindingParts {
  const [wrong, todo] = textOf(finding, language);
  return {
    number: faultNumber(finding.code),
    wrong: wrong.charAt(0).toLocaleUpperCase(language) + wrong.slice(1),
    todo,
  };
}

const textOf = <Code extends FaultCode>({ code, facts }: Fault<Code>, language: Language): FaultText =>
  FAULT_WORDS[code][language](facts);
