import type { LedgerBookFaults } from "../../core";
import { figure, monthRuns } from "../language";
import type { FamilyWords } from "./faultWords";

/** The faults of actuals that come from *Hovedbok*. */
export const actuals = {
  "actual-source-unknown": {
    number: 95,
    nb: ({ given }) => [`«${given}» sier ikke hvor regnskapet kommer fra.`, "Velg manuelt eller hovedbok."],
    nn: ({ given }) => [`«${given}» seier ikkje kvar rekneskapen kjem frå.`, "Vel manuelt eller hovedbok."],
    en: ({ given }) => [`“${given}” does not say where the actual comes from.`, "Choose manuelt or hovedbok."],
  },
  "actual-not-from-ledger": {
    number: 91,
    nb: ({ shown }) => [
      `linjen skal hente regnskapet fra hovedboken, men ${shown === "" ? "cellen er tom" : `${figure(shown, "nb")} er skrevet inn`}.`,
      "Velg Hent regnskap fra hovedboken på nytt, eller velg manuelt i Regnskap fra.",
    ],
    nn: ({ shown }) => [
      `linja skal hente rekneskapen frå hovudboka, men ${shown === "" ? "cella er tom" : `${figure(shown, "nn")} er skrive inn`}.`,
      "Vel Hent rekneskap frå hovudboka på nytt, eller vel manuelt i Regnskap fra.",
    ],
    en: ({ shown }) => [
      `the line should get its actual from the ledger, but ${shown === "" ? "the cell is blank" : `${figure(shown, "en")} is typed`}.`,
      "Choose Get actuals from the ledger again, or choose manuelt in Regnskap fra.",
    ],
  },
  "actual-differs-from-ledger": {
    number: 93,
    nb: ({ shown, wanted, numberKey }) => [
      `linjen skal hente regnskapet fra hovedboken, men viser ${shown === "" ? "ingenting" : figure(shown, "nb")}. Hovedbok gir ${wanted === "" ? "ingenting" : figure(wanted, "nb")}.`,
      numberKey === undefined
        ? "Velg Hent regnskap fra hovedboken på nytt."
        : `Nøkkelen «${numberKey}» er et tall, og Excel finner det i andre nøkler også, som 500 i 0500. Gi linjen en nøkkel med bokstaver i Poster og Kontoregler, og importer regnskapet på nytt.`,
    ],
    nn: ({ shown, wanted, numberKey }) => [
      `linja skal hente rekneskapen frå hovudboka, men viser ${shown === "" ? "ingenting" : figure(shown, "nn")}. Hovedbok gir ${wanted === "" ? "ingenting" : figure(wanted, "nn")}.`,
      numberKey === undefined
        ? "Vel Hent rekneskap frå hovudboka på nytt."
        : `Nøkkelen «${numberKey}» er eit tal, og Excel finn det i andre nøklar òg, som 500 i 0500. Gi linja ein nøkkel med bokstavar i Poster og Kontoregler, og importer rekneskapen på nytt.`,
    ],
    en: ({ shown, wanted, numberKey }) => [
      `the line should get its actual from the ledger, but shows ${shown === "" ? "nothing" : figure(shown, "en")}. Hovedbok gives ${wanted === "" ? "nothing" : figure(wanted, "en")}.`,
      numberKey === undefined
        ? "Choose Get actuals from the ledger again."
        : `The key “${numberKey}” is a number, which Excel finds in other keys too, as 500 in 0500. Give the line a key with letters in Poster and Kontoregler, and import the ledger again.`,
    ],
  },
  "ledger-line-unknown": {
    number: 92,
    nb: ({ key, amount, rows }) => [
      `Hovedbok har ${figure(amount, "nb")} kroner på «${key}» (${rows} ${rows === 1 ? "linje" : "linjer"}), som ikke er en linje i Poster.`,
      "Legg til linjen i Poster, eller rett Post i Kontoregler og importer regnskapet på nytt.",
    ],
    nn: ({ key, amount, rows }) => [
      `Hovedbok har ${figure(amount, "nn")} kroner på «${key}» (${rows} ${rows === 1 ? "linje" : "linjer"}), som ikkje er ei linje i Poster.`,
      "Legg til linja i Poster, eller rett Post i Kontoregler og importer rekneskapen på nytt.",
    ],
    en: ({ key, amount, rows }) => [
      `Hovedbok has NOK ${figure(amount, "en")} on “${key}” (${rows} ${rows === 1 ? "line" : "lines"}), which is not a line in Poster.`,
      "Add the line to Poster, or correct Post in Kontoregler and import the ledger again.",
    ],
  },
  "ledger-year-missing": {
    number: 94,
    nb: ({ year, years }) => [
      `Hovedbok har ingenting for ${year}${years === "" ? "" : `, bare for ${years}`}.`,
      "Importer regnskapet for året, eller rett året i Oppsett.",
    ],
    nn: ({ year, years }) => [
      `Hovedbok har ingenting for ${year}${years === "" ? "" : `, berre for ${years}`}.`,
      "Importer rekneskapen for året, eller rett året i Oppsett.",
    ],
    en: ({ year, years }) => [
      `Hovedbok has nothing for ${year}${years === "" ? "" : `, only for ${years}`}.`,
      "Import the ledger for that year, or correct the year in Oppsett.",
    ],
  },
  "ledger-months-missing": {
    number: 76,
    nb: ({ year, months }) => [
      `Hovedbok har ingen linjer for ${monthRuns(months, "nb")} ${year}, men perioden i Oppsett tar ${months.length === 1 ? "måneden" : "månedene"} med.`,
      "Importer regnskapet for resten av perioden, eller rett perioden i Oppsett. Er ingenting bokført i en måned, skriv en linje med 0 kroner for den i Hovedbok.",
    ],
    nn: ({ year, months }) => [
      `Hovedbok har ingen linjer for ${monthRuns(months, "nn")} ${year}, men perioden i Oppsett tek ${months.length === 1 ? "månaden" : "månadene"} med.`,
      "Importer rekneskapen for resten av perioden, eller rett perioden i Oppsett. Er ingenting bokført i ein månad, skriv ei linje med 0 kroner for han i Hovedbok.",
    ],
    en: ({ year, months }) => [
      `Hovedbok has no lines for ${monthRuns(months, "en")} ${year}, but the period in Oppsett includes ${months.length === 1 ? "that month" : "those months"}.`,
      "Import the ledger for the rest of the period, or correct the period in Oppsett. If nothing was booked in a month, enter a line of NOK 0 for it in Hovedbok.",
    ],
  },
  "unit-doubtful": {
    number: 67,
    nb: ({ unit, actual, budget }) => [
      `Linjene som henter regnskapet fra hovedboken, har til sammen ${figure(actual, "nb")} i regnskap og ${figure(budget, "nb")} i budsjett. Regnskapet er over hundre ganger budsjettet.`,
      `Enhet i Oppsett er ${figure(unit, "nb")}. Se etter at budsjettet er skrevet i den enheten. Enhet gjelder regnskapet fra hovedboken, og regner ikke om det som er skrevet inn.`,
    ],
    nn: ({ unit, actual, budget }) => [
      `Linjene som hentar rekneskapen frå hovudboka, har til saman ${figure(actual, "nn")} i rekneskap og ${figure(budget, "nn")} i budsjett. Rekneskapen er over hundre gonger budsjettet.`,
      `Enhet i Oppsett er ${figure(unit, "nn")}. Sjå etter at budsjettet er skrive i den eininga. Enhet gjeld rekneskapen frå hovudboka, og reknar ikkje om det som er skrive inn.`,
    ],
    en: ({ unit, actual, budget }) => [
      `The lines that get their actual from the ledger add up to ${figure(actual, "en")} in actuals and ${figure(budget, "en")} in budget. The actuals are more than a hundred times the budget.`,
      `Enhet in Oppsett is ${figure(unit, "en")}. Check that the budget is written in that unit. Enhet applies to actuals from the ledger, and does not convert what is typed.`,
    ],
  },
} as const satisfies Partial<FamilyWords<LedgerBookFaults>>;
