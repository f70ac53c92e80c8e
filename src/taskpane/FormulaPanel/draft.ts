import { attempt, type Finding, type Origin } from "../../core";
import { callerOf, type Catalogue, type FunctionEntry } from "../../functions";
import {
  composeFormula,
  needsLedger,
  originOfArgument,
  previewFormula,
  readArgument,
  type Area,
  type FormulaPreview,
  type Snapshot,
} from "../../sheets";

/** A formula that is being filled in. */
export type Draft = {
  /** For each argument: its fault, or the cells it refers to. */
  arguments: Readonly<Record<string, { finding: Finding | undefined; origin: Origin | undefined }>>;
  /** The names of the arguments that must still be filled in. */
  missing: readonly string[];
  /** Undefined until nothing is missing and every argument can be read. */
  preview: FormulaPreview | undefined;
};

/** Whether a formula stands on the ledger's sheet or refers to it. That is rare, and only then the ledger is read. */
export const refersToLedger = (snapshot: Snapshot, target: Area, written: Readonly<Record<string, string>>): boolean =>
  needsLedger(snapshot, target) ||
  Object.values(written).some((text) => text !== "" && needsLedger(snapshot, target, `=${text.replace(/^=/u, "")}`));

/** Reads every argument, and tries the formula that they make. */
export function draftFormula(
  entry: FunctionEntry,
  written: Readonly<Record<string, string>>,
  target: Area,
  { snapshot, catalogue }: { snapshot: Snapshot; catalogue: Catalogue },
): Draft {
  const read = entry.parameters.map((parameter) => {
    const findings: Finding[] = [];
    const given = { argument: parameter.id, isText: parameter.isText, written: written[parameter.id] ?? "" };
    const text = attempt(() => readArgument(given, snapshot, target), findings);
    const origin = text === undefined ? undefined : originOfArgument(text, snapshot, target);
    return { parameter, text, finding: findings[0], origin };
  });
  const missing = read
    .filter(({ parameter, text, finding }) => !parameter.isOptional && text === undefined && !finding)
    .map(({ parameter }) => parameter.name);
  const isReady = missing.length === 0 && read.every(({ finding }) => !finding);
  const formula = composeFormula(
    entry.id,
    read.map(({ text }) => text),
  );
  return {
    arguments: Object.fromEntries(read.map(({ parameter, finding, origin }) => [parameter.id, { finding, origin }])),
    missing,
    preview: isReady ? previewFormula(formula, target, snapshot, callerOf(catalogue)) : undefined,
  };
}
