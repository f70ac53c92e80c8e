import type { CellFaultTexts } from "./cells";
import { errorName } from "../language/errorName";
import { figure, formatDayOfMonth, monthName } from "../language/format";
import { placeText } from "../language/places";

/** Every fault that a formula can have, in bokmål: what is wrong, where, and what to do. */
export const nb: CellFaultTexts = {
  "text-for-amount": ({ given }) => [
    `«${given}» er tekst, ikke et tall.`,
    `Skriv tallet på nytt i en celle med tallformat.`,
  ],
  "shapes-differ": ({ argument, rows, columns, wantedRows, wantedColumns }) => [
    `${placeText({ in: "argument", argument, row: 0, column: 0 }, "nb")} har ${rows} × ${columns} celler, de andre områdene ${wantedRows} × ${wantedColumns}.`,
    `Velg like store områder.`,
  ],
  "period-missing": () => [`Perioden mangler.`, `Skriv for eksempel 2024K2 eller 2. kvartal 2024.`],
  "period-unknown": ({ given }) => [
    `«${given}» er ikke en periode.`,
    `Skriv for eksempel 2024K2, 2. kvartal 2024 eller 30.06.2024.`,
  ],
  "period-months-out-of-range": ({ given }) => [
    `${given} er ikke en periode.`,
    `Skriv antall avsluttede måneder fra 0 til 12, for eksempel 6.`,
  ],
  "period-part-out-of-range": ({ given, part, last }) => [
    `«${given}» finnes ikke: ${PARTS[part]} går fra 1 til ${last}.`,
    `Rett nummeret.`,
  ],
  "period-day-does-not-exist": ({ given, month, lastDay }) => [
    `«${given}» finnes ikke: ${monthName(month, "nb")} har ${lastDay} dager.`,
    `Skriv ${formatDayOfMonth(lastDay, month, "nb")}.`,
  ],
  "period-day-ends-no-month": ({ given, month, lastDay }) => [
    `«${given}» er ikke siste dag i måneden.`,
    `Skriv ${formatDayOfMonth(lastDay, month, "nb")}, eller en tidligere måned.`,
  ],
  "phasing-unknown": ({ given }) => [
    `«${given}» er ikke en periodisering.`,
    `Skriv lineær, betalt eller tolv månedsvekter.`,
  ],
  "phasing-not-12-weights": ({ given, count }) => [
    `Periodiseringen «${given}» har ${count} vekter.`,
    `Den må ha 12, én for hver måned fra januar.`,
  ],
  "phasing-weights-unusable": ({ given }) => [
    `Periodiseringen «${given}» kan ikke brukes.`,
    `Vektene må være tall som ikke er negative, og minst én over null.`,
  ],
  "method-unknown": ({ given }) => [
    `«${given}» er ikke en prognosemetode.`,
    `Skriv rest, budsjett, regnskap eller trend.`,
  ],
  "trend-without-months": () => [
    `Trend krever minst én avsluttet måned.`,
    `Velg en annen metode, eller en senere periode.`,
  ],
  "category-unknown": ({ given }) => [
    `«${given}» er ikke en kategori.`,
    `Skriv lisens, lønn, drift, reise, kontingent, innleid eller annet.`,
  ],
  "growth-out-of-range": ({ given }) => [`veksten ${given} er mer enn 100 %.`, `Skriv 0,03 eller 3 % for tre prosent.`],
  "share-out-of-range": ({ given }) => [
    `andelen ${given} er ikke mellom 0 og 1.`,
    `Skriv 0,5 eller 50 % for halvparten.`,
  ],
  "key-doubled": ({ table, key }) => [
    `Nøkkelen ${key} står på mer enn én linje i ${table}.`,
    `Gi hver linje sin egen nøkkel.`,
  ],
  "error-for-amount": ({ given }) => [`formelen i cellen gir ${errorName(given, "nb")}.`, `Rett formelen.`],
  "amount-not-whole-units": ({ amount, unit }) => [
    `Beløpet ${figure(amount, "nb")} går ikke opp i hele enheter på ${figure(unit, "nb")}.`,
    `Rund av beløpet først, eller velg en mindre enhet.`,
  ],
  "amount-too-large": ({ amount, unit }) => [
    `Beløpet ${figure(amount, "nb")} er for stort for enheten ${figure(unit, "nb")}: en celle holder 15 sifre.`,
    `Velg en større enhet.`,
  ],
  "weights-unusable": ({ line }) =>
    line === 0
      ? [`Ingen vekt er over null.`, `Skriv minst én vekt over null.`]
      : [`Vekten på linje ${line} er negativ.`, `Skriv null eller mer, eller la cellen stå tom.`],
  "unit-unusable": ({ given }) => [
    `Enheten ${given} kan ikke brukes.`,
    `Skriv et tall over null, for eksempel 1, eller 0,01 for øre.`,
  ],
  "fee-share-unusable": ({ fee, total }) => [
    `Avgiften ${figure(fee, "nb")} kan ikke være en del av ${figure(total, "nb")}.`,
    `Summen må være over null, og avgiften fra null opp til summen.`,
  ],
  "period-year-missing": ({ given }) => [
    `Perioden «${given}» sier ikke hvilket år.`,
    `Skriv for eksempel 2024K2, eller gi året i argumentet år.`,
  ],
  "rates-not-two-columns": ({ columns }) => [
    `Satsene har ${kolonner(columns)}.`,
    `Velg et område med to: kategori og vekst, for eksempel lisens og 0,03.`,
  ],
  "rate-missing": ({ category }) => [`Kategorien «${category}» har ingen sats.`, `Legg den til i området med satser.`],
  "language-unknown": ({ given }) => [`«${given}» er ikke et språk her.`, `Skriv bokmål, nynorsk eller engelsk.`],
};

const PARTS = { quarter: "kvartal", tertial: "tertial", half: "halvår", month: "måned" } as const;

const kolonner = (count: number): string => (count === 1 ? "én kolonne" : `${count} kolonner`);
