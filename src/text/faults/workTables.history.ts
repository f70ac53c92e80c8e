import type { WorkTableFaults } from "../../core";
import type { FamilyWords } from "./faultWords";

/** The faults of *Historikk*. */
export const history = {
  "history-cell-unreadable": {
    number: 350,
    nb: ({ column, given }) => [
      given === "" ? `${column} mangler i Historikk.` : `«${given}» kan ikke leses som ${column} i Historikk.`,
      `Skriv året som et tall, perioden som 2024K2 og nøkkelen fra Poster, eller slett raden.`,
    ],
    nn: ({ column, given }) => [
      given === "" ? `${column} manglar i Historikk.` : `«${given}» kan ikkje lesast som ${column} i Historikk.`,
      `Skriv året som eit tal, perioden som 2024K2 og nøkkelen frå Poster, eller slett rada.`,
    ],
    en: ({ column, given }) => [
      given === "" ? `${column} is missing in Historikk.` : `“${given}” cannot be read as ${column} in Historikk.`,
      `Write the year as a number, the period as 2024K2 and the key from Poster, or delete the row.`,
    ],
  },
  "history-doubled": {
    number: 351,
    nb: ({ period, key }) => [
      `Historikk har posten ${key} to ganger for ${period}.`,
      `Slett den raden som ikke gjelder. Stempelet og kilden viser hvor den kommer fra.`,
    ],
    nn: ({ period, key }) => [
      `Historikk har posten ${key} to gonger for ${period}.`,
      `Slett den rada som ikkje gjeld. Stempelet og kjelda viser kvar ho kjem frå.`,
    ],
    en: ({ period, key }) => [
      `Historikk has the line ${key} twice for ${period}.`,
      `Delete the row that does not apply. Its stamp and source tell where it comes from.`,
    ],
  },
  "period-is-last": {
    number: 352,
    nb: ({ period, year }) => [
      `${period} er årets siste periode: ${year} har ingen neste.`,
      `Gjør rapportene ferdige. Så er det nytt år: bruk en ny arbeidsbok, eller skriv året og den første perioden i Oppsett.`,
    ],
    nn: ({ period, year }) => [
      `${period} er den siste perioden i året: ${year} har ingen neste.`,
      `Gjer rapportane ferdige. Så er det nytt år: bruk ei ny arbeidsbok, eller skriv året og den første perioden i Oppsett.`,
    ],
    en: ({ period, year }) => [
      `${period} is the last period of its year: ${year} has no next one.`,
      `Make the reports final. Then comes a new year: use a new workbook, or write the year and its first period in Oppsett.`,
    ],
  },
  "seen-otherwise": {
    number: 353,
    nb: ({ period }) => [
      `Arbeidsboken er endret siden du så på ${period}. Ingenting er gjort.`,
      `Velg Neste periode igjen, og se over det som nå står.`,
    ],
    nn: ({ period }) => [
      `Arbeidsboka er endra sidan du såg på ${period}. Ingenting er gjort.`,
      `Vel Neste periode igjen, og sjå over det som no står.`,
    ],
    en: ({ period }) => [
      `The workbook has changed since you looked at ${period}. Nothing was done.`,
      `Choose Next period again, and look over what stands now.`,
    ],
  },
} as const satisfies Partial<FamilyWords<WorkTableFaults>>;
