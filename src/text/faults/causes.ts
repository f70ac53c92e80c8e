import type { TotalCause } from "../../core";
import { figure, type Language } from "../language";

/** What a wrong total looks like, as a sentence that follows the fault. Empty when no cause fits. */
export function likenesses(causes: readonly TotalCause[], language: Language): string {
  if (causes.length === 0) return "";
  const { one, several, total } = WORDS[language];
  const likely = causes.map((cause) => `${total} ${LIKENESS[language](cause)}`);
  return ` ${causes.length === 1 ? one : several}: ${likely.join("; ")}.`;
}

/** What to check, one sentence for each kind of cause. */
export const adviceOn = (causes: readonly TotalCause[], language: Language): string =>
  [...new Set(causes.map(({ kind }) => ADVICE[language][kind]))].join(" ");

const WORDS: Record<Language, { one: string; several: string; total: string }> = {
  nb: { one: "Trolig årsak", several: "Mulige årsaker", total: "summen" },
  nn: { one: "Truleg årsak", several: "Moglege årsaker", total: "summen" },
  en: { one: "Probable cause", several: "Possible causes", total: "the total" },
};

const LIKENESS: Record<Language, (cause: TotalCause) => string> = {
  nb: (cause) => {
    switch (cause.kind) {
      case "share":
        return `er ${part(cause, "nb")} av ${figure(cause.of, "nb")}`;
      case "left-out":
        return `mangler ${line(cause, "nb")}`;
      case "doubled":
        return `har med ${line(cause, "nb")} to ganger`;
      case "sign-turned":
        return `har med ${line(cause, "nb")} med motsatt fortegn`;
      case "transposed":
        return `er ${figure(cause.wanted, "nb")} med to sifre byttet om`;
      case "digit":
        return `er ${figure(cause.wanted, "nb")} med ett siffer feil`;
      case "negated":
        return "har feil fortegn";
      case "too-large":
        return `er ${cause.times} ganger for stor`;
      case "too-small":
        return `er ${cause.times} ganger for liten`;
    }
  },
  nn: (cause) => {
    switch (cause.kind) {
      case "share":
        return `er ${part(cause, "nn")} av ${figure(cause.of, "nn")}`;
      case "left-out":
        return `manglar ${line(cause, "nn")}`;
      case "doubled":
        return `har med ${line(cause, "nn")} to gonger`;
      case "sign-turned":
        return `har med ${line(cause, "nn")} med motsett forteikn`;
      case "transposed":
        return `er ${figure(cause.wanted, "nn")} med to siffer bytte om`;
      case "digit":
        return `er ${figure(cause.wanted, "nn")} med eitt siffer feil`;
      case "negated":
        return "har feil forteikn";
      case "too-large":
        return `er ${cause.times} gonger for stor`;
      case "too-small":
        return `er ${cause.times} gonger for liten`;
    }
  },
  en: (cause) => {
    switch (cause.kind) {
      case "share":
        return `is ${part(cause, "en")} of ${figure(cause.of, "en")}`;
      case "left-out":
        return `is missing ${line(cause, "en")}`;
      case "doubled":
        return `includes ${line(cause, "en")} twice`;
      case "sign-turned":
        return `includes ${line(cause, "en")} with the wrong sign`;
      case "transposed":
        return `is ${figure(cause.wanted, "en")} with two digits swapped`;
      case "digit":
        return `is ${figure(cause.wanted, "en")} with one digit wrong`;
      case "negated":
        return "has the wrong sign";
      case "too-large":
        return `is ${cause.times} times too large`;
      case "too-small":
        return `is ${cause.times} times too small`;
    }
  },
};

const ADVICE: Record<Language, Record<TotalCause["kind"], string>> = {
  nb: {
    share: "Se om en formel fra et annet kvartal eller en annen måned står igjen.",
    "left-out": "Se om formelen tar med alle linjene.",
    doubled: "Se om en delsum eller en linje er talt dobbelt.",
    "sign-turned": "Rett fortegnet.",
    transposed: "Skriv summen på nytt, eller bruk en formel.",
    digit: "Skriv summen på nytt, eller bruk en formel.",
    negated: "Rett fortegnet.",
    "too-large": "Se om noe er i kroner og noe i 1000 kroner.",
    "too-small": "Se om noe er i kroner og noe i 1000 kroner.",
  },
  nn: {
    share: "Sjå om ein formel frå eit anna kvartal eller ein annan månad står igjen.",
    "left-out": "Sjå om formelen tek med alle linjene.",
    doubled: "Sjå om ein delsum eller ei linje er tald dobbelt.",
    "sign-turned": "Rett forteiknet.",
    transposed: "Skriv summen på nytt, eller bruk ein formel.",
    digit: "Skriv summen på nytt, eller bruk ein formel.",
    negated: "Rett forteiknet.",
    "too-large": "Sjå om noko er i kroner og noko i 1000 kroner.",
    "too-small": "Sjå om noko er i kroner og noko i 1000 kroner.",
  },
  en: {
    share: "Check whether a formula from another quarter or month is left.",
    "left-out": "Check whether the formula includes every line.",
    doubled: "Check whether a subtotal or a line is counted twice.",
    "sign-turned": "Correct the sign.",
    transposed: "Type the total again, or use a formula.",
    digit: "Type the total again, or use a formula.",
    negated: "Correct the sign.",
    "too-large": "Check whether some amounts are in kroner and some in NOK 1000.",
    "too-small": "Check whether some amounts are in kroner and some in NOK 1000.",
  },
};

/** A part by its name if it has one, otherwise by its number. */
function line({ line: number, name, part }: Extract<TotalCause, { line: number }>, language: Language): string {
  const [open, close] = language === "en" ? ["“", "”"] : ["«", "»"];
  const called = name === undefined ? `${{ nb: "linje", nn: "linje", en: "line" }[language]} ${number}` : "";
  return `${called || `${open}${name}${close}`} (${figure(part, language)})`;
}

function part({ numerator, denominator }: Extract<TotalCause, { kind: "share" }>, language: Language): string {
  if (denominator === 12) return `${numerator}/12`;
  return `${(numerator * 100) / denominator}${language === "en" ? "%" : "\u00a0%"}`;
}
