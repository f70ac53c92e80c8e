import type { Amount, Assessment, Period } from "../../core";
import { formatPeriod, type Language, type Phrase } from "../language";
import { closed, COMMENT_WORDS, commentOn, oneLine, stated, withReason } from "./comment";
import { offOf, type Off } from "./comment.words";

/** How a line stands: against its budget, without an actual, or without a budget. Amounts are in 1000 kroner. */
export type Standing =
  { is: "assessed"; assessment: Assessment } | { is: "actual-missing" } | { is: "unbudgeted"; actual: Amount };

/** What the draft about a line is made of. The two reasons are apart: one is for what happened, one for what will. */
export type DraftedLine = {
  line: string;
  months: number;
  standing: Standing;
  /** The user's reason for the variance. */
  reason: string;
  /** The year's forecast against its budget, and the user's reason for it. */
  forecast: { off: Off; amount: Amount; reason: string } | undefined;
};

/** The draft about one line: what the figures say, then the user's reasons. */
export function draftLine({ line, months, standing, reason, forecast }: DraftedLine, language: Language): string {
  const words = COMMENT_WORDS[language];
  if (standing.is === "actual-missing") return `${stated(line, words.missing, months, language)}.`;
  const { came, without } = words.unbudgeted;
  const said =
    standing.is === "assessed"
      ? commentOn(line, standing.assessment, language, reason)
      : withReason(`${stated(line, came(standing.actual), months, language)} ${without}.`, words.reason, reason);
  if (!forecast || (forecast.off === "as-budgeted" && oneLine(forecast.reason) === "")) return said;
  const expected = words.forecast(forecast.off, forecast.amount);
  const why = oneLine(forecast.reason);
  return `${said} ${closed(why === "" ? expected : `${expected}: ${why}`)}`;
}

/** The draft about a total. While an actual is missing, nothing is said of its variance. */
export function draftTotal(
  total: string,
  assessment: Assessment,
  missing: readonly string[],
  language: Language,
): string {
  if (missing.length === 0) return commentOn(total, assessment, language);
  const names = missing.map(oneLine).join(", ");
  return {
    nb: `${total} kan ikke vurderes ennå: regnskap mangler for ${names}.`,
    nn: `${total} kan ikkje vurderast enno: rekneskap manglar for ${names}.`,
    en: `${total} cannot be assessed yet: the actual is missing for ${names}.`,
  }[language];
}

/** What *Oppsummering* is made of. Amounts are in 1000 kroner. */
export type Summary = {
  /** What is said of the costs as a whole. */
  costs: string;
  missing: readonly string[];
  /** The lines that are furthest from their budgets, the furthest first. */
  furthest: readonly { line: string; assessment: Assessment }[];
  /** The year's forecast result. */
  forecast: Amount;
  /** The result as booked, and with the year's income spread over its months. */
  booked: Amount;
  accrued: Amount;
};

/** The draft of *Oppsummering*: only what the figures say. */
export function draftSummary(given: Summary, language: Language): string {
  const words = COMMENT_WORDS[language];
  if (given.missing.length > 0) return given.costs;
  const { spoken } = words;
  const off = given.furthest.map(({ line, assessment }) => {
    const how = OFF[offOf(assessment)][language];
    return `${oneLine(line) || words.line} (${spoken(assessment.amount)} ${how})`;
  });
  const furthest = off.length === 0 ? "" : `${FURTHEST[language]}: ${off.join(", ")}.`;
  return [given.costs, furthest, expectedResult(given.forecast, spoken, language), results(given, spoken, language)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

type Spoken = (amount: Amount) => string;

/** A deficit takes from the capital: nobody else pays for it. */
export function expectedResult(result: Amount, spoken: Spoken, language: Language): string {
  const amount = spoken(result);
  if (result.isZero()) {
    return {
      nb: "Prognosen for året er i balanse.",
      nn: "Prognosen for året er i balanse.",
      en: "The forecast for the year balances.",
    }[language];
  }
  return result.gt(0)
    ? {
        nb: `Prognosen for året gir ${amount} til overs.`,
        nn: `Prognosen for året gir ${amount} til overs.`,
        en: `The forecast for the year leaves ${amount} over.`,
      }[language]
    : {
        nb: `Prognosen for året er et underskudd på ${amount}, som tas av virksomhetskapitalen.`,
        nn: `Prognosen for året er eit underskot på ${amount}, som blir teke av verksemdskapitalen.`,
        en: `The forecast for the year is a deficit of ${amount}, which is taken from the capital.`,
      }[language];
}

function results({ booked, accrued }: Summary, spoken: Spoken, language: Language): string {
  const [so, spread] = [booked, accrued].map((of) => (of.lt(0) ? `minus ${spoken(of)}` : spoken(of)));
  if (booked.eq(accrued)) {
    return {
      nb: `Bokført resultat er ${so}.`,
      nn: `Bokført resultat er ${so}.`,
      en: `The booked result is ${so}.`,
    }[language];
  }
  return {
    nb: `Bokført resultat er ${so}; med årets inntekter fordelt på månedene er det ${spread}.`,
    nn: `Bokført resultat er ${so}; med inntektene for året fordelte på månadene er det ${spread}.`,
    en: `The booked result is ${so}; with the year's income spread over its months it is ${spread}.`,
  }[language];
}

/** The decision that a paper about accounts asks for. */
export const proposedDecision = (period: Period, year: number): Phrase => {
  const name = formatPeriod(period, year);
  return {
    nb: `Styret tar foreløpig regnskap ${name.nb} til orientering.`,
    nn: `Styret tek førebels rekneskap ${name.nn} til orientering.`,
    en: `The board takes note of the preliminary accounts, ${name.en}.`,
  };
};

const FURTHEST = { nb: "Lengst fra budsjett", nn: "Lengst frå budsjett", en: "Furthest from budget" } as const;

const OFF: Record<Off, Phrase> = {
  lower: { nb: "lavere", nn: "lågare", en: "lower" },
  higher: { nb: "høyere", nn: "høgare", en: "higher" },
  "as-budgeted": { nb: "som budsjettert", nn: "som budsjettert", en: "as budgeted" },
};
