import type { LedgerFileFaults } from "../../../core";
import { figure, READING_SETTINGS } from "../../language";
import { choose, type FamilyWords } from "../faultWords";
import { counted, DOUBTS, leftOut, rowCount, SAFT_AMOUNTS } from "./words";

/** The faults of single postings. */
export const postings = {
  "analysis-unclear": {
    number: 117,
    nb: ({ reason, postings, voucher }) => [
      `${counted.nb(postings)} ${DOUBTS[reason].nb} (først bilag ${voucher}). Beløpet er tatt med uten den koden som er i tvil.`,
      "Fordel på konto i Kontoregler, eller spør den som eksporterte filen.",
    ],
    nn: ({ reason, postings, voucher }) => [
      `${counted.nn(postings)} ${DOUBTS[reason].nn} (først bilag ${voucher}). Beløpet er teke med utan den koden som er i tvil.`,
      "Fordel på konto i Kontoregler, eller spør den som eksporterte fila.",
    ],
    en: ({ reason, postings, voucher }) => [
      `${counted.en(postings)} ${DOUBTS[reason].en} (voucher ${voucher} first). The amount was included without the code that is in doubt.`,
      "Assign by account in Kontoregler, or ask the person who exported the file.",
    ],
  },
  "posting-period-unreadable": {
    number: 118,
    nb: ({ given, postings }) => [
      `«${given}» er ikke en regnskapsperiode. ${leftOut.nb(postings)}`,
      "Velg en annen kolonne for periode, eller rett filen.",
    ],
    nn: ({ given, postings }) => [
      `«${given}» er ikkje ein rekneskapsperiode. ${leftOut.nn(postings)}`,
      "Vel ein annan kolonne for periode, eller rett fila.",
    ],
    en: ({ given, postings }) => [
      `“${given}” is not an accounting period. ${leftOut.en(postings)}`,
      "Choose another column for the period, or correct the file.",
    ],
  },
  "posting-amount-unreadable": {
    number: 119,
    nb: ({ given, postings, element, line = 0 }) => [
      element === undefined
        ? `«${given}» kan ikke leses som et beløp. ${leftOut.nb(postings)}`
        : `linje ${line} i filen: <${element}> har «${given}», som ikke er et beløp i SAF-T. ${leftOut.nb(postings)}`,
      element !== undefined
        ? SAFT_AMOUNTS.nb
        : `Velg en annen kolonne for beløp, eller rett «${READING_SETTINGS.convention.nb}» eller filen.`,
    ],
    nn: ({ given, postings, element, line = 0 }) => [
      element === undefined
        ? `«${given}» kan ikkje lesast som eit beløp. ${leftOut.nn(postings)}`
        : `linje ${line} i fila: <${element}> har «${given}», som ikkje er eit beløp i SAF-T. ${leftOut.nn(postings)}`,
      element !== undefined
        ? SAFT_AMOUNTS.nn
        : `Vel ein annan kolonne for beløp, eller rett «${READING_SETTINGS.convention.nn}» eller fila.`,
    ],
    en: ({ given, postings, element, line = 0 }) => [
      element === undefined
        ? `“${given}” cannot be read as an amount. ${leftOut.en(postings)}`
        : `line ${line} of the file: <${element}> has “${given}”, which is not an amount in SAF-T. ${leftOut.en(postings)}`,
      element !== undefined
        ? SAFT_AMOUNTS.en
        : `Choose another column for amounts, or correct “${READING_SETTINGS.convention.en}” or the file.`,
    ],
  },
  "posting-account-missing": {
    number: 120,
    nb: ({ from, given, postings, sum }) => {
      const without =
        postings === 1
          ? `en rad med beløpet ${figure(given, "nb")} har ingen konto, og er ikke tatt med.`
          : `${rowCount.nb(postings)} har ingen konto, og er ikke tatt med. Til sammen er de ${figure(sum, "nb")}.`;
      return choose(from, {
        saft: [without, "Spør den som eksporterte filen: hver postering skal ha en konto."],
        table: [
          without,
          "Er radene summer, kan du slette dem. Er de ikke det, velg en annen kolonne for konto, eller gjenta kontoen på hver rad.",
        ],
      });
    },
    nn: ({ from, given, postings, sum }) => {
      const without =
        postings === 1
          ? `ei rad med beløpet ${figure(given, "nn")} har ingen konto, og er ikkje teken med.`
          : `${rowCount.nn(postings)} har ingen konto, og er ikkje tekne med. Til saman er dei ${figure(sum, "nn")}.`;
      return choose(from, {
        saft: [without, "Spør den som eksporterte fila: kvar postering skal ha ein konto."],
        table: [
          without,
          "Er radene summar, kan du slette dei. Er dei ikkje det, vel ein annan kolonne for konto, eller gjenta kontoen på kvar rad.",
        ],
      });
    },
    en: ({ from, given, postings, sum }) => {
      const without =
        postings === 1
          ? `a row with the amount ${figure(given, "en")} has no account, and was left out.`
          : `${rowCount.en(postings)} have no account, and were left out. They add up to ${figure(sum, "en")}.`;
      return choose(from, {
        saft: [without, "Ask the person who exported the file: each posting must have an account."],
        table: [
          without,
          "If the rows are totals, you can delete them. If not, choose another column for the account, or repeat the account on each row.",
        ],
      });
    },
  },
  "posting-account-unreadable": {
    number: 231,
    nb: ({ given, postings }) => [
      `«${given}» er ikke et kontonummer. ${leftOut.nb(postings)}`,
      "Velg en annen kolonne for konto, eller skriv kontoene med sifrene 0–9.",
    ],
    nn: ({ given, postings }) => [
      `«${given}» er ikkje eit kontonummer. ${leftOut.nn(postings)}`,
      "Vel ein annan kolonne for konto, eller skriv kontoane med siffera 0–9.",
    ],
    en: ({ given, postings }) => [
      `“${given}” is not an account number. ${leftOut.en(postings)}`,
      "Choose another column for the account, or write the accounts with the digits 0–9.",
    ],
  },
  "posting-code-invisible": {
    number: 232,
    nb: ({ given, postings }) => [
      `«${given}» har et usynlig tegn, her vist med nummeret sitt i klammer. ${leftOut.nb(postings)}`,
      "Skriv koden på nytt uten tegnet, eller hent hovedboken på nytt.",
    ],
    nn: ({ given, postings }) => [
      `«${given}» har eit usynleg teikn, her vist med nummeret sitt i klammer. ${leftOut.nn(postings)}`,
      "Skriv koden på nytt utan teiknet, eller hent hovudboka på nytt.",
    ],
    en: ({ given, postings }) => [
      `“${given}” has an invisible character, shown here by its number in brackets. ${leftOut.en(postings)}`,
      "Type the code again without the character, or export the ledger again.",
    ],
  },
  "posting-date-unreadable": {
    number: 121,
    nb: ({ given, postings }) => [
      `«${given}» er ikke en dato. ${counted.nb(postings)} vises uten dato; perioden er lest.`,
      "Velg om dagen eller måneden står først, eller la det stå.",
    ],
    nn: ({ given, postings }) => [
      `«${given}» er ikkje ein dato. ${counted.nn(postings)} blir ${postings === 1 ? "vist" : "viste"} utan dato; perioden er lesen.`,
      "Vel om dagen eller månaden står først, eller la det stå.",
    ],
    en: ({ given, postings }) => [
      `“${given}” is not a date. ${counted.en(postings)} will be shown without a date; the period was read.`,
      "Choose whether the day or the month comes first, or leave it.",
    ],
  },
  "posting-too-wide": {
    number: 122,
    nb: ({ given, postings }) => [
      `raden har ${given} celler, flere enn det er kolonner. ${leftOut.nb(postings)}`,
      "Se om et skilletegn står inne i en tekst uten anførselstegn, og rett filen.",
    ],
    nn: ({ given, postings }) => [
      `rada har ${given} celler, fleire enn det er kolonnar. ${leftOut.nn(postings)}`,
      "Sjå om eit skiljeteikn står inne i ein tekst utan hermeteikn, og rett fila.",
    ],
    en: ({ given, postings }) => [
      `the row has ${given} cells, more than there are columns. ${leftOut.en(postings)}`,
      "Check whether a separator stands inside a text without quotation marks, and correct the file.",
    ],
  },
  "posting-cut-off": {
    number: 134,
    nb: ({ given, postings }) => [
      `raden har bare ${given} celler, og slutter før beløpet. ${leftOut.nb(postings)}`,
      "Se om filen er avkuttet eller raden delt, og eksporter den på nytt.",
    ],
    nn: ({ given, postings }) => [
      `rada har berre ${given} celler, og sluttar før beløpet. ${leftOut.nn(postings)}`,
      "Sjå om fila er avkutta eller rada delt, og eksporter ho på nytt.",
    ],
    en: ({ given, postings }) => [
      `the row has only ${given} cells, and ends before the amount. ${leftOut.en(postings)}`,
      "Check whether the file is cut off or the row is split, and export it again.",
    ],
  },
  "sides-both-filled": {
    number: 130,
    nb: ({ postings, debit, credit }) => [
      `${counted.nb(postings)} har både debet (${figure(debit, "nb")}) og kredit (${figure(credit, "nb")}). Bare forskjellen er tatt med.`,
      "Se om kolonnene er riktige. I en saldoliste er dette som det skal.",
    ],
    nn: ({ postings, debit, credit }) => [
      `${counted.nn(postings)} har både debet (${figure(debit, "nn")}) og kredit (${figure(credit, "nn")}). Berre skilnaden er teken med.`,
      "Sjå om kolonnane er rette. I ei saldoliste er dette som det skal.",
    ],
    en: ({ postings, debit, credit }) => [
      `${counted.en(postings)} with both debit (${figure(debit, "en")}) and credit (${figure(credit, "en")}). Only the difference was included.`,
      "Check that the columns are right. In a list of balances this is as it should be.",
    ],
  },
  "posting-side-unreadable": {
    number: 131,
    nb: ({ given, postings }) => [
      `«${given}» er verken debet eller kredit. ${leftOut.nb(postings)}`,
      "Velg en annen kolonne for merket, eller ingen hvis beløpene har fortegn.",
    ],
    nn: ({ given, postings }) => [
      `«${given}» er verken debet eller kredit. ${leftOut.nn(postings)}`,
      "Vel ein annan kolonne for merket, eller ingen dersom beløpa har forteikn.",
    ],
    en: ({ given, postings }) => [
      `“${given}” is neither debit nor credit. ${leftOut.en(postings)}`,
      "Choose another column for the mark, or none if the amounts have a sign.",
    ],
  },
  "posting-sides-differ": {
    number: 97,
    nb: ({ given, postings }) => [
      `${given === "" ? "beløpet er tomt, men debet eller kredit er utfylt på samme rad." : `«${given}» er ikke det debet minus kredit blir på samme rad.`} ${leftOut.nb(postings)}`,
      "Er det debet og kredit som gjelder, velg kolonnene for dem. Er det beløpet, sett Beløp til (ingen), og deretter tilbake til kolonnen.",
    ],
    nn: ({ given, postings }) => [
      `${given === "" ? "beløpet er tomt, men debet eller kredit er fylt ut på same rad." : `«${given}» er ikkje det debet minus kredit blir på same rad.`} ${leftOut.nn(postings)}`,
      "Er det debet og kredit som gjeld, vel kolonnane for dei. Er det beløpet, set Beløp til (ingen), og deretter tilbake til kolonnen.",
    ],
    en: ({ given, postings }) => [
      `${given === "" ? "the amount is blank, but debit or credit is filled in on the same row." : `“${given}” is not debit less credit on the same row.`} ${leftOut.en(postings)}`,
      "If debit and credit are right, choose the columns for them. If the amount is right, set Amount to (none), and then back to its column.",
    ],
  },
} as const satisfies Partial<FamilyWords<LedgerFileFaults>>;
