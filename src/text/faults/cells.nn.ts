import type { CellFaultTexts } from "./cells";
import { errorName } from "../language/errorName";
import { figure, formatDayOfMonth, monthName } from "../language/format";
import { placeText } from "../language/places";

/** Every fault that a formula can have, in nynorsk: what is wrong, where, and what to do. */
export const nn: CellFaultTexts = {
  "text-for-amount": ({ given }) => [
    `«${given}» er tekst, ikkje eit tal.`,
    `Skriv talet på nytt i ei celle med talformat.`,
  ],
  "shapes-differ": ({ argument, rows, columns, wantedRows, wantedColumns }) => [
    `${placeText({ in: "argument", argument, row: 0, column: 0 }, "nn")} har ${rows} × ${columns} celler, dei andre områda ${wantedRows} × ${wantedColumns}.`,
    `Vel like store område.`,
  ],
  "period-missing": () => [`Perioden manglar.`, `Skriv til dømes 2024K2 eller 2. kvartal 2024.`],
  "period-unknown": ({ given }) => [
    `«${given}» er ikkje ein periode.`,
    `Skriv til dømes 2024K2, 2. kvartal 2024 eller 30.06.2024.`,
  ],
  "period-months-out-of-range": ({ given }) => [
    `${given} er ikkje ein periode.`,
    `Skriv talet på avslutta månader frå 0 til 12, til dømes 6.`,
  ],
  "period-part-out-of-range": ({ given, part, last }) => [
    `«${given}» finst ikkje: ${PARTS[part]} går frå 1 til ${last}.`,
    `Rett nummeret.`,
  ],
  "period-day-does-not-exist": ({ given, month, lastDay }) => [
    `«${given}» finst ikkje: ${monthName(month, "nn")} har ${lastDay} dagar.`,
    `Skriv ${formatDayOfMonth(lastDay, month, "nn")}.`,
  ],
  "period-day-ends-no-month": ({ given, month, lastDay }) => [
    `«${given}» er ikkje siste dag i månaden.`,
    `Skriv ${formatDayOfMonth(lastDay, month, "nn")}, eller ein tidlegare månad.`,
  ],
  "phasing-unknown": ({ given }) => [
    `«${given}» er ikkje ei periodisering.`,
    `Skriv lineær, betalt eller tolv månadsvekter.`,
  ],
  "phasing-not-12-weights": ({ given, count }) => [
    `Periodiseringa «${given}» har ${count} vekter.`,
    `Ho må ha 12, éi for kvar månad frå januar.`,
  ],
  "phasing-weights-unusable": ({ given }) => [
    `Periodiseringa «${given}» kan ikkje brukast.`,
    `Vektene må vere tal som ikkje er negative, og minst éi over null.`,
  ],
  "method-unknown": ({ given }) => [
    `«${given}» er ikkje ein prognosemetode.`,
    `Skriv rest, budsjett, rekneskap eller trend.`,
  ],
  "trend-without-months": () => [
    `Trend krev minst éin avslutta månad.`,
    `Vel ein annan metode, eller ein seinare periode.`,
  ],
  "category-unknown": ({ given }) => [
    `«${given}» er ikkje ein kategori.`,
    `Skriv lisens, løn, drift, reise, kontingent, innleigd eller anna.`,
  ],
  "growth-out-of-range": ({ given }) => [
    `veksten ${given} er meir enn 100 %.`,
    `Skriv 0,03 eller 3 % for tre prosent.`,
  ],
  "share-out-of-range": ({ given }) => [
    `delen ${given} er ikkje mellom 0 og 1.`,
    `Skriv 0,5 eller 50 % for halvparten.`,
  ],
  "key-doubled": ({ table, key }) => [
    `Nøkkelen ${key} står på meir enn éi linje i ${table}.`,
    `Gi kvar linje sin eigen nøkkel.`,
  ],
  "error-for-amount": ({ given }) => [`formelen i cella gir ${errorName(given, "nn")}.`, `Rett formelen.`],
  "amount-not-whole-units": ({ amount, unit }) => [
    `Beløpet ${figure(amount, "nn")} går ikkje opp i heile einingar på ${figure(unit, "nn")}.`,
    `Rund av beløpet først, eller vel ei mindre eining.`,
  ],
  "amount-too-large": ({ amount, unit }) => [
    `Beløpet ${figure(amount, "nn")} er for stort for eininga ${figure(unit, "nn")}: ei celle held 15 siffer.`,
    `Vel ei større eining.`,
  ],
  "weights-unusable": ({ line }) =>
    line === 0
      ? [`Inga vekt er over null.`, `Skriv minst éi vekt over null.`]
      : [`Vekta på linje ${line} er negativ.`, `Skriv null eller meir, eller lat cella stå tom.`],
  "unit-unusable": ({ given }) => [
    `Eininga ${given} kan ikkje brukast.`,
    `Skriv eit tal over null, til dømes 1, eller 0,01 for øre.`,
  ],
  "fee-share-unusable": ({ fee, total }) => [
    `Avgifta ${figure(fee, "nn")} kan ikkje vere ein del av ${figure(total, "nn")}.`,
    `Summen må vere over null, og avgifta frå null opp til summen.`,
  ],
  "period-year-missing": ({ given }) => [
    `Perioden «${given}» seier ikkje kva år.`,
    `Skriv til dømes 2024K2, eller gi året i argumentet år.`,
  ],
  "rates-not-two-columns": ({ columns }) => [
    `Satsane har ${kolonnar(columns)}.`,
    `Vel eit område med to: kategori og vekst, til dømes lisens og 0,03.`,
  ],
  "rate-missing": ({ category }) => [`Kategorien «${category}» har ingen sats.`, `Legg han til i området med satsar.`],
  "language-unknown": ({ given }) => [`«${given}» er ikkje eit språk her.`, `Skriv bokmål, nynorsk eller engelsk.`],
};

const PARTS = { quarter: "kvartal", tertial: "tertial", half: "halvår", month: "månad" } as const;

const kolonnar = (count: number): string => (count === 1 ? "éin kolonne" : `${count} kolonnar`);
