import type { CellFaults } from "../../../core";
import { errorName, figure, placeText } from "../../language";
import type { FamilyWords } from "../faultWords";

/** The faults of amounts, rates and ranges that a formula is given. */
export const amounts = {
  "text-for-amount": {
    number: 1,
    nb: ({ given }) => [`«${given}» er tekst, ikke et tall.`, `Skriv tallet på nytt i en celle med tallformat.`],
    nn: ({ given }) => [`«${given}» er tekst, ikkje eit tal.`, `Skriv talet på nytt i ei celle med talformat.`],
    en: ({ given }) => [`“${given}” is text, not a number.`, `Type the number again in a cell with a number format.`],
  },
  "error-for-amount": {
    number: 31,
    nb: ({ given }) => [`formelen i cellen gir ${errorName(given, "nb")}.`, `Rett formelen.`],
    nn: ({ given }) => [`formelen i cella gir ${errorName(given, "nn")}.`, `Rett formelen.`],
    en: ({ given }) => [`the formula in the cell gives ${given}.`, `Correct the formula.`],
  },
  "shapes-differ": {
    number: 2,
    nb: ({ argument, rows, columns, wantedRows, wantedColumns }) => [
      `${placeText({ in: "argument", argument, row: 0, column: 0 }, "nb")} har ${rows} × ${columns} celler, de andre områdene ${wantedRows} × ${wantedColumns}.`,
      `Velg like store områder.`,
    ],
    nn: ({ argument, rows, columns, wantedRows, wantedColumns }) => [
      `${placeText({ in: "argument", argument, row: 0, column: 0 }, "nn")} har ${rows} × ${columns} celler, dei andre områda ${wantedRows} × ${wantedColumns}.`,
      `Vel like store område.`,
    ],
    en: ({ argument, rows, columns, wantedRows, wantedColumns }) => [
      `${placeText({ in: "argument", argument, row: 0, column: 0 }, "en")} has ${rows} × ${columns} cells, the other ranges ${wantedRows} × ${wantedColumns}.`,
      `Choose ranges of the same size.`,
    ],
  },
  "growth-out-of-range": {
    number: 15,
    nb: ({ given }) => [`veksten ${given} er mer enn 100 %.`, `Skriv 0,03 eller 3 % for tre prosent.`],
    nn: ({ given }) => [`veksten ${given} er meir enn 100 %.`, `Skriv 0,03 eller 3 % for tre prosent.`],
    en: ({ given }) => [`the growth ${given} is more than 100%.`, `Type 0.03 or 3% for three per cent.`],
  },
  "share-out-of-range": {
    number: 16,
    nb: ({ given }) => [`andelen ${given} er ikke mellom 0 og 1.`, `Skriv 0,5 eller 50 % for halvparten.`],
    nn: ({ given }) => [`delen ${given} er ikkje mellom 0 og 1.`, `Skriv 0,5 eller 50 % for halvparten.`],
    en: ({ given }) => [`the share ${given} is not between 0 and 1.`, `Type 0.5 or 50% for one half.`],
  },
  "key-doubled": {
    number: 20,
    nb: ({ table, key }) => [`Nøkkelen ${key} står på mer enn én linje i ${table}.`, `Gi hver linje sin egen nøkkel.`],
    nn: ({ table, key }) => [
      `Nøkkelen ${key} står på meir enn éi linje i ${table}.`,
      `Gi kvar linje sin eigen nøkkel.`,
    ],
    en: ({ table, key }) => [
      `The key ${key} is on more than one line in ${table}.`,
      `Give each line a key of its own.`,
    ],
  },
  "amount-not-whole-units": {
    number: 36,
    nb: ({ amount, unit }) => [
      `Beløpet ${figure(amount, "nb")} går ikke opp i hele enheter på ${figure(unit, "nb")}.`,
      `Rund av beløpet først, eller velg en mindre enhet.`,
    ],
    nn: ({ amount, unit }) => [
      `Beløpet ${figure(amount, "nn")} går ikkje opp i heile einingar på ${figure(unit, "nn")}.`,
      `Rund av beløpet først, eller vel ei mindre eining.`,
    ],
    en: ({ amount, unit }) => [
      `The amount ${figure(amount, "en")} is not a whole number of units of ${figure(unit, "en")}.`,
      `Round the amount first, or choose a smaller unit.`,
    ],
  },
  "amount-too-large": {
    number: 50,
    nb: ({ amount, unit }) => [
      `Beløpet ${figure(amount, "nb")} er for stort for enheten ${figure(unit, "nb")}: en celle holder 15 sifre.`,
      `Velg en større enhet.`,
    ],
    nn: ({ amount, unit }) => [
      `Beløpet ${figure(amount, "nn")} er for stort for eininga ${figure(unit, "nn")}: ei celle held 15 siffer.`,
      `Vel ei større eining.`,
    ],
    en: ({ amount, unit }) => [
      `The amount ${figure(amount, "en")} is too large for the unit ${figure(unit, "en")}: a cell holds 15 digits.`,
      `Choose a larger unit.`,
    ],
  },
  "answer-too-large": {
    number: 230,
    nb: () => [`Svaret er større enn en celle kan regne videre med.`, `Se etter et tall med for mange sifre.`],
    nn: () => [`Svaret er større enn ei celle kan rekne vidare med.`, `Sjå etter eit tal med for mange siffer.`],
    en: () => [`The answer is larger than a cell can calculate with.`, `Look for a number with too many digits.`],
  },
  "weights-unusable": {
    number: 37,
    nb: ({ line }) =>
      line === 0
        ? [`Ingen vekt er over null.`, `Skriv minst én vekt over null.`]
        : [`Vekten på linje ${line} er negativ.`, `Skriv null eller mer, eller la cellen stå tom.`],
    nn: ({ line }) =>
      line === 0
        ? [`Inga vekt er over null.`, `Skriv minst éi vekt over null.`]
        : [`Vekta på linje ${line} er negativ.`, `Skriv null eller meir, eller lat cella stå tom.`],
    en: ({ line }) =>
      line === 0
        ? [`No weight is above zero.`, `Type at least one weight above zero.`]
        : [`The weight on line ${line} is negative.`, `Type zero or more, or leave the cell empty.`],
  },
  "unit-unusable": {
    number: 38,
    nb: ({ given }) => [
      `Enheten ${given} kan ikke brukes.`,
      `Skriv et tall over null, for eksempel 1, eller 0,01 for øre.`,
    ],
    nn: ({ given }) => [
      `Eininga ${given} kan ikkje brukast.`,
      `Skriv eit tal over null, til dømes 1, eller 0,01 for øre.`,
    ],
    en: ({ given }) => [
      `The unit ${given} cannot be used.`,
      `Type a number above zero, for example 1, or 0.01 for øre.`,
    ],
  },
  "fee-negative": {
    number: 285,
    nb: ({ fee }) => [
      `Konsortieavgiften blir ${figure(fee, "nb")}: finansieringen er større enn rammen.`,
      "Senk nedtrekket eller fratrekksandelen, eller rett det som er skrevet feil.",
    ],
    nn: ({ fee }) => [
      `Konsortieavgifta blir ${figure(fee, "nn")}: finansieringa er større enn ramma.`,
      "Senk nedtrekket eller fråtrekksdelen, eller rett det som er skrive feil.",
    ],
    en: ({ fee }) => [
      `The consortium fee would be ${figure(fee, "en")}: the funding is larger than the frame.`,
      "Lower the drawdown or the share deducted, or correct what is mistyped.",
    ],
  },
  "fee-share-unusable": {
    number: 39,
    nb: ({ fee, total }) => [
      `Avgiften ${figure(fee, "nb")} kan ikke være en del av ${figure(total, "nb")}.`,
      `Summen må være over null, og avgiften fra null opp til summen.`,
    ],
    nn: ({ fee, total }) => [
      `Avgifta ${figure(fee, "nn")} kan ikkje vere ein del av ${figure(total, "nn")}.`,
      `Summen må vere over null, og avgifta frå null opp til summen.`,
    ],
    en: ({ fee, total }) => [
      `The fee ${figure(fee, "en")} cannot be a part of ${figure(total, "en")}.`,
      `The total must be above zero, and the fee from zero up to the total.`,
    ],
  },
  "rates-not-two-columns": {
    number: 41,
    nb: ({ columns }) => [
      `Satsene har ${columnCount.nb(columns)}.`,
      `Velg et område med to: kategori og vekst, for eksempel lisens og 0,03.`,
    ],
    nn: ({ columns }) => [
      `Satsane har ${columnCount.nn(columns)}.`,
      `Vel eit område med to: kategori og vekst, til dømes lisens og 0,03.`,
    ],
    en: ({ columns }) => [
      `The rates have ${columnCount.en(columns)}.`,
      `Choose a range with two: category and growth, for example licence and 0.03.`,
    ],
  },
  "rate-missing": {
    number: 42,
    nb: ({ category }) => [`Kategorien «${category}» har ingen sats.`, `Legg den til i området med satser.`],
    nn: ({ category }) => [`Kategorien «${category}» har ingen sats.`, `Legg han til i området med satsar.`],
    en: ({ category }) => [`The category “${category}” has no rate.`, `Add it to the range of rates.`],
  },
} as const satisfies Partial<FamilyWords<CellFaults>>;

const columnCount = {
  nb: (count: number) => (count === 1 ? "én kolonne" : `${count} kolonner`),
  nn: (count: number) => (count === 1 ? "éin kolonne" : `${count} kolonnar`),
  en: (count: number) => (count === 1 ? "1 column" : `${count} columns`),
};
