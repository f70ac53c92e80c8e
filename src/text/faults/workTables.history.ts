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
} as const satisfies Partial<FamilyWords<WorkTableFaults>>;
