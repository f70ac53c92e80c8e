import { GENERAL_CATEGORY, growthInForce, plainWord, type Amount, type Finding } from "../../../core";
import { exactPercent, formatAmount, inEach, partInWords, type Language, type Phrase } from "../../../text";
import { categoriesInUse, growthsInUse, type FrameBasis, type Plan, type Principle } from "../../plan";
import type { FrameFigures } from "./frameFigures";

/** The principles that a frame prints, and a finding for each that it cannot. */
type ReadPrinciples = { printed: Phrase[]; findings: Finding[] };

/** Puts the figures of a frame into the principles of its year. A principle about a growth that moves nothing is not printed. */
export function readPrinciplesOf(plan: Plan, basis: FrameBasis, figures: FrameFigures): ReadPrinciples {
  const valueOf = figuresOf(plan, basis, figures);
  const read: ReadPrinciples = { printed: [], findings: [] };
  for (const principle of plan.principles ?? []) {
    const found = faultsOf(principle, valueOf);
    read.findings.push(...found);
    if (found.length === 0) read.printed.push(printed(principle, plan, valueOf));
  }
  return read;
}

/** The figure of a placeholder, or what is wrong with it. */
type Value = ((language: Language) => string) | "unknown" | "unused";
type ValueOf = (placeholder: string) => Value;

const PLACEHOLDER = /\{([^{}]*)\}/gu;

function faultsOf({ number, text }: Principle, valueOf: ValueOf): Finding[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, placeholder = ""]): Finding[] => {
    const value = valueOf(placeholder);
    if (typeof value === "function") return [];
    const code = value === "unknown" ? "principle-placeholder" : "principle-growth";
    return [{ code, facts: { number, placeholder }, severity: "warning" }];
  });
}

/** A principle with its figures, and its case where that is another than the frame's. */
function printed({ text, caseNumber }: Principle, { setup }: Plan, valueOf: ValueOf): Phrase {
  const isOther = caseNumber !== "" && plainWord(caseNumber) !== plainWord(setup.frameCase);
  return inEach((language) => {
    const filled = text.replaceAll(PLACEHOLDER, (_whole, placeholder: string, at: number) => {
      const value = valueOf(placeholder);
      const said = typeof value === "function" ? value(language) : "";
      return at === 0 ? said : said.charAt(0).toLowerCase() + said.slice(1);
    });
    return isOther ? `${filled} (${caseNumber})` : filled;
  });
}

function figuresOf(plan: Plan, basis: FrameBasis, { frame, fee, funding }: FrameFigures): ValueOf {
  const { setup, growths } = plan;
  const kroner = (amount: Amount) => (language: Language) => {
    const given = amount.times(setup.unit);
    return formatAmount(given, given.isInteger() ? 0 : 2, language);
  };
  const [used, categories] = [growthsInUse(plan), categoriesInUse(plan)];
  const growthOf = (category: string): Value => {
    const row = growthInForce(category, growths?.rows ?? []);
    const known = row?.growth;
    const isFollowed =
      category === GENERAL_CATEGORY ? used.has(GENERAL_CATEGORY) : categories.has(category.toLowerCase());
    if (!known || !isFollowed) return "unused";
    return (language) => exactPercent(known, language);
  };
  const known: Readonly<Record<string, Value>> = {
    nedtrekk: kroner(basis.drawdown),
    fratrekk: kroner(funding.deduction),
    fratrekksandel: (language) => partInWords(basis.share, language),
    ramme: kroner(frame),
    avgift: kroner(fee),
    rammeår: () => String(setup.year + 1),
    regnskapsår: () => String(setup.year),
  };
  return (placeholder) => {
    const name = placeholder.trim().toLowerCase();
    const category = GROWTH_NAMES[name] ?? /^vekst (.+)$/u.exec(name)?.[1];
    if (category !== undefined) return growthOf(category);
    return Object.hasOwn(known, name) ? (known[name] ?? "unknown") : "unknown";
  };
}

/** The short names of growths, and their category in *Vekst*. */
const GROWTH_NAMES: Readonly<Partial<Record<string, string>>> = {
  prisvekst: GENERAL_CATEGORY,
  lønnsvekst: "lønn",
  lønsvekst: "lønn",
  lisensvekst: "lisens",
  kontraktsvekst: "kontrakt",
};
