import type { LedgerFileFaults } from "../../../core";
import { figure } from "../../language";
import type { FamilyWords } from "../faultWords";
import { counted } from "./words";

/** The faults of account rules, and of postings that no rule takes. */
export const rules = {
  "codes-unreadable": {
    number: 100,
    nb: ({ given }) => [
      `«${given}» er ikke en kode eller et område av koder.`,
      "Skriv for eksempel 642 eller 500-579, med semikolon mellom.",
    ],
    nn: ({ given }) => [
      `«${given}» er ikkje ein kode eller eit område av kodar.`,
      "Skriv til dømes 642 eller 500-579, med semikolon mellom.",
    ],
    en: ({ given }) => [
      `“${given}” is not a code or a range of codes.`,
      "Write for example 642 or 500-579, separated by semicolons.",
    ],
  },
  "sign-unknown": {
    number: 101,
    nb: ({ given }) => [`«${given}» er ikke et fortegn.`, "Skriv bokført eller snudd."],
    nn: ({ given }) => [`«${given}» er ikkje eit forteikn.`, "Skriv bokført eller snudd."],
    en: ({ given }) => [`“${given}” is not a sign.`, "Write booked or turned."],
  },
  "rule-line-unknown": {
    number: 102,
    nb: ({ given }) => [
      given === "" ? "Regelen sier ikke hvor posteringene skal." : `Poster har ingen linje med nøkkelen «${given}».`,
      "Skriv nøkkelen til en linje i Poster, eller utenfor.",
    ],
    nn: ({ given }) => [
      given === "" ? "Regelen seier ikkje kvar posteringane skal." : `Poster har inga linje med nøkkelen «${given}».`,
      "Skriv nøkkelen til ei linje i Poster, eller utanfor.",
    ],
    en: ({ given }) => [
      given === "" ? "The rule does not say where its postings go." : `Poster has no line with the key “${given}”.`,
      "Write the key of a line in Poster, or outside.",
    ],
  },
  "ledger-unassigned": {
    number: 103,
    nb: ({ postings, amount, accounts, account, most }) => [
      `${counted.nb(postings)} på ${accounts} ${accounts === 1 ? "konto" : "kontoer"} er ${postings === 1 ? "ufordelt" : "ufordelte"}, til sammen ${figure(amount, "nb")} kroner. Mest har konto ${account}: ${figure(most, "nb")}.`,
      "Legg til en regel i Kontoregler for disse kontoene, eller skriv utenfor hvis de ikke hører til rapporten.",
    ],
    nn: ({ postings, amount, accounts, account, most }) => [
      `${counted.nn(postings)} på ${accounts} ${accounts === 1 ? "konto" : "kontoar"} er ${postings === 1 ? "ufordelt" : "ufordelte"}, til saman ${figure(amount, "nn")} kroner. Mest har konto ${account}: ${figure(most, "nn")}.`,
      "Legg til ein regel i Kontoregler for desse kontoane, eller skriv utanfor dersom dei ikkje høyrer til rapporten.",
    ],
    en: ({ postings, amount, accounts, account, most }) => [
      `${counted.en(postings)} on ${accounts} ${accounts === 1 ? "account" : "accounts"} ${postings === 1 ? "is" : "are"} unassigned, ${figure(amount, "en")} kroner in all. Account ${account} has most of it: ${figure(most, "en")}.`,
      "Add a rule for these accounts to Kontoregler, or write outside if they do not belong in the report.",
    ],
  },
} as const satisfies Partial<FamilyWords<LedgerFileFaults>>;
