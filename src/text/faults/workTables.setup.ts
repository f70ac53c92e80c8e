import type { WorkTableFaults } from "../../core";
import { figure } from "../language";
import type { FamilyWords } from "./faultWords";

/** The faults of settings and assumptions, and of setting up a workbook. */
export const setup = {
  "setting-unusable": {
    number: 26,
    nb: ({ table, key, given }) => [
      `${table}: verdien «${given}» kan ikke brukes for ${key}.`,
      `Se forklaringen på samme linje.`,
    ],
    nn: ({ table, key, given }) => [
      `${table}: verdien «${given}» kan ikkje brukast for ${key}.`,
      `Sjå forklaringa på same linje.`,
    ],
    en: ({ table, key, given }) => [
      `${table}: the value “${given}” cannot be used for ${key}.`,
      `See the explanation on the same line.`,
    ],
  },
  "period-year-differs": {
    number: 24,
    nb: ({ given, year }) => [
      `Perioden «${given}» er ikke i ${year}, som er året i Oppsett.`,
      `Rett året eller perioden.`,
    ],
    nn: ({ given, year }) => [
      `Perioden «${given}» er ikkje i ${year}, som er året i Oppsett.`,
      `Rett året eller perioden.`,
    ],
    en: ({ given, year }) => [
      `The period “${given}” is not in ${year}, the year in Oppsett.`,
      `Correct the year or the period.`,
    ],
  },
  "frame-not-2025": {
    number: 27,
    nb: ({ year }) => [
      `Arbeidsboken har ikke arket Vekst, og uten det er veksten bare kjent for rammen for 2025. Oppsett er for ${year}.`,
      `Sett opp arbeidsboken på nytt, og fyll ut Vekst.`,
    ],
    nn: ({ year }) => [
      `Arbeidsboka har ikkje arket Vekst, og utan det er veksten berre kjend for ramma for 2025. Oppsett er for ${year}.`,
      `Set opp arbeidsboka på nytt, og fyll ut Vekst.`,
    ],
    en: ({ year }) => [
      `The workbook has no sheet Vekst, and without it growth is only known for the frame for 2025. Oppsett is for ${year}.`,
      `Set up the workbook again, and fill in Vekst.`,
    ],
  },
  "name-taken": {
    number: 66,
    nb: ({ name }) => [
      `Arbeidsboken har fra før et ark eller et navn som heter ${name}.`,
      `Gi det et annet navn, og sett opp arbeidsboken på nytt.`,
    ],
    nn: ({ name }) => [
      `Arbeidsboka har frå før eit ark eller eit namn som heiter ${name}.`,
      `Gi det eit anna namn, og set opp arbeidsboka på nytt.`,
    ],
    en: ({ name }) => [
      `The workbook already has a sheet or a name called ${name}.`,
      `Give it another name, and set up the workbook again.`,
    ],
  },
  "sheet-exists": {
    number: 25,
    nb: ({ sheet }) => [
      `Arbeidsboken har allerede noe som heter ${sheet}. Ingenting er endret.`,
      `Åpne eksempelet i en tom arbeidsbok.`,
    ],
    nn: ({ sheet }) => [
      `Arbeidsboka har allereie noko som heiter ${sheet}. Ingenting er endra.`,
      `Opne dømet i ei tom arbeidsbok.`,
    ],
    en: ({ sheet }) => [
      `The workbook already has something named ${sheet}. Nothing was changed.`,
      `Open the example in an empty workbook.`,
    ],
  },
  "template-missing": {
    number: 85,
    nb: ({ address }) => [
      `Malen ligger ikke der den skal, på ${address}.`,
      `Gi adressen til dem som drifter tillegget.`,
    ],
    nn: ({ address }) => [`Malen ligg ikkje der han skal, på ${address}.`, `Gi adressa til dei som driftar tillegget.`],
    en: ({ address }) => [`The template was not found at ${address}.`, `Give the address to those who run the add-in.`],
  },
  "template-unreachable": {
    number: 86,
    nb: ({ address }) => [`Fikk ikke tak i malen på ${address}.`, `Se etter at maskinen er på nett, og prøv igjen.`],
    nn: ({ address }) => [`Fekk ikkje tak i malen på ${address}.`, `Sjå etter at maskina er på nett, og prøv igjen.`],
    en: ({ address }) => [
      `The template at ${address} could not be reached.`,
      `Check that the computer is online, and try again.`,
    ],
  },
  "capital-below-zero": {
    number: 287,
    nb: ({ balance }) => [
      `virksomhetskapitalen blir ${figure(balance, "nb")}: det trekkes mer ned enn det er.`,
      "Se på inngående balanse og bevegelsene, eller la det stå hvis det er meningen.",
    ],
    nn: ({ balance }) => [
      `verksemdskapitalen blir ${figure(balance, "nn")}: det blir trekt ned meir enn det er.`,
      "Sjå på inngåande balanse og rørslene, eller la det stå om det er meininga.",
    ],
    en: ({ balance }) => [
      `the capital becomes ${figure(balance, "en")}: more is drawn down than there is.`,
      "Look at the opening balance and the movements, or leave it if this is intended.",
    ],
  },
} as const satisfies Partial<FamilyWords<WorkTableFaults>>;
