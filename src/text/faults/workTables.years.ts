import { ROLE_WORDS, type WorkTableFaults } from "../../core";
import type { FamilyWords } from "./faultWords";

/** The faults of a new year. */
export const years = {
  "year-not-final": {
    number: 380,
    nb: ({ year }) => [
      `Regnskapet for ${year} er ikke ferdig: det finnes ingen ferdig rapport for 4. kvartal.`,
      `Gjør rapporten ferdig først, eller skriv hvorfor det nye året begynner før.`,
    ],
    nn: ({ year }) => [
      `Rekneskapen for ${year} er ikkje ferdig: det finst ingen ferdig rapport for 4. kvartal.`,
      `Gjer rapporten ferdig først, eller skriv kvifor det nye året byrjar før.`,
    ],
    en: ({ year }) => [
      `The accounts for ${year} are not final: there is no final report for the 4th quarter.`,
      `Make the report final first, or give the reason why the new year begins before.`,
    ],
  },
  "year-already-begun": {
    number: 381,
    nb: ({ year }) => [
      `${year} er begynt fra før: Historikk har rader etter året i Oppsett.`,
      `Rett året i Oppsett, eller angre det nye året.`,
    ],
    nn: ({ year }) => [
      `${year} er byrja frå før: Historikk har rader etter året i Oppsett.`,
      `Rett året i Oppsett, eller angre det nye året.`,
    ],
    en: ({ year }) => [
      `${year} has begun already: Historikk has rows after the year in Oppsett.`,
      `Correct the year in Oppsett, or undo the new year.`,
    ],
  },
  "new-year-role": {
    number: 382,
    nb: ({ role, count }) => [
      `Et nytt år trenger én inntekt med rollen ${ROLE_WORDS[role][0]}, og Poster har ${count}.`,
      `Gi én inntekt rollen. Er den delt på flere linjer, slå dem sammen først.`,
    ],
    nn: ({ role, count }) => [
      `Eit nytt år treng éi inntekt med rolla ${ROLE_WORDS[role][0]}, og Poster har ${count}.`,
      `Gi éi inntekt rolla. Er ho delt på fleire linjer, slå dei saman først.`,
    ],
    en: ({ role, count }) => [
      `A new year needs one income line with the role ${ROLE_WORDS[role][0]}, and Poster has ${count}.`,
      `Give one income line the role. Where it is split into several lines, join them first.`,
    ],
  },
  "new-year-changed": {
    number: 383,
    nb: () => [`cellen er endret siden, så ingenting er skrevet.`, `Se på det nye året en gang til.`],
    nn: () => [`cella er endra sidan, så ingenting er skrive.`, `Sjå på det nye året ein gong til.`],
    en: () => [`the cell has changed since, so nothing was written.`, `Look at the new year once more.`],
  },
} as const satisfies Partial<FamilyWords<WorkTableFaults>>;
