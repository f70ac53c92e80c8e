import { plainWord, type FigureLine } from "../../../core";

/** The role of a line by its label. */
export type LabelRole = "total" | "result" | "detail" | "item";

/** Reads the role of a line from its label, in nb, nn and en. */
export function roleOf(label: string): LabelRole {
  const words = plainWord(label);
  if (RESULT.test(words)) return "result";
  if (DETAIL.test(words)) return "detail";
  return TOTAL_FIRST.test(words) || TOTAL_LAST.test(words) ? "total" : "item";
}

/** The name of a line without the words for a total: "kostnader" of "Kostnader totalt:". */
export const bareName = (label: string): string =>
  plainWord(label)
    .replace(TOTAL_FIRST, "")
    .replace(TOTAL_LAST, "")
    .replace(/[:.,;()]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** Tells whether a total is of income or costs, and of all of them. */
export function partOf(label: string): FigureLine["of"] {
  const name = bareName(label);
  const kind = INCOME.test(name) ? "income" : COSTS.test(name) ? "costs" : undefined;
  return kind && { kind, isAll: ALL.test(name) };
}

/** The columns of annex 1 of BIB-2024/30 by their headings: actual, remaining budget and accumulated. */
export function annexColumns(
  headings: readonly string[],
): { actual: number; remaining: number; accumulated: number } | undefined {
  const kinds = headings.map((heading) => annexColumn(plainWord(heading)));
  const [actual, remaining, accumulated] = (["actual", "remaining", "accumulated"] as const).map((wanted) => {
    const columns = [...kinds.keys()].filter((column) => kinds[column] === wanted);
    return columns.length === 1 ? columns[0] : undefined;
  });
  if (actual === undefined || remaining === undefined || accumulated === undefined) return undefined;
  return { actual, remaining, accumulated };
}

/** Tells whether a heading names shares, growths, codes or dates, which are never added. */
export const isNeverAdded = (heading: string): boolean => NOT_ADDED.test(plainWord(heading));

function annexColumn(heading: string): "actual" | "remaining" | "accumulated" | undefined {
  if (/akkumulert|accumulated/u.test(heading)) return "accumulated";
  if (/^rest|remaining/u.test(heading)) return "remaining";
  const budget = heading.indexOf("budsjett");
  if (budget >= 0 && LATER_PART.test(heading.slice(budget))) return "remaining";
  return /re(?:gn|kne)skap|actual/u.test(heading) ? "actual" : undefined;
}

const LATER_PART = /\d\.? ?[-–] ?\d\.? ?(?:kvartal|tertial)|2\. halvår|rest/u;
const TOTAL_FIRST =
  /^(?:sum|summar|total(?:t|e|sum)?|totals|delsum|subtotal|grand total|i ?alt|til ?sammen|til saman|samle(?:t|de)|samla)(?![\p{L}\d])/u;
const TOTAL_LAST = /(?<![\p{L}\d])(?:totalt?|i ?alt|til ?sammen|til saman|sum)[ :.)]*$/u;
const RESULT =
  /^(?:(?:årets|periodens|netto|net|operating) ?)?(?:års|drifts)?(?:resultat|result)(?![\p{L}])|^over- ?(?:\/|og) ?under(?:skudd|skot)|^surplus ?\/|^overskudd ?\//u;
const DETAIL = /^[-–•* ]*(?:herav|hvorav|derav|av dette|av dei|korav|of which)(?![\p{L}])/u;
const INCOME = /inntekt|income|revenue/u;
const COSTS = /kostnad|utgift|cost|expens/u;
const ALL =
  /^(?:alle )?(?:inntekte?r?|inntektene|income|revenues?|kostnade?r?|kostnadene|utgifte?r?|costs?|expenses)$/u;
const NOT_ADDED =
  /%|prosent|per ?cent|(?<!\p{L})(?:pst|andel|del|vekst|sats|share|growth|rate|snitt|gjennomsnitt|average)(?!\p{L})|^(?:org\.? ?)?(?:nr|nummer|no|kode|kontonr|konto|id|år|year|dato|date|side|account|code|saksnr|sak|kap|telefon|postnr|bilagsnr|periode|period)\.?$/u;
