import { decisionOf, GENERAL_CATEGORY, plainWord, yearOf } from "../../core";
import { PRINCIPLES_OF_2025, type Phrase } from "../../text";
import { asWord } from "../model";
import { GROWTH_KEYS, readPlan, settingIn, type GrowthEntry, type Plan } from "../plan";
import type { WorkTables } from "../workbook";

/** What *Vekst* and *Prinsipper* begin with in a workbook that lacks them. */
export type YearParts = {
  /** The year the frame is for. */
  year: number;
  growths: readonly GrowthEntry[];
  principles: readonly Phrase[];
  caseNumber: string;
};

/** The growths a new workbook asks for. Wages, prices and licences grow apart; a user adds categories of their own. */
export const BLANK_GROWTHS: readonly GrowthEntry[] = [
  { category: GENERAL_CATEGORY, basis: "prisstigning", status: "foreløpig" },
  { category: "lønn", basis: "lønnsoppgjør", status: "foreløpig" },
  { category: "lisens", basis: "kontrakt", status: "foreløpig" },
];

/**
 * What a workbook from before *Vekst* is led over with: the growths of *Forutsetninger* by reference, so that they stay
 * where they are written and every figure is what it was, and the principles of BIB-2024/31 where the frame is of that case.
 *
 * @returns undefined where the workbook has no year to lead over
 */
export function ledOver(tables: WorkTables): YearParts | undefined {
  const { plan } = readPlan(tables);
  const year = plan?.setup.year ?? yearIn(tables);
  if (year === undefined) return undefined;
  const keys = tables.Forutsetninger?.rows.map(([key]) => asWord(key).trim()) ?? [];
  const isFromBefore = Object.values(GROWTH_KEYS).every((key) => keys.includes(key));
  const growths = isFromBefore ? [...referred(plan), ...endingHired(plan)] : BLANK_GROWTHS;
  const isOfCase = plan !== undefined && isDecided(plan);
  return {
    year: year + 1,
    growths,
    principles: isOfCase ? PRINCIPLES_OF_2025 : [],
    caseNumber: isOfCase ? plan.setup.frameCase : "",
  };
}

function referred(plan: Plan | undefined): GrowthEntry[] {
  const entry = (category: string, from: "prisvekst" | "lisensvekst", basis: string): GrowthEntry => {
    const { growths, sources } = plan?.assumptions ?? {};
    const growth = growths?.[from === "prisvekst" ? "price" : "licence"];
    return { category, from, basis, ...(growth && { growth: String(growth) }), ...sources?.[from] };
  };
  return [entry(GENERAL_CATEGORY, "prisvekst", "prisstigning"), entry("lisens", "lisensvekst", "kontrakt")];
}

/** Hired-in capacity ends by the decision for 2025. Whether it does in another year is for its user to say. */
function endingHired(plan: Plan | undefined): GrowthEntry[] {
  if (!plan?.lines.some(({ category }) => category === "hired")) return [];
  const ends = plan.setup.year + 1 === 2025 ? { growth: "-1", source: decisionOf(2025).principles } : {};
  return [{ category: "innleid", basis: "vedtak", ...ends }];
}

const isDecided = ({ setup }: Plan): boolean =>
  setup.year + 1 === 2025 &&
  plainWord(setup.frameCase) === plainWord(decisionOf(2025).principles) &&
  plainWord(setup.consortium) === plainWord(decisionOf(2025).consortium);

/** The year of *Oppsett*, in a workbook whose plan cannot be read. */
function yearIn({ Oppsett }: WorkTables): number | undefined {
  return Oppsett && yearOf(settingIn(Oppsett, "aar").value);
}
