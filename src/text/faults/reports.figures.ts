import type { ReportFaults } from "../../core";
import { errorName, figure } from "../language";
import { adviceOn, likenesses } from "./causes";
import type { FamilyWords } from "./faultWords";

/** The faults of figures in reports and other sheets. */
export const figures = {
  "total-does-not-foot": {
    number: 22,
    nb: ({ sheet, cell, printed, residue }) => [
      `${sheet}, celle ${cell}: summen ${figure(printed, "nb")} er ikke summen av delene. Avviket er ${figure(residue, "nb")}.`,
      `Lag rapporten på nytt.`,
    ],
    nn: ({ sheet, cell, printed, residue }) => [
      `${sheet}, celle ${cell}: summen ${figure(printed, "nn")} er ikkje summen av delane. Avviket er ${figure(residue, "nn")}.`,
      `Lag rapporten på nytt.`,
    ],
    en: ({ sheet, cell, printed, residue }) => [
      `${sheet}, cell ${cell}: the total ${figure(printed, "en")} is not the sum of its parts. The difference is ${figure(residue, "en")}.`,
      `Make the report again.`,
    ],
  },
  "figure-differs": {
    number: 28,
    nb: ({ sheet, cell, shown, wanted }) => [
      `${sheet}, celle ${cell} viser ${figure(shown, "nb")}, men tallene i Poster gir ${figure(wanted, "nb") || "ingenting"}.`,
      `Excel kan regne ennå: vent litt, og trykk på nytt. Se ellers om en formel i Poster er skrevet over.`,
    ],
    nn: ({ sheet, cell, shown, wanted }) => [
      `${sheet}, celle ${cell} viser ${figure(shown, "nn")}, men tala i Poster gir ${figure(wanted, "nn") || "ingenting"}.`,
      `Excel kan rekne enno: vent litt, og trykk på nytt. Sjå elles om ein formel i Poster er skriven over.`,
    ],
    en: ({ sheet, cell, shown, wanted }) => [
      `${sheet}, cell ${cell} shows ${figure(shown, "en")}, but the figures in Poster give ${figure(wanted, "en") || "nothing"}.`,
      `Excel may still be calculating: wait a little, and press again. Otherwise check whether a formula in Poster has been overwritten.`,
    ],
  },
  "figure-missing": {
    number: 29,
    nb: ({ sheet, cell, shown }) => [
      `${sheet}, celle ${cell} viser «${errorName(shown, "nb")}», ikke et tall.`,
      `Se om formlene i Poster er regnet ut, og lag rapporten på nytt.`,
    ],
    nn: ({ sheet, cell, shown }) => [
      `${sheet}, celle ${cell} viser «${errorName(shown, "nn")}», ikkje eit tal.`,
      `Sjå om formlane i Poster er rekna ut, og lag rapporten på nytt.`,
    ],
    en: ({ sheet, cell, shown }) => [
      `${sheet}, cell ${cell} shows “${shown}”, not a number.`,
      `Check that the formulas in Poster have been calculated, and make the report again.`,
    ],
  },
  "still-calculating": {
    number: 220,
    nb: () => [`Excel regner ennå.`, `Vent litt, og trykk på nytt.`],
    nn: () => [`Excel reknar enno.`, `Vent litt, og trykk på nytt.`],
    en: () => [`Excel is still calculating.`, `Wait a little, and press again.`],
  },
  "calculation-manual": {
    number: 221,
    nb: () => [
      `Arbeidsboken regner ikke selv, så tallene kan være gamle.`,
      `Trykk F9, eller slå på automatisk beregning: Formler > Beregningsalternativer > Automatisk.`,
    ],
    nn: () => [
      `Arbeidsboka reknar ikkje sjølv, så tala kan vere gamle.`,
      `Trykk F9, eller slå på automatisk utrekning: Formlar > Utrekningsalternativ > Automatisk.`,
    ],
    en: () => [
      `The workbook does not calculate by itself, so its figures may be old.`,
      `Press F9, or turn automatic calculation on: Formulas > Calculation Options > Automatic.`,
    ],
  },
  "figures-unchecked": {
    number: 30,
    nb: ({ sheet, reason }) => [
      `${sheet} er laget, men tallene er ikke kontrollert: Excel svarte ${reason}.`,
      `Lag rapporten på nytt.`,
    ],
    nn: ({ sheet, reason }) => [
      `${sheet} er laga, men tala er ikkje kontrollerte: Excel svara ${reason}.`,
      `Lag rapporten på nytt.`,
    ],
    en: ({ sheet, reason }) => [
      `${sheet} has been made, but its figures have not been checked: Excel answered ${reason}.`,
      `Make the report again.`,
    ],
  },
  "total-not-sum": {
    number: 47,
    nb: ({ printed, wanted, residue, causes }) => [
      `Summen ${figure(printed, "nb")} er ikke summen av delene, ${figure(wanted, "nb")}. Avviket er ${figure(residue, "nb")}.${likenesses(causes, "nb")}`,
      adviceOn(causes, "nb") || "Rett summen eller delene.",
    ],
    nn: ({ printed, wanted, residue, causes }) => [
      `Summen ${figure(printed, "nn")} er ikkje summen av delane, ${figure(wanted, "nn")}. Avviket er ${figure(residue, "nn")}.${likenesses(causes, "nn")}`,
      adviceOn(causes, "nn") || "Rett summen eller delane.",
    ],
    en: ({ printed, wanted, residue, causes }) => [
      `The total ${figure(printed, "en")} is not the sum of its parts, ${figure(wanted, "en")}. The difference is ${figure(residue, "en")}.${likenesses(causes, "en")}`,
      adviceOn(causes, "en") || "Correct the total or the parts.",
    ],
  },
  "accumulated-not-sum": {
    number: 48,
    nb: ({ actual, remaining, printed, residue }) => [
      `Akkumulert ${figure(printed, "nb")} er ikke regnskap ${figure(actual, "nb")} pluss restbudsjett ${figure(remaining, "nb")}. Avviket er ${figure(residue, "nb")}.`,
      `Rett det tallet som er feil.`,
    ],
    nn: ({ actual, remaining, printed, residue }) => [
      `Akkumulert ${figure(printed, "nn")} er ikkje rekneskap ${figure(actual, "nn")} pluss restbudsjett ${figure(remaining, "nn")}. Avviket er ${figure(residue, "nn")}.`,
      `Rett det talet som er feil.`,
    ],
    en: ({ actual, remaining, printed, residue }) => [
      `Accumulated ${figure(printed, "en")} is not actual ${figure(actual, "en")} plus remaining budget ${figure(remaining, "en")}. The difference is ${figure(residue, "en")}.`,
      `Correct the figure that is wrong.`,
    ],
  },
  "result-not-difference": {
    number: 49,
    nb: ({ income, costs, printed, residue }) => [
      `Resultatet ${figure(printed, "nb")} er ikke inntekter ${figure(income, "nb")} minus kostnader ${figure(costs, "nb")}. Avviket er ${figure(residue, "nb")}.`,
      `Rett det tallet som er feil.`,
    ],
    nn: ({ income, costs, printed, residue }) => [
      `Resultatet ${figure(printed, "nn")} er ikkje inntekter ${figure(income, "nn")} minus kostnader ${figure(costs, "nn")}. Avviket er ${figure(residue, "nn")}.`,
      `Rett det talet som er feil.`,
    ],
    en: ({ income, costs, printed, residue }) => [
      `The result ${figure(printed, "en")} is not income ${figure(income, "en")} less costs ${figure(costs, "en")}. The difference is ${figure(residue, "en")}.`,
      `Correct the figure that is wrong.`,
    ],
  },
  "sheet-too-large": {
    number: 70,
    nb: ({ sheet }) => [
      `Arket ${sheet} har så mange celler at kontrollen ikke leste det.`,
      "Del det i flere ark om det skal kontrolleres.",
    ],
    nn: ({ sheet }) => [
      `Arket ${sheet} har så mange celler at kontrollen ikkje las det.`,
      "Del det i fleire ark om det skal kontrollerast.",
    ],
    en: ({ sheet }) => [
      `The sheet ${sheet} has so many cells that the control did not read it.`,
      "Split it into several sheets if it is to be checked.",
    ],
  },
} as const satisfies Partial<FamilyWords<ReportFaults>>;
