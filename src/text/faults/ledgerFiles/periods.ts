import type { LedgerFileFaults } from "../../../core";
import { choose, type FamilyWords } from "../faultWords";
import { counted, SAFT_AMOUNTS } from "./words";

/** The faults of periods and dates, and of files in the formats SAF-T and SIE. */
export const periods = {
  "period-from-date": {
    number: 252,
    nb: ({ file, column }) => [
      `${file} har ingen kolonne for periode. Perioden er måneden i ${column}.`,
      "Velg en kolonne for periode hvis filen har en.",
    ],
    nn: ({ file, column }) => [
      `${file} har ingen kolonne for periode. Perioden er månaden i ${column}.`,
      "Vel ein kolonne for periode dersom fila har ein.",
    ],
    en: ({ file, column }) => [
      `${file} has no column for the period. The period is the month in ${column}.`,
      "Choose a column for the period if the file has one.",
    ],
  },
  "period-cells-dates": {
    number: 253,
    nb: ({ given, period, postings }) => [
      `perioden er en dato i ${counted.nb(postings)}: ${given} er lest som ${period}. Excel gjør slike perioder om til datoer.`,
      "Se om perioden er rett.",
    ],
    nn: ({ given, period, postings }) => [
      `perioden er ein dato i ${counted.nn(postings)}: ${given} er lesen som ${period}. Excel gjer slike periodar om til datoar.`,
      "Sjå om perioden er rett.",
    ],
    en: ({ given, period, postings }) => [
      `the period is a date in ${counted.en(postings)}: ${given} was read as ${period}. Excel turns such periods into dates.`,
      "Check that the period is right.",
    ],
  },
  "periods-shifted": {
    number: 254,
    nb: ({ period, month, postings, of }) => [
      `perioden er ikke måneden i datoen for ${postings} av ${counted.nb(of)}: ${period} har datoer i ${month}. Regnskapsåret følger trolig ikke kalenderåret. Periodene er lest som de står.`,
      "Skal rapportene følge kalenderåret, velg datoen som periode, eller hent hovedboken med kalendermåneder.",
    ],
    nn: ({ period, month, postings, of }) => [
      `perioden er ikkje månaden i datoen for ${postings} av ${counted.nn(of)}: ${period} har datoar i ${month}. Rekneskapsåret følgjer truleg ikkje kalenderåret. Periodane er lesne som dei står.`,
      "Skal rapportane følgje kalenderåret, vel datoen som periode, eller hent hovudboka med kalendermånader.",
    ],
    en: ({ period, month, postings, of }) => [
      `the period is not the month of the date in ${postings} of ${counted.en(of)}: ${period} has dates in ${month}. The fiscal year probably differs from the calendar year. The periods were read as they are.`,
      "If the reports should follow the calendar year, choose the date as the period, or export the ledger by calendar months.",
    ],
  },
  "saft-amount-unreadable": {
    number: 255,
    nb: ({ file, element, given, line, amounts }) => [
      `${file}, linje ${line}: <${element}> har «${given}», som ikke er et beløp i SAF-T.${amounts === 1 ? "" : ` ${amounts} beløp i filen er slike.`}`,
      SAFT_AMOUNTS.nb,
    ],
    nn: ({ file, element, given, line, amounts }) => [
      `${file}, linje ${line}: <${element}> har «${given}», som ikkje er eit beløp i SAF-T.${amounts === 1 ? "" : ` ${amounts} beløp i fila er slike.`}`,
      SAFT_AMOUNTS.nn,
    ],
    en: ({ file, element, given, line, amounts }) => [
      `${file}, line ${line}: <${element}> has “${given}”, which is not an amount in SAF-T.${amounts === 1 ? "" : ` ${amounts} amounts in the file are like this.`}`,
      SAFT_AMOUNTS.en,
    ],
  },
  "sie-foreign": {
    number: 256,
    nb: ({ file, currency, declared }) => [
      `${file} er en SIE-fil (svensk standard), og er ført i ${currency}${declared ? "" : ", siden den ikke sier noe annet"}, ikke i norske kroner.`,
      "Er beløpene i norske kroner, velg (ingen) for valuta. Ellers velg et regnskap i kroner, eller regn om først.",
    ],
    nn: ({ file, currency, declared }) => [
      `${file} er ei SIE-fil (svensk standard), og er ført i ${currency}${declared ? "" : ", sidan ho ikkje seier noko anna"}, ikkje i norske kroner.`,
      "Er beløpa i norske kroner, vel (ingen) for valuta. Elles vel ein rekneskap i kroner, eller rekn om først.",
    ],
    en: ({ file, currency, declared }) => [
      `${file} is a SIE file (the Swedish standard), and is kept in ${currency}${declared ? "" : ", as it does not say otherwise"}, not in Norwegian kroner.`,
      "If the amounts are in Norwegian kroner, choose (none) for the currency. If not, choose a ledger in kroner, or convert it first.",
    ],
  },
  "sie-unusable": {
    number: 257,
    nb: ({ file, reason, line }) =>
      choose(reason, {
        "no-postings": [
          `${file} er en SIE-fil uten bilag: den har bare saldoer.`,
          "Hent SIE type 4 (transaksjoner) fra regnskapssystemet.",
        ],
        unreadable: [
          `${file} er en SIE-fil, men linje ${line} kan ikke leses.`,
          "Se om filen er avkuttet, og eksporter den på nytt.",
        ],
      }),
    nn: ({ file, reason, line }) =>
      choose(reason, {
        "no-postings": [
          `${file} er ei SIE-fil utan bilag: ho har berre saldoar.`,
          "Hent SIE type 4 (transaksjonar) frå rekneskapssystemet.",
        ],
        unreadable: [
          `${file} er ei SIE-fil, men linje ${line} kan ikkje lesast.`,
          "Sjå om fila er avkutta, og eksporter ho på nytt.",
        ],
      }),
    en: ({ file, reason, line }) =>
      choose(reason, {
        "no-postings": [
          `${file} is a SIE file without vouchers: it has balances only.`,
          "Export SIE type 4 (transactions) from the accounting system.",
        ],
        unreadable: [
          `${file} is a SIE file, but line ${line} cannot be read.`,
          "Check whether the file is cut off, and export it again.",
        ],
      }),
  },
} as const satisfies Partial<FamilyWords<LedgerFileFaults>>;
