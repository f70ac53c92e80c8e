import type { WorkTableFaults } from "../../core";
import { figure, monthName } from "../language";
import type { FamilyWords } from "./faultWords";

/** The faults of the work sheets' tables and their lines. */
export const tables = {
  "workbook-not-ours": {
    number: 305,
    nb: () => [
      `Arbeidsboken er ikke satt opp for BIBSYS ennå.`,
      `Velg «Sett opp arbeidsbok» i Kom i gang. Arkene du har, blir stående som de er.`,
    ],
    nn: () => [
      `Arbeidsboka er ikkje sett opp for BIBSYS enno.`,
      `Vel «Set opp arbeidsbok» i Kom i gang. Arka du har, blir ståande som dei er.`,
    ],
    en: () => [
      `The workbook is not set up for BIBSYS yet.`,
      `Choose “Set up workbook” in Get started. The sheets you have stay as they are.`,
    ],
  },
  "table-missing": {
    number: 17,
    nb: ({ table }) => [
      `Tabellen ${table} finnes ikke i arbeidsboken.`,
      `Sett opp arbeidsboken, eller gi tabellen navnet ${table}.`,
    ],
    nn: ({ table }) => [
      `Tabellen ${table} finst ikkje i arbeidsboka.`,
      `Set opp arbeidsboka, eller gi tabellen namnet ${table}.`,
    ],
    en: ({ table }) => [`The workbook has no table ${table}.`, `Set up the workbook, or name the table ${table}.`],
  },
  "table-ambiguous": {
    number: 65,
    nb: ({ table, candidates }) => [
      `Tabellen ${table} finnes ikke, men flere tabeller har kolonnene dens: ${candidates}.`,
      `Gi den rette navnet ${table}.`,
    ],
    nn: ({ table, candidates }) => [
      `Tabellen ${table} finst ikkje, men fleire tabellar har dei same kolonnane: ${candidates}.`,
      `Gi den rette namnet ${table}.`,
    ],
    en: ({ table, candidates }) => [
      `There is no table ${table}, but several tables have its columns: ${candidates}.`,
      `Name the right one ${table}.`,
    ],
  },
  "column-missing": {
    number: 18,
    nb: ({ table, column }) => [`Tabellen ${table} mangler kolonnen ${column}.`, `Gi kolonnen dette navnet igjen.`],
    nn: ({ table, column }) => [`Tabellen ${table} manglar kolonnen ${column}.`, `Gi kolonnen dette namnet igjen.`],
    en: ({ table, column }) => [`The table ${table} has no column ${column}.`, `Give the column this name again.`],
  },
  "key-missing": {
    number: 19,
    nb: ({ table, key }) => [
      `Tabellen ${table} mangler linjen ${key}.`,
      `Legg den til med nøkkelen ${key}, eller sett opp arbeidsboken på nytt.`,
    ],
    nn: ({ table, key }) => [
      `Tabellen ${table} manglar linja ${key}.`,
      `Legg henne til med nøkkelen ${key}, eller set opp arbeidsboka på nytt.`,
    ],
    en: ({ table, key }) => [
      `The table ${table} has no line ${key}.`,
      `Add it with the key ${key}, or set up the workbook again.`,
    ],
  },
  "key-blank": {
    number: 21,
    nb: ({ table, line }) => [`Linjen «${line}» i ${table} har ingen nøkkel.`, `Gi den en nøkkel.`],
    nn: ({ table, line }) => [`Linja «${line}» i ${table} har ingen nøkkel.`, `Gi henne ein nøkkel.`],
    en: ({ table, line }) => [`The line “${line}” in ${table} has no key.`, `Give it a key.`],
  },
  "group-unusable": {
    number: 32,
    nb: ({ given, income }) =>
      given === ""
        ? [`cellen er tom.`, `Skriv ${income} for en inntekt, eller navnet på en kostnadsgruppe.`]
        : [`«${given}» er ikke skrevet som ${income}.`, `Skriv ${income}, uten mellomrom foran eller bak.`],
    nn: ({ given, income }) =>
      given === ""
        ? [`cella er tom.`, `Skriv ${income} for ei inntekt, eller namnet på ei kostnadsgruppe.`]
        : [`«${given}» er ikkje skrive som ${income}.`, `Skriv ${income}, utan mellomrom framfor eller bak.`],
    en: ({ given, income }) =>
      given === ""
        ? [`the cell is empty.`, `Type ${income} for income, or the name of a cost group.`]
        : [`“${given}” is not spelled exactly as ${income}.`, `Type ${income}, with no space before or after.`],
  },
  "income-missing": {
    number: 33,
    nb: ({ table, income }) => [
      `Ingen linje i ${table} har gruppen ${income}.`,
      `Skriv ${income} i kolonnen Gruppe på linjene som er inntekter.`,
    ],
    nn: ({ table, income }) => [
      `Inga linje i ${table} har gruppa ${income}.`,
      `Skriv ${income} i kolonnen Gruppe på linjene som er inntekter.`,
    ],
    en: ({ table, income }) => [
      `No line in ${table} has the group ${income}.`,
      `Type ${income} in the column Gruppe on the lines that are income.`,
    ],
  },
  "method-rests-on-blank": {
    number: 34,
    nb: ({ column }) => [
      `metoden bruker ${column}, som er tom. Prognosen regner tomt som ingenting.`,
      `Skriv beløpet, eller 0 hvis det ikke er noe.`,
    ],
    nn: ({ column }) => [
      `metoden bruker ${column}, som er tom. Prognosen reknar tomt som ingenting.`,
      `Skriv beløpet, eller 0 om det ikkje er noko.`,
    ],
    en: ({ column }) => [
      `the method uses ${column}, which is blank. The forecast counts a blank as zero.`,
      `Type the amount, or 0 if there is none.`,
    ],
  },
  "budget-does-not-balance": {
    number: 23,
    nb: ({ income, costs, residue }) => [
      `Budsjettet går ikke i balanse: inntekter ${figure(income, "nb")}, kostnader ${figure(costs, "nb")}, differanse ${figure(residue, "nb")}.`,
      "Rett budsjettet i Poster, eller la det stå hvis det er meningen.",
    ],
    nn: ({ income, costs, residue }) => [
      `Budsjettet går ikkje i balanse: inntekter ${figure(income, "nn")}, kostnader ${figure(costs, "nn")}, differanse ${figure(residue, "nn")}.`,
      "Rett budsjettet i Poster, eller la det stå om det er meininga.",
    ],
    en: ({ income, costs, residue }) => [
      `The budget does not balance: income ${figure(income, "en")}, costs ${figure(costs, "en")}, difference ${figure(residue, "en")}.`,
      "Correct the budget in Poster, or leave it if this is intended.",
    ],
  },
  "amount-text-ambiguous": {
    number: 44,
    nb: ({ given }) => [
      `«${given}» kan leses som to ulike beløp.`,
      `Velg norsk eller engelsk skrivemåte, eller skriv beløpet uten skilletegn.`,
    ],
    nn: ({ given }) => [
      `«${given}» kan lesast som to ulike beløp.`,
      `Vel norsk eller engelsk skrivemåte, eller skriv beløpet utan skiljeteikn.`,
    ],
    en: ({ given }) => [
      `“${given}” can be read as two different amounts.`,
      `Choose Norwegian or English notation, or type the amount without separators.`,
    ],
  },
  "amount-text-unreadable": {
    number: 45,
    nb: ({ given }) => [`«${given}» kan ikke leses som et beløp.`, `Skriv for eksempel 7 500,00 eller −7 500,00.`],
    nn: ({ given }) => [`«${given}» kan ikkje lesast som eit beløp.`, `Skriv til dømes 7 500,00 eller −7 500,00.`],
    en: ({ given }) => [`“${given}” cannot be read as an amount.`, `Type for example 7500.00 or −7500.00.`],
  },
  "actual-blank": {
    number: 280,
    nb: ({ months }) => [
      `posten har budsjett, men mangler regnskap per ${monthName(months, "nb")}. Tomt er ikke null: prognose, avvik og resultat regner uten det.`,
      "Skriv beløpet, eller 0 hvis ingenting er bokført.",
    ],
    nn: ({ months }) => [
      `posten har budsjett, men manglar rekneskap per ${monthName(months, "nn")}. Tomt er ikkje null: prognose, avvik og resultat reknar utan det.`,
      "Skriv beløpet, eller 0 om ingenting er bokført.",
    ],
    en: ({ months }) => [
      `the line has a budget, but no actual at the end of ${monthName(months, "en")}. Blank is not zero: forecast, variance and result are computed without it.`,
      "Type the amount, or 0 if nothing is booked.",
    ],
  },
  "actual-extreme": {
    number: 282,
    nb: (given) => [
      `regnskapet ${figure(given.figure, "nb")} er mange ganger budsjettet for hele året, ${figure(given.budget, "nb")}.`,
      LOOK.nb,
    ],
    nn: (given) => [
      `rekneskapen ${figure(given.figure, "nn")} er mange gonger budsjettet for heile året, ${figure(given.budget, "nn")}.`,
      LOOK.nn,
    ],
    en: (given) => [
      `the actual ${figure(given.figure, "en")} is many times the whole year's budget, ${figure(given.budget, "en")}.`,
      LOOK.en,
    ],
  },
  "forecast-extreme": {
    number: 283,
    nb: (given) => [
      `prognosen ${figure(given.figure, "nb")} er mange ganger budsjettet, ${figure(given.budget, "nb")}.`,
      `Se på Regnskap, Metode og Justering. ${LOOK.nb}`,
    ],
    nn: (given) => [
      `prognosen ${figure(given.figure, "nn")} er mange gonger budsjettet, ${figure(given.budget, "nn")}.`,
      `Sjå på Regnskap, Metode og Justering. ${LOOK.nn}`,
    ],
    en: (given) => [
      `the forecast ${figure(given.figure, "en")} is many times the budget, ${figure(given.budget, "en")}.`,
      `Look at Regnskap, Metode and Justering. ${LOOK.en}`,
    ],
  },
  "forecast-turned": {
    number: 284,
    nb: (given) => [
      `prognosen ${figure(given.figure, "nb")} har motsatt fortegn av budsjettet, ${figure(given.budget, "nb")}.`,
      "Se på beløpet og fortegnet i Justering, eller la det stå hvis det stemmer.",
    ],
    nn: (given) => [
      `prognosen ${figure(given.figure, "nn")} har motsett forteikn av budsjettet, ${figure(given.budget, "nn")}.`,
      "Sjå på beløpet og forteiknet i Justering, eller la det stå om det stemmer.",
    ],
    en: (given) => [
      `the forecast ${figure(given.figure, "en")} has the opposite sign of the budget, ${figure(given.budget, "en")}.`,
      "Look at the amount and the sign in Justering, or leave it if it is right.",
    ],
  },
  "name-doubled": {
    number: 286,
    nb: ({ table, name, keys }) => [
      `Flere linjer i ${table} heter «${name}», med nøklene ${keys}. Alle teller med.`,
      "Slett linjen som er kopiert for mye, eller gi linjene hvert sitt navn.",
    ],
    nn: ({ table, name, keys }) => [
      `Fleire linjer i ${table} heiter «${name}», med nøklane ${keys}. Alle tel med.`,
      "Slett linja som er kopiert for mykje, eller gi linjene kvart sitt namn.",
    ],
    en: ({ table, name, keys }) => [
      `Several lines in ${table} are called “${name}”, with the keys ${keys}. All of them count.`,
      "Delete the line that was copied by mistake, or give each line a name of its own.",
    ],
  },
} as const satisfies Partial<FamilyWords<WorkTableFaults>>;

const LOOK = {
  nb: "Se etter et siffer for mye eller en annen enhet, eller la det stå hvis det stemmer.",
  nn: "Sjå etter eit siffer for mykje eller ei anna eining, eller la det stå om det stemmer.",
  en: "Look for a digit too many or another unit, or leave it if it is right.",
} as const;
