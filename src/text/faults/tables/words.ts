import type { SumTerm, TableFaults } from "../../../core";
import { figure, type Language } from "../../language";
import type { FamilyWords } from "../faultWords";

/** The faults of figures in any table, in words. */
export const tables: FamilyWords<TableFaults> = {
  "difference-wrong": {
    number: 260,
    nb: ({ printed, wanted, terms }) => [
      `Differansen ${figure(printed, "nb")} er ikke ${sumOf(terms, "nb")} = ${figure(wanted, "nb")}.`,
      "Rett det tallet som er feil.",
    ],
    nn: ({ printed, wanted, terms }) => [
      `Differansen ${figure(printed, "nn")} er ikkje ${sumOf(terms, "nn")} = ${figure(wanted, "nn")}.`,
      "Rett det talet som er feil.",
    ],
    en: ({ printed, wanted, terms }) => [
      `The difference ${figure(printed, "en")} is not ${sumOf(terms, "en")} = ${figure(wanted, "en")}.`,
      "Correct the figure that is wrong.",
    ],
  },
  "balance-wrong": {
    number: 261,
    nb: ({ printed, wanted, residue, terms }) => [
      `Beholdningen ${figure(printed, "nb")} er ikke inngående beholdning med endringene, ${sumOf(terms, "nb")} = ${figure(wanted, "nb")}. Avviket er ${figure(residue, "nb")}.`,
      "Rett det tallet som er feil.",
    ],
    nn: ({ printed, wanted, residue, terms }) => [
      `Behaldninga ${figure(printed, "nn")} er ikkje inngåande behaldning med endringane, ${sumOf(terms, "nn")} = ${figure(wanted, "nn")}. Avviket er ${figure(residue, "nn")}.`,
      "Rett det talet som er feil.",
    ],
    en: ({ printed, wanted, residue, terms }) => [
      `The closing balance ${figure(printed, "en")} is not the opening balance with its changes, ${sumOf(terms, "en")} = ${figure(wanted, "en")}. The difference is ${figure(residue, "en")}.`,
      "Correct the figure that is wrong.",
    ],
  },
  "result-not-sum": {
    number: 262,
    nb: ({ printed, wanted, residue, terms }) => [
      `Resultatet ${figure(printed, "nb")} er ikke ${sumOf(terms, "nb")} = ${figure(wanted, "nb")}. Avviket er ${figure(residue, "nb")}.`,
      "Rett det tallet som er feil.",
    ],
    nn: ({ printed, wanted, residue, terms }) => [
      `Resultatet ${figure(printed, "nn")} er ikkje ${sumOf(terms, "nn")} = ${figure(wanted, "nn")}. Avviket er ${figure(residue, "nn")}.`,
      "Rett det talet som er feil.",
    ],
    en: ({ printed, wanted, residue, terms }) => [
      `The result ${figure(printed, "en")} is not ${sumOf(terms, "en")} = ${figure(wanted, "en")}. The difference is ${figure(residue, "en")}.`,
      "Correct the figure that is wrong.",
    ],
  },
  "figure-breaks-sums": {
    number: 263,
    nb: ({ printed, wanted, sums }) => [
      `Med ${figure(printed, "nb")} stemmer ikke ${sums} summer. Alle stemmer med ${figure(wanted, "nb")}.`,
      "Se om tallet er skrevet feil.",
    ],
    nn: ({ printed, wanted, sums }) => [
      `Med ${figure(printed, "nn")} stemmer ikkje ${sums} summar. Alle stemmer med ${figure(wanted, "nn")}.`,
      "Sjå om talet er skrive feil.",
    ],
    en: ({ printed, wanted, sums }) => [
      `With ${figure(printed, "en")}, ${sums} sums do not add up. All of them do with ${figure(wanted, "en")}.`,
      "Check whether the figure is mistyped.",
    ],
  },
  "shares-not-whole": {
    number: 264,
    nb: ({ printed, wanted }) => [
      `Andelene blir ${figure(printed, "nb")} %, ikke ${figure(wanted, "nb")} %.`,
      "Rett andelene.",
    ],
    nn: ({ printed, wanted }) => [
      `Delane blir ${figure(printed, "nn")} %, ikkje ${figure(wanted, "nn")} %.`,
      "Rett delane.",
    ],
    en: ({ printed, wanted }) => [
      `The shares add up to ${figure(printed, "en")}%, not to ${figure(wanted, "en")}%.`,
      "Correct the shares.",
    ],
  },
  "numbers-as-text": {
    number: 265,
    nb: ({ cells, count }) => [
      count === 1
        ? `tallet i ${cells} er tekst, så Excel regner ikke med det.`
        : `${count} tall er tekst, så Excel regner ikke med dem: ${cells}.`,
      "Gjør om til tall.",
    ],
    nn: ({ cells, count }) => [
      count === 1
        ? `talet i ${cells} er tekst, så Excel reknar ikkje med det.`
        : `${count} tal er tekst, så Excel reknar ikkje med dei: ${cells}.`,
      "Gjer om til tal.",
    ],
    en: ({ cells, count }) => [
      count === 1
        ? `the number in ${cells} is text, so Excel does not add it.`
        : `${count} numbers are text, so Excel does not add them: ${cells}.`,
      "Turn them into numbers.",
    ],
  },
  "formula-leaves-out": {
    number: 266,
    nb: ({ printed, wanted, names }) => [
      `Formelen tar ikke med ${named(names, "nb")}. Den gir ${figure(printed, "nb")}; med alle linjene blir det ${figure(wanted, "nb")}.`,
      "Se om linjen skal være med i summen.",
    ],
    nn: ({ printed, wanted, names }) => [
      `Formelen tek ikkje med ${named(names, "nn")}. Han gir ${figure(printed, "nn")}; med alle linjene blir det ${figure(wanted, "nn")}.`,
      "Sjå om linja skal vere med i summen.",
    ],
    en: ({ printed, wanted, names }) => [
      `The formula leaves out ${named(names, "en")}. It gives ${figure(printed, "en")}; with all the lines it is ${figure(wanted, "en")}.`,
      "Check whether the line belongs in the total.",
    ],
  },
  "total-nearly-sum": {
    number: 267,
    nb: ({ printed, wanted, residue }) => [
      `Summen ${figure(printed, "nb")} er ${figure(residue, "nb")} fra summen av delene, ${figure(wanted, "nb")}. Avrunding kan forklare det, men gjør det sjelden.`,
      "Se om et av tallene er feil.",
    ],
    nn: ({ printed, wanted, residue }) => [
      `Summen ${figure(printed, "nn")} er ${figure(residue, "nn")} frå summen av delane, ${figure(wanted, "nn")}. Avrunding kan forklare det, men gjer det sjeldan.`,
      "Sjå om eit av tala er feil.",
    ],
    en: ({ printed, wanted, residue }) => [
      `The total ${figure(printed, "en")} is ${figure(residue, "en")} from the sum of its parts, ${figure(wanted, "en")}. Rounding can explain that, but seldom does.`,
      "Check whether one of the figures is wrong.",
    ],
  },
  "line-left-out": {
    number: 268,
    nb: ({ name, part }) => [
      `Summen stemmer bare uten «${name}» (${figure(part, "nb")}), som står blant delene.`,
      "Se om linjen skal være med i summen.",
    ],
    nn: ({ name, part }) => [
      `Summen stemmer berre utan «${name}» (${figure(part, "nn")}), som står blant delane.`,
      "Sjå om linja skal vere med i summen.",
    ],
    en: ({ name, part }) => [
      `The total only adds up without “${name}” (${figure(part, "en")}), which is among its parts.`,
      "Check whether the line belongs in the total.",
    ],
  },
};

const MOST_NAMES = 3;

function named(names: readonly string[], language: Language): string {
  const [open, close] = language === "en" ? ["“", "”"] : ["«", "»"];
  const shown = names.slice(0, MOST_NAMES).map((name) => `${open}${name}${close}`);
  return [...shown, ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
}

const MOST_TERMS = 5;

/** "150 + 10 − 30", with the names of the terms where there are two. */
function sumOf(terms: readonly SumTerm[], language: Language): string {
  const shown = terms.slice(0, MOST_TERMS).map(({ name, amount, sign }, i) => {
    const called = terms.length === 2 && name !== "" ? `${named([name], language)} ` : "";
    const written = figure(amount, language);
    const bracketed = i > 0 && amount.startsWith("-") ? `(${written})` : written;
    return `${sign === -1 ? "− " : i > 0 ? "+ " : ""}${called}${bracketed}`;
  });
  return [...shown, ...(terms.length > MOST_TERMS ? ["…"] : [])].join(" ");
}
