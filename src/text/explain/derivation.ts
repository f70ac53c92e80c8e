import type {
  Decimal,
  Derivation,
  Formula,
  Kind,
  Kinds,
  Named,
  Operand,
  Operation,
  Source,
  Step,
  Term,
} from "../../core";
import { categories, lead, methods, operations, phasings, points, rules, terms } from "./derivation.words";
import { figure, formatDay, formatPercent, type Language } from "../language";

/** A derivation in words, in the parts that a pane shows apart. */
export type DerivationText = {
  rule: string;
  source: string;
  /** The inputs, in the derivation's order. */
  given: readonly { term: string; value: string }[];
  steps: readonly string[];
};

/**
 * Puts a derivation into words: the rule and where it is written, the inputs, and each step with its formula in words
 * and in figures.
 *
 * Figures are exact. A figure that does not end is cut, not rounded, and has an ellipsis.
 */
export function derivationText({ rule, source, inputs, steps }: Derivation, language: Language): DerivationText {
  const known = new Map<string, Named>();
  const know = (one: Named): void => void known.set(one.name, one);
  inputs.forEach(know);
  return {
    rule: rules[rule][language],
    source: `${lead.source[language]}: ${sourceText(source, language)}`,
    given: inputs.map((input) => ({ term: terms[input.name][language], value: valueText(input, language) })),
    steps: steps.map((step) => {
      const line = stepText(step, known, language);
      know(step);
      return line;
    }),
  };
}

/** The same in plain lines. */
export function derivationLines(derivation: Derivation, language: Language): string[] {
  const { rule, source, given, steps } = derivationText(derivation, language);
  return [
    rule,
    source,
    `${lead.given[language]}:`,
    ...given.map(({ term, value }) => `  ${term} = ${value}`),
    `${lead.steps[language]}:`,
    ...steps.map((step) => `  ${step}`),
  ];
}

/** A value of a derivation, as its reader writes it. */
const valueText = (value: { [K in Kind]: { kind: K; value: Kinds[K] } }[Kind], language: Language): string =>
  // The compiler cannot see that a kind and its value belong together once they are separated. The type makes sure of it.
  (VALUE_TEXTS[value.kind] as (value: Kinds[Kind], language: Language) => string)(value.value, language);

function sourceText(source: Source, language: Language): string {
  if (source.in === "design") return lead.design[language].replace("#", String(source.rule));
  const number = source.number === undefined ? "" : ` ${source.number}`;
  return `${source.paper}, ${points[source.point][language]}${number}`;
}

function stepText(step: Step, known: ReadonlyMap<string, Named>, language: Language): string {
  const words = formulaText(step.formula, (name) => terms[name][language], language);
  const figures = formulaText(step.formula, (name, op) => figuresOf(known.get(name), op, language), language);
  const value = valueText(step, language);
  return [terms[step.name][language], words, figures, value]
    .filter((part, i, parts) => i === 0 || part !== parts[i - 1]) // a value used as it is appears once
    .join(" = ");
}

/** A term of a formula in figures. A list keeps its name, because its values are written out above. */
function figuresOf(term: Named | undefined, op: Operation, language: Language): string {
  if (term === undefined) return UNKNOWN;
  const isList = Array.isArray(term.value) || term.kind === "phasing";
  return isList && op !== "sum" ? terms[term.name][language] : valueText(term, language);
}

function formulaText({ op, of }: Formula, term: (name: Term, op: Operation) => string, language: Language): string {
  const part = (operand: Operand): string => {
    if (typeof operand === "string") return bracketed(term(operand, op), op);
    if (typeof operand === "number") return figure(String(operand), language);
    const text = formulaText(operand, term, language);
    return needsBrackets(operand.op, op) ? `(${text})` : text;
  };
  const sign = operations[op];
  const parts = of.map(part);
  return "between" in sign ? parts.join(sign.between) : `${sign[language]} (${parts.join("; ")})`;
}

// 18 770 × (1 + 3 %) must not be read as 18 770 × 1 + 3 %, nor 1 − −3 as a mistake.
const needsBrackets = (inner: Operation, outer: Operation): boolean =>
  (inner === "plus" || inner === "minus") && (outer === "times" || outer === "over");
const bracketed = (text: string, op: Operation): string =>
  text.startsWith("\u2212") && "between" in operations[op] && op !== "same" ? `(${text})` : text;

const VALUE_TEXTS: { [K in Kind]: (value: Kinds[K], language: Language) => string } = {
  amount: (value, language) => amountText(value, language),
  amounts: (value, language) => value.map((one) => amountText(one, language)).join("; "),
  weight: (value, language) => amountText(value, language),
  weights: (value, language) => value.map((one) => amountText(one, language)).join("; "),
  growth: (value, language) => exactPercent(value, language),
  share: (value, language) => exactPercent(value, language),
  percent: (value, language) => formatPercent(value.div(100), language),
  months: (value) => String(value),
  year: (value) => String(value),
  votes: (value) => String(value),
  method: (value, language) => methods[value][language],
  phasing: (value, language) =>
    value.kind === "weights" ? VALUE_TEXTS.weights(value.weights, language) : phasings[value.kind][language],
  category: (value, language) => categories[value][language],
  day: (value, language) => formatDay(value, language),
};

/** An exact amount with all its decimals. An amount that does not end is cut, and has an ellipsis. */
export function amountText(value: Decimal | undefined, language: Language): string {
  if (value === undefined) return lead.blank[language];
  const cut = value.toDecimalPlaces(SHOWN_PLACES, ROUND_DOWN);
  return figure(cut.toString(), language) + (cut.eq(value) ? "" : "…");
}

const exactPercent = (value: Decimal, language: Language): string =>
  amountText(value.times(100), language) + (language === "en" ? "%" : "\u00a0%");

// A cell holds fewer digits. Only a quotient that does not end has more.
const SHOWN_PLACES = 10;
const ROUND_DOWN = 1;
// A test checks that no derivation shows it.
const UNKNOWN = "?";
