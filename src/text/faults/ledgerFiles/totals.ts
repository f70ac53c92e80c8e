import type { LedgerFileFaults } from "../../../core";
import { figure } from "../../language";
import { choose, type FamilyWords } from "../faultWords";
import { counted } from "./words";

/** The faults of a ledger's totals, and of postings that several files share. */
export const totals = {
  "ledger-totals-differ": {
    number: 110,
    nb: ({ debit, credit, statedDebit, statedCredit }) => [
      `Filene sier debet ${figure(statedDebit, "nb")} og kredit ${figure(statedCredit, "nb")}, men posteringene er ${figure(debit, "nb")} og ${figure(credit, "nb")}.`,
      "Se om en fil mangler, eller er med som ikke skulle være det.",
    ],
    nn: ({ debit, credit, statedDebit, statedCredit }) => [
      `Filene seier debet ${figure(statedDebit, "nn")} og kredit ${figure(statedCredit, "nn")}, men posteringane er ${figure(debit, "nn")} og ${figure(credit, "nn")}.`,
      "Sjå om ei fil manglar, eller er med som ikkje skulle vere det.",
    ],
    en: ({ debit, credit, statedDebit, statedCredit }) => [
      `The files state debit ${figure(statedDebit, "en")} and credit ${figure(statedCredit, "en")}, but the postings are ${figure(debit, "en")} and ${figure(credit, "en")}.`,
      "Check whether a file is missing, or is included that should not be.",
    ],
  },
  "ledger-unbalanced": {
    number: 111,
    nb: ({ debit, credit, residue }) => [
      `Debet ${figure(debit, "nb")} og kredit ${figure(credit, "nb")} er ikke like. Differansen er ${figure(residue, "nb")}.`,
      "Se om eksporten har med alle kontoer og alle filer.",
    ],
    nn: ({ debit, credit, residue }) => [
      `Debet ${figure(debit, "nn")} og kredit ${figure(credit, "nn")} er ikkje like. Differansen er ${figure(residue, "nn")}.`,
      "Sjå om eksporten har med alle kontoar og alle filer.",
    ],
    en: ({ debit, credit, residue }) => [
      `Debit ${figure(debit, "en")} and credit ${figure(credit, "en")} are not equal. The difference is ${figure(residue, "en")}.`,
      "Check that the export has all accounts and all files.",
    ],
  },
  "balances-open": {
    number: 112,
    nb: ({ accounts, account, moved, closing, residue }) => [
      `${accounts} ${accounts === 1 ? "konto" : "kontoer"} ender ikke på sin utgående saldo. Størst avvik har konto ${account}, som ender på ${figure(moved, "nb")} og ikke på ${figure(closing, "nb")}. Avviket er ${figure(residue, "nb")}.`,
      "Spør den som eksporterte filen. Posteringene er lest som de står.",
    ],
    nn: ({ accounts, account, moved, closing, residue }) => [
      `${accounts} ${accounts === 1 ? "konto" : "kontoar"} endar ikkje på den utgåande saldoen sin. Størst avvik har konto ${account}, som endar på ${figure(moved, "nn")} og ikkje på ${figure(closing, "nn")}. Avviket er ${figure(residue, "nn")}.`,
      "Spør den som eksporterte fila. Posteringane er lesne som dei står.",
    ],
    en: ({ accounts, account, moved, closing, residue }) => [
      `${accounts} ${accounts === 1 ? "account does" : "accounts do"} not end on the closing balance. The largest difference is on account ${account}, which ends on ${figure(moved, "en")} and not on ${figure(closing, "en")}. The difference is ${figure(residue, "en")}.`,
      "Ask the person who exported the file. The postings were read as they are.",
    ],
  },
  "openings-open": {
    number: 113,
    nb: ({ residue }) => [
      `De inngående saldoene summerer seg ikke til null, men til ${figure(residue, "nb")}.`,
      "Spør den som eksporterte filen. Posteringene er lest som de står.",
    ],
    nn: ({ residue }) => [
      `Dei inngåande saldoane summerer seg ikkje til null, men til ${figure(residue, "nn")}.`,
      "Spør den som eksporterte fila. Posteringane er lesne som dei står.",
    ],
    en: ({ residue }) => [
      `The opening balances do not add up to zero, but to ${figure(residue, "en")}.`,
      "Ask the person who exported the file. The postings were read as they are.",
    ],
  },
  "file-doubled": {
    number: 116,
    nb: ({ file, other }) => [`${file} har de samme posteringene som ${other}.`, "Velg hver fil én gang."],
    nn: ({ file, other }) => [`${file} har dei same posteringane som ${other}.`, "Vel kvar fil éin gong."],
    en: ({ file, other }) => [`${file} has the same postings as ${other}.`, "Choose each file once."],
  },
  "files-overlap": {
    number: 136,
    nb: ({ file, other, period }) => [
      `${file} og ${other} har begge periode ${period}, som ville blitt talt to ganger.`,
      "Velg filer som ikke overlapper.",
    ],
    nn: ({ file, other, period }) => [
      `${file} og ${other} har begge periode ${period}, som ville ha blitt tald to gonger.`,
      "Vel filer som ikkje overlappar.",
    ],
    en: ({ file, other, period }) => [
      `${file} and ${other} both have period ${period}, which would be counted twice.`,
      "Choose files that do not overlap.",
    ],
  },
  "postings-repeated": {
    number: 133,
    nb: ({ file, other, same, periods, postings, debit }) =>
      choose(same, {
        postings: [
          `${file} og ${other} har ${counted.nb(postings)} felles i ${periods}, med debet ${figure(debit, "nb")}. De ville blitt talt to ganger.`,
          "Velg filer som ikke overlapper. Gjelder de hver sin del av virksomheten, velg kolonnen som skiller dem.",
        ],
        "many-postings": [
          `${file} og ${other} har om lag ${counted.nb(postings)} som er like i ${periods}. Begge er talt med.`,
          "Se om det er de samme bilagene. Er det ikke det, er alt i orden.",
        ],
        sums: [
          `${file} og ${other} har de samme summene på hver konto i ${periods}. Begge er talt med.`,
          "Se om den ene er en sum av den andre. I så fall: velg bare én av dem.",
        ],
      }),
    nn: ({ file, other, same, periods, postings, debit }) =>
      choose(same, {
        postings: [
          `${file} og ${other} har ${counted.nn(postings)} felles i ${periods}, med debet ${figure(debit, "nn")}. Dei ville ha blitt talde to gonger.`,
          "Vel filer som ikkje overlappar. Gjeld dei kvar sin del av verksemda, vel kolonnen som skil dei.",
        ],
        "many-postings": [
          `${file} og ${other} har om lag ${counted.nn(postings)} som er like i ${periods}. Begge er talde med.`,
          "Sjå om det er dei same bilaga. Er det ikkje det, er alt i orden.",
        ],
        sums: [
          `${file} og ${other} har dei same summane på kvar konto i ${periods}. Begge er talde med.`,
          "Sjå om den eine er ein sum av den andre. I så fall: vel berre éi av dei.",
        ],
      }),
    en: ({ file, other, same, periods, postings, debit }) =>
      choose(same, {
        postings: [
          `${file} and ${other} share ${counted.en(postings)} in ${periods}, with a debit of ${figure(debit, "en")}. They would be counted twice.`,
          "Choose files that do not overlap. If each covers its own part of the organisation, choose the column that distinguishes them.",
        ],
        "many-postings": [
          `${file} and ${other} have about ${counted.en(postings)} that are alike in ${periods}. Both are counted.`,
          "Check whether they are the same vouchers. If they are not, nothing is wrong.",
        ],
        sums: [
          `${file} and ${other} have the same total on each account in ${periods}. Both are counted.`,
          "Check whether one is a summary of the other. If so, choose only one of them.",
        ],
      }),
  },
} as const satisfies Partial<FamilyWords<LedgerFileFaults>>;
