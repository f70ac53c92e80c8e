import {
  decimalOf,
  type ExplainedCall,
  type Explanation,
  type Expression,
  type Origin,
  type Value,
  type WorkedOperation,
} from "../../core";
import { CELL_ERRORS } from "./cellErrors";
import { errorName, type Language } from "../language";
import { amountText, derivationText } from "./derivation";
import { explanationWords as words, operationWords } from "./explanation.words";
import { findingText } from "../faults";
import { originName, originWord, quotedIn } from "./origins";

export { originLabel, originName } from "./origins";

/** An explanation in words, in the parts that a pane shows apart. */
export type ExplanationText = {
  title: string;
  value: string;
  /** One sentence: how the cell came by its value. */
  lead: string;
  rules: readonly ExplainedRule[];
  /** The formula in names, in figures, and what it gives. */
  step: string | undefined;
  formula: string | undefined;
  findings: readonly string[];
};

export type ExplainedRule = {
  heading: string;
  source: string;
  given: readonly { text: string; origin: Origin | undefined }[];
  steps: readonly string[];
};

/** Puts an explanation into words: how a cell came by what it shows. */
export function explanationText(explanation: Explanation, language: Language): ExplanationText {
  const { origin, formula, isFrozen, expression, findings } = explanation;
  return {
    title: originName(origin, language),
    value: valuesText(origin, language),
    lead: [leadText(explanation, language), ...(isFrozen ? [words.frozen[language]] : [])].join(" "),
    rules: callsIn(expression).flatMap((call) => ruleText(call, language)),
    step: expression?.is === "worked" ? stepText(expression, origin, language) : undefined,
    formula,
    findings: findings.map((finding) => findingText(finding, language)),
  };
}

/** The contents of cells, as their reader writes them. Of many cells, the first few. */
export function valuesText({ values, days }: Pick<Origin, "values" | "days">, language: Language): string {
  const cells = values.flat();
  const dated = days?.flat();
  const shown = cells.slice(0, MOST_VALUES).map((cell, i) => dated?.[i] ?? cellText(cell, language));
  return shown.join("; ") + (cells.length > MOST_VALUES ? `; … (${cells.length})` : "");
}

/** The contents of one cell. */
export function cellText(cell: unknown, language: Language): string {
  if (typeof cell === "number") return amountText(decimalOf(cell), language);
  if (typeof cell === "string") return cell === "" ? words.blank[language] : errorName(cell, language);
  return typeof cell === "boolean" ? words.truth[String(cell) as "true" | "false"][language] : String(cell);
}

function leadText(explanation: Explanation, language: Language): string {
  const { how, expression, inputs } = explanation;
  if (how === "typed") return words.typed[language];
  if (how === "blank") return words.isBlank[language];
  const failed = failureText(explanation, language);
  if (failed !== undefined) return failed;
  if (how === "unexplained") return (inputs.length > 0 ? words.otherFormula : words.otherWithoutCells)[language];
  switch (expression?.is) {
    case "origin":
      return `${words.taken[language]} ${originName(expression.origin, language)}.`;
    case "called":
      return `${words.ruled[language]} ${expression.call.function}.`;
    case "worked":
      return words.worked[expression.op === "sum" ? "sum" : "other"][language];
    default:
      return expression?.value === undefined || expression.value === ""
        ? words.nothing[language]
        : words.fixed[language];
  }
}

/** For a cell that shows one of Excel's own errors: the cell it comes from, or what the error means. */
function failureText({ origin, inputs, findings }: Explanation, language: Language): string | undefined {
  const error = origin.values[0]?.[0];
  if (typeof error !== "string" || !Object.hasOwn(CELL_ERRORS, error) || findings.length > 0) return undefined;
  const from = inputs.find(({ values }) => values.flat().includes(error));
  const name = errorName(error, language);
  if (from) return words.failedThere(name, originName(from, language))[language];
  return [words.failed(name), CELL_ERRORS[error]].map((phrase) => phrase?.[language]).join(" ");
}

function ruleText({ derivation, origins }: ExplainedCall, language: Language): ExplainedRule[] {
  if (!derivation) return [];
  const { rule, source, given, steps } = derivationText(derivation, language);
  return [
    {
      heading: rule,
      source,
      given: given.map(({ term, value }, i) => {
        const origin = origins[i];
        return { text: `${term} = ${(origin && dayOf(origin)) ?? value}`, origin };
      }),
      steps,
    },
  ];
}

/** Names, figures and result. A part that equals the one before it is left out. */
function stepText(expression: Expression & { is: "worked" }, self: Origin, language: Language): string {
  const names = printed(expression, language, (origin) => originWord(origin, self));
  const figures = printed(expression, language, (origin, value) => dayOf(origin) ?? valueText(value, language));
  return [names, figures, dayOf(self) ?? valueText(expression.value, language)]
    .filter((part, i, parts) => i === 0 || part !== parts[i - 1])
    .join(" = ");
}

/** What one cell shows of a day. */
const dayOf = ({ days }: Origin): string | undefined => days?.[0]?.[0];

function printed(
  expression: Expression,
  language: Language,
  nameOf: (origin: Origin, value: Value) => string,
  outer?: WorkedOperation,
): string {
  switch (expression.is) {
    case "given":
      return valueText(expression.value, language);
    case "origin":
      return bracketed(nameOf(expression.origin, expression.value), outer);
    case "called":
      return `${expression.call.function}(…)`;
    case "worked": {
      const { op, of } = expression;
      const parts = of.filter(({ value }, i) => op !== "sum" || value !== undefined || i === 0);
      const texts = parts.map((part) => printed(part, language, nameOf, op));
      if (op === "sum") {
        // A long sum is shown as a list of parts: nobody would read it as a line.
        if (parts.length > MOST_PARTS) return operationWords.sumOf(parts.length)[language];
        return inBrackets(texts.join(" + "), outer !== undefined && outer !== "sum" && parts.length > 1);
      }
      const sign = SIGNS[op];
      if (op === "negative") return inBrackets(`\u2212${texts[0] ?? ""}`, outer !== undefined);
      if (sign !== undefined) return inBrackets(texts.join(sign), needsBrackets(op, outer));
      return `${operationWords[op as "round" | "largest" | "smallest"][language]} (${texts.join("; ")})`;
    }
  }
}

const SIGNS: Partial<Record<WorkedOperation, string>> = {
  plus: " + ",
  minus: " \u2212 ",
  times: " × ",
  over: " / ",
};

const needsBrackets = (inner: WorkedOperation, outer: WorkedOperation | undefined): boolean =>
  outer === "times" || outer === "over" || outer === "negative" || (outer === "minus" && inner !== "times");

const inBrackets = (text: string, is: boolean): string => (is ? `(${text})` : text);

// 1 − −3 would look like a mistake.
const bracketed = (text: string, outer: WorkedOperation | undefined): string =>
  inBrackets(text, text.startsWith("\u2212") && outer !== undefined && outer !== "round");

function valueText(value: Value, language: Language): string {
  if (value === undefined) return words.blank[language];
  if (typeof value === "string") return quotedIn(value, language);
  return typeof value === "boolean" ? cellText(value, language) : amountText(value, language);
}

/** Every call in an expression, the outermost first. */
function callsIn(expression: Expression | undefined): ExplainedCall[] {
  if (expression?.is === "called") return [expression.call];
  return expression?.is === "worked" ? expression.of.flatMap(callsIn) : [];
}

const MOST_VALUES = 5;
const MOST_PARTS = 12;
