import type { CellFaults } from "../../../core";
import { figure, formatDay } from "../../language";
import type { FamilyWords } from "../faultWords";

/** The faults of sharing a fee among institutions: key, limits and part years. */
export const notice = {
  "key-shares-not-one": {
    number: 310,
    nb: ({ sum }) => [`Andelene i nøkkelen er til sammen ${figure(sum, "nb")}, ikke 1.`, `Rett andelene.`],
    nn: ({ sum }) => [`Delane i nøkkelen er til saman ${figure(sum, "nn")}, ikkje 1.`, `Rett delane.`],
    en: ({ sum }) => [`The shares of the key add up to ${figure(sum, "en")}, not 1.`, `Correct the shares.`],
  },
  "key-basis-empty": {
    number: 311,
    nb: ({ part }) => [`Del ${part} av nøkkelen har ikke noe å fordele etter: grunnlaget er 0.`, `Fyll ut grunnlaget.`],
    nn: ({ part }) => [
      `Del ${part} av nøkkelen har ikkje noko å fordele etter: grunnlaget er 0.`,
      `Fyll ut grunnlaget.`,
    ],
    en: ({ part }) => [`Part ${part} of the key has nothing to share by: its basis is 0.`, `Fill in the basis.`],
  },
  "key-basis-negative": {
    number: 312,
    nb: ({ part, line }) => [
      `Grunnlaget for del ${part} av nøkkelen er negativt på linje ${line}.`,
      `Rett grunnlaget.`,
    ],
    nn: ({ part, line }) => [
      `Grunnlaget for del ${part} av nøkkelen er negativt på linje ${line}.`,
      `Rett grunnlaget.`,
    ],
    en: ({ part, line }) => [`The basis of part ${part} of the key is negative on line ${line}.`, `Correct the basis.`],
  },
  "amount-negative": {
    number: 313,
    nb: ({ amount }) => [
      `Beløpet ${figure(amount, "nb")} er negativt.`,
      `Grenser gjelder bare for det som skal betales.`,
    ],
    nn: ({ amount }) => [
      `Beløpet ${figure(amount, "nn")} er negativt.`,
      `Grenser gjeld berre for det som skal betalast.`,
    ],
    en: ({ amount }) => [`The amount ${figure(amount, "en")} is negative.`, `Limits apply only to what is to be paid.`],
  },
  "limit-not-whole-units": {
    number: 314,
    nb: ({ line, given, unit }) => [
      `Grensen ${figure(given, "nb")} på linje ${line} går ikke opp i hele enheter på ${figure(unit, "nb")}.`,
      `Rund av grensen, eller velg en mindre enhet.`,
    ],
    nn: ({ line, given, unit }) => [
      `Grensa ${figure(given, "nn")} på linje ${line} går ikkje opp i heile einingar på ${figure(unit, "nn")}.`,
      `Rund av grensa, eller vel ei mindre eining.`,
    ],
    en: ({ line, given, unit }) => [
      `The limit ${figure(given, "en")} on line ${line} is not a whole number of units of ${figure(unit, "en")}.`,
      `Round the limit, or choose a smaller unit.`,
    ],
  },
  "floor-above-cap": {
    number: 315,
    nb: ({ line, floor, cap }) => [
      `Linje ${line} skal betale minst ${figure(floor, "nb")} og høyst ${figure(cap, "nb")}.`,
      `Rett en av grensene.`,
    ],
    nn: ({ line, floor, cap }) => [
      `Linje ${line} skal betale minst ${figure(floor, "nn")} og høgst ${figure(cap, "nn")}.`,
      `Rett ei av grensene.`,
    ],
    en: ({ line, floor, cap }) => [
      `Line ${line} is to pay at least ${figure(floor, "en")} and at most ${figure(cap, "en")}.`,
      `Correct one of the limits.`,
    ],
  },
  "limits-infeasible": {
    number: 316,
    nb: ({ amount, floors, caps, raise }) =>
      raise === ""
        ? [
            `Det som minst skal betales, ${figure(floors, "nb")}, er mer enn beløpet ${figure(amount, "nb")}.`,
            `Senk minstebeløpene.`,
          ]
        : [
            `Det som høyst kan betales, ${figure(caps, "nb")}, er mindre enn beløpet ${figure(amount, "nb")}. Minst skal det betales ${figure(floors, "nb")}.`,
            `Hev alle tak med ${figure(raise, "nb")} % eller mer.`,
          ],
    nn: ({ amount, floors, caps, raise }) =>
      raise === ""
        ? [
            `Det som minst skal betalast, ${figure(floors, "nn")}, er meir enn beløpet ${figure(amount, "nn")}.`,
            `Senk minstebeløpa.`,
          ]
        : [
            `Det som høgst kan betalast, ${figure(caps, "nn")}, er mindre enn beløpet ${figure(amount, "nn")}. Minst skal det betalast ${figure(floors, "nn")}.`,
            `Hev alle tak med ${figure(raise, "nn")} % eller meir.`,
          ],
    en: ({ amount, floors, caps, raise }) =>
      raise === ""
        ? [
            `The least to be paid, ${figure(floors, "en")}, is more than the amount ${figure(amount, "en")}.`,
            `Lower the floors.`,
          ]
        : [
            `The most that can be paid, ${figure(caps, "en")}, is less than the amount ${figure(amount, "en")}. At least ${figure(floors, "en")} is to be paid.`,
            `Raise all caps by ${figure(raise, "en")}% or more.`,
          ],
  },
  "previous-unusable": {
    number: 317,
    nb: () => [`Avgiftene i fjor kan ikke brukes: de er negative, eller alle er 0.`, `Rett avgiftene i fjor.`],
    nn: () => [`Avgiftene i fjor kan ikkje brukast: dei er negative, eller alle er 0.`, `Rett avgiftene i fjor.`],
    en: () => [`Last year's fees cannot be used: they are negative, or all are 0.`, `Correct last year's fees.`],
  },
  "part-year-unknown": {
    number: 318,
    nb: ({ given }) => [`«${given}» er ingen regel for en del av året.`, `Skriv hele, halvår eller måneder.`],
    nn: ({ given }) => [`«${given}» er ingen regel for ein del av året.`, `Skriv heile, halvår eller månader.`],
    en: ({ given }) => [`“${given}” is no rule for a part of the year.`, `Type whole, half or months.`],
  },
  "part-year-turned": {
    number: 319,
    nb: ({ from, to }) => [
      `Siste dag, ${formatDay(to, "nb")}, er før første dag, ${formatDay(from, "nb")}.`,
      `Rett datoene.`,
    ],
    nn: ({ from, to }) => [
      `Siste dag, ${formatDay(to, "nn")}, er før første dag, ${formatDay(from, "nn")}.`,
      `Rett datoane.`,
    ],
    en: ({ from, to }) => [
      `The last day, ${formatDay(to, "en")}, is before the first, ${formatDay(from, "en")}.`,
      `Correct the dates.`,
    ],
  },
} satisfies Partial<FamilyWords<CellFaults>>;
