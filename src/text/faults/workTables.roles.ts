import type { WorkTableFaults } from "../../core";
import type { FamilyWords } from "./faultWords";

/** The faults of what an income line is to the fee. */
export const roles = {
  "role-missing": {
    number: 296,
    nb: () => [
      `inntekten sier ikke hva den er for konsortieavgiften, og navnet blir ikke tolket.`,
      `Velg avgift, viderefakturert, tilskudd, kapital, overføring eller annet i kolonnen Rolle.`,
    ],
    nn: () => [
      `inntekta seier ikkje kva ho er for konsortieavgifta, og namnet blir ikkje tolka.`,
      `Vel avgift, viderefakturert, tilskudd, kapital, overføring eller annet i kolonnen Rolle.`,
    ],
    en: () => [
      `the income does not say what it is to the consortium fee, and its name is not interpreted.`,
      `Choose avgift, viderefakturert, tilskudd, kapital, overføring or annet in the column Rolle.`,
    ],
  },
  "role-of-cost": {
    number: 297,
    nb: ({ given }) => [
      `posten er en kostnad, så rollen «${given}» teller ikke.`,
      `Tøm cellen, og gi rollen til inntekten som dekker kostnaden.`,
    ],
    nn: ({ given }) => [
      `posten er ein kostnad, så rolla «${given}» tel ikkje.`,
      `Tøm cella, og gi rolla til inntekta som dekkjer kostnaden.`,
    ],
    en: ({ given }) => [
      `the line is a cost, so the role “${given}” does not count.`,
      `Clear the cell, and give the role to the income that covers the cost.`,
    ],
  },
  "roles-unsaid": {
    number: 298,
    nb: ({ table, column, lines }) => [
      `${table} har ikke kolonnen ${column}. Avgiften er regnet som før: kostnader i kategorien kontingent er trukket fra som viderefakturert, og ingen inntekt er trukket fra. Inntektene er ${lines}.`,
      `Sett opp arbeidsboken på nytt, og si i ${column} hva hver inntekt er.`,
    ],
    nn: ({ table, column, lines }) => [
      `${table} har ikkje kolonnen ${column}. Avgifta er rekna som før: kostnader i kategorien kontingent er trekte frå som vidarefakturerte, og inga inntekt er trekt frå. Inntektene er ${lines}.`,
      `Set opp arbeidsboka på nytt, og sei i ${column} kva kvar inntekt er.`,
    ],
    en: ({ table, column, lines }) => [
      `${table} has no column ${column}. The fee is computed as before: costs of the category kontingent are deducted as passed on, and no income is deducted. The income is ${lines}.`,
      `Set up the workbook again, and say in ${column} what each income is.`,
    ],
  },
} as const satisfies Partial<FamilyWords<WorkTableFaults>>;
