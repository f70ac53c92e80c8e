import { mergeRefTokens, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { parametersOf } from "./formula-text";

/** What a formula of a file needs to be calculated. */
export interface Known {
  /** Whether there is a function of this name, in capitals. */
  readonly hasFunction: (name: string) => boolean;
  /** The names that the workbook defines, in capitals: one may be a function of its user's own. */
  readonly names: ReadonlySet<string>;
  /** Of the add-in's functions: one that is not there is an error, as in Excel. */
  readonly namespace: string;
}

/**
 * Tells whether a formula cannot be calculated here: it refers to what is not in the file, or its function is not there.
 *
 * @example
 * isUncalculable("=[1]Budsjett!B4", known) // => true
 */
export function isUncalculable(formula: string, known: Known): boolean {
  const tokens = tokensOf(formula);
  if (refersElsewhere(formula)) return true;
  const parameters = parametersOf(tokens);
  return functionsIn(tokens).some(
    (name) =>
      !known.hasFunction(name) &&
      !known.names.has(name) &&
      !parameters.has(name.toLowerCase()) &&
      !name.startsWith(`${known.namespace.toUpperCase()}.`),
  );
}

/**
 * Tells whether a formula refers to another workbook, a pivot table or a cube. The workbench has none of them, and a saved
 * file does not either.
 */
export function refersElsewhere(formula: string): boolean {
  const tokens = tokensOf(formula);
  return tokens.some(isElsewhere) || functionsIn(tokens).some((name) => OF_PARTS_NOT_SAVED.test(name));
}

const tokensOf = (formula: string): readonly Token[] => mergeRefTokens(tokenize(formula));

const functionsIn = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ type }) => type === tokenTypes.FUNCTION).map(({ value }) => value.toUpperCase());

/** A reference into another workbook: `[1]Budsjett!B4`, `'[1]Ark 1'!A1`, `[1]!Rate`. fx knows no name behind a workbook. */
function isElsewhere({ type, value }: Token): boolean {
  if (type === tokenTypes.UNKNOWN) return value.includes("[");
  return REFERENCES.has(type) && /^'?\[/.test(value) && value.includes("!");
}

const REFERENCES: ReadonlySet<string> = new Set([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY]);

const OF_PARTS_NOT_SAVED = /^(?:GETPIVOTDATA|CUBE[A-Z]+|RTD)$/;
