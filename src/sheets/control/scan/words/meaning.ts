import { plainWord, type Meaning } from "../../../../core";
import * as headings from "./headingWords";
import * as words from "./labelWords";

const NOT_LETTER_BEFORE = "(?<![\\p{L}\\d])";
const NOT_LETTER_AFTER = "(?![\\p{L}\\d])";

const any = (all: readonly string[]): string => `(?:${all.join("|")})`;
const whole = (all: readonly string[]): RegExp => new RegExp(`^${any(all)}[.:]*$`, "u");
const first = (all: readonly string[]): RegExp => new RegExp(`^${any(all)}${NOT_LETTER_AFTER}`, "u");
const inside = (all: readonly string[]): RegExp =>
  new RegExp(`${NOT_LETTER_BEFORE}${any(all)}${NOT_LETTER_AFTER}`, "u");

const TOTAL_FIRST = first(words.TOTAL_FIRST);
const TOTAL_LAST = new RegExp(`${NOT_LETTER_BEFORE}${any(words.TOTAL_LAST)}[ :.)]*$`, "u");
const GRAND = inside(["total(?:t|e)?", "i ?alt", "til ?sammen", "til saman", "hovedsum", "hovudsum"]);
const RESULT = first(words.RESULT);
const BEFORE_RESULT = new RegExp(`^${any(words.BEFORE_RESULT)} `, "u");
const DEFICIT = first(words.DEFICIT);
const OFTEN_COMPUTED = first(words.OFTEN_COMPUTED);
const NAME_OF_ALL = whole(words.NAME_OF_ALL);
const OPENING = inside(words.OPENING);
const CLOSING = inside(words.CLOSING);
const DIFFERENCE = inside(words.DIFFERENCE);
const IS_DIFFERENCE = whole([...words.DIFFERENCE, "(?:årets|netto|total) endring"]);
const RUNNING = inside(words.RUNNING);
const DISPOSAL = first(words.DISPOSAL);
const DETAIL = first(words.DETAIL);
const DETAILS_FOLLOW = whole(words.DETAIL);
const INCOME = new RegExp(any(words.INCOME), "u");
const COSTS = new RegExp(any(words.COSTS), "u");
const PERCENT = /(?<!\d ?)%|(?<![\p{L}]|\d )(?:prosent|per ?cent|pst)(?![\p{L}])/u;
const OTHER_UNIT = inside(words.OTHER_UNIT);
const NEVER_ADDED = inside(headings.NEVER_ADDED);
const CODE = whole(headings.CODE);
const HEADING_LABEL = whole(headings.HEADING_LABEL);

/** A rate: so much for each of something. "Per 30. juni" and "per måned" are none. */
const PER_EACH =
  /(?<![\p{L}])(?:kr |kroner )?(?:per|pr\.?|à) (?!\d|(?:jan|feb|mars|apr|mai|juni?|juli?|aug|sep|okt|nov|des)|dato|status|utgang|måned|kvartal|tertial|halvår|år(?![\p{L}])|uke)[\p{L}]/u;

/** Reads what the label of a line says that it is. */
export function meaningOfLabel(label: string): Meaning {
  // Numbering in front says nothing: "A.", "III", "12 ".
  const text = plainWord(label)
    .replace(/^[-–•*+/ ]+/u, "")
    .replace(/^(?:(?:[a-zæøå]|[ivx]+|\d+)[.)]|\d+(?:\.\d+){1,4}) /u, "");
  const name = bareName(text);
  const side = sideOf(text);
  const meaning = (kind: Meaning["kind"], isSure: boolean): Meaning => ({
    kind,
    isSure,
    name,
    ...(side && { side }),
    ...(RUNNING.test(text) && { isRunning: true }),
    ...(DISPOSAL.test(text) && { isDisposal: true }),
  });
  if (DETAILS_FOLLOW.test(text)) return meaning("details-follow", true);
  if (DETAIL.test(text)) return meaning("detail", true);
  if (PERCENT.test(text) && !TOTAL_FIRST.test(text)) return meaning("apart", true);
  if (isResult(text) && !OTHER_UNIT.test(text)) return meaning("result", true);
  if (TOTAL_FIRST.test(text) || TOTAL_LAST.test(text)) {
    return { ...meaning("total", true), ...(GRAND.test(text) && { isGrand: true }) };
  }
  if (OTHER_UNIT.test(text) || PER_EACH.test(text)) return meaning("apart", true);
  if (CLOSING.test(text)) return meaning("closing", true);
  if (OPENING.test(text)) return meaning("opening", true);
  if (IS_DIFFERENCE.test(text)) return meaning("difference", false);
  if (OFTEN_COMPUTED.test(text) || OFTEN_COMPUTED.test(text.replace(BEFORE_RESULT, "")) || NAME_OF_ALL.test(text))
    return meaning("result", false);
  return meaning("item", false);
}

/** Reads what the heading of a column says that it is. A line's words hold for columns too, but figures must prove them. */
export function meaningOfHeading(heading: string): Meaning {
  const text = plainWord(heading);
  const own = { ...meaningOfLabel(heading), isSure: false };
  if (NEVER_ADDED.test(text) || CODE.test(text) || PER_EACH.test(text)) return { ...own, kind: "apart" };
  if (own.kind === "detail" || own.kind === "details-follow" || own.kind === "apart") return { ...own, kind: "item" };
  if (own.kind === "total") return own;
  if (DIFFERENCE.test(text)) return { ...own, kind: "difference" };
  return own;
}

/** Tells whether a heading names shares of a whole. */
export const isOfShares = (heading: string): boolean =>
  /(?<![\p{L}])(?:andel|share)(?![\p{L}])/u.test(plainWord(heading));

/** Tells whether a text is usual over the labels of a table. */
export const isHeadingLabel = (text: string): boolean => {
  const word = plainWord(text);
  return HEADING_LABEL.test(word) || /(?:kroner|1000|tusen|mill|nok)(?![\p{L}])|:$/u.test(word);
};

/** The name of a line without the words for a total: "kostnader" of "Kostnader totalt:". */
function bareName(text: string): string {
  return text
    .replace(TOTAL_FIRST, "")
    .replace(TOTAL_LAST, "")
    .replace(/[:.,;()]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Tells whether a text is the name of a result, whatever words stand before it: "netto ordinært resultat". */
function isResult(text: string): boolean {
  if (RESULT.test(text)) return true;
  const rest = text.replace(BEFORE_RESULT, "");
  return rest !== text && isResult(rest);
}

function sideOf(text: string): 1 | -1 | undefined {
  // "Resultat før skattekostnad" is no cost.
  const [own = text] = text.split(/ (?:før|etter|before|after) /u);
  if (isResult(own)) return DEFICIT.test(own) ? -1 : undefined;
  const [isIncome, isCost] = [INCOME.test(own), COSTS.test(own)];
  if (isIncome === isCost || /motpost/u.test(own)) return undefined;
  return isIncome ? 1 : -1;
}
