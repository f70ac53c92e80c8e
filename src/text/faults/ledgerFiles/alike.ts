import type { LedgerFileFaults } from "../../../core";
import { figure, READING_SETTINGS } from "../../language";
import type { FamilyWords } from "../faultWords";
import { rowCount } from "./words";

/** The faults of tables whose rows are not alike: balances, group sums, scenarios, organisations, currencies, units. */
export const alike = {
  "rows-of-balances": {
    number: 240,
    nb: ({ given, rows, sum }) => [
      `${rowCount.nb(rows)} viser en saldo eller en kontosum («${given}» først), og er ikke tatt med. Til sammen er de ${figure(sum, "nb")}.`,
      `Er de posteringer, velg det under «${READING_SETTINGS.balances.nb}».`,
    ],
    nn: ({ given, rows, sum }) => [
      `${rowCount.nn(rows)} viser ein saldo eller ein kontosum («${given}» først), og er ikkje ${rows === 1 ? "teken" : "tekne"} med. Til saman er dei ${figure(sum, "nn")}.`,
      `Er dei posteringar, vel det under «${READING_SETTINGS.balances.nn}».`,
    ],
    en: ({ given, rows, sum }) => [
      `${rowCount.en(rows)} with a balance or an account total (“${given}” first) ${rows === 1 ? "was" : "were"} left out. They add up to ${figure(sum, "en")}.`,
      `If they are postings, choose that under “${READING_SETTINGS.balances.en}”.`,
    ],
  },
  "rows-of-groups": {
    number: 241,
    nb: ({ codes, rows, sum }) => [
      `${rowCount.nb(rows)} er summen av kontoene under seg (${codes.join(", ")}), og er ikke tatt med. Til sammen er de ${figure(sum, "nb")}.`,
      `Er de posteringer, velg det under «${READING_SETTINGS.groups.nb}».`,
    ],
    nn: ({ codes, rows, sum }) => [
      `${rowCount.nn(rows)} er summen av kontoane under seg (${codes.join(", ")}), og er ikkje ${rows === 1 ? "teken" : "tekne"} med. Til saman er dei ${figure(sum, "nn")}.`,
      `Er dei posteringar, vel det under «${READING_SETTINGS.groups.nn}».`,
    ],
    en: ({ codes, rows, sum }) => [
      `${rowCount.en(rows)} with the sum of the accounts under it (${codes.join(", ")}) ${rows === 1 ? "was" : "were"} left out. They add up to ${figure(sum, "en")}.`,
      `If they are postings, choose that under “${READING_SETTINGS.groups.en}”.`,
    ],
  },
  "groups-unclear": {
    number: 242,
    nb: ({ code, period, amount, sum }) => [
      `konto ${code} har ${figure(amount, "nb")} i ${period}, og kontoene under den har ${figure(sum, "nb")}. Filen viser ikke om ${code} er en gruppesum eller en konto.`,
      `Velg hva som gjelder under «${READING_SETTINGS.groups.nb}».`,
    ],
    nn: ({ code, period, amount, sum }) => [
      `konto ${code} har ${figure(amount, "nn")} i ${period}, og kontoane under han har ${figure(sum, "nn")}. Fila viser ikkje om ${code} er ein gruppesum eller ein konto.`,
      `Vel kva som gjeld under «${READING_SETTINGS.groups.nn}».`,
    ],
    en: ({ code, period, amount, sum }) => [
      `account ${code} has ${figure(amount, "en")} in ${period}, and the accounts under it have ${figure(sum, "en")}. The file does not show whether ${code} is a group sum or an account.`,
      `Choose which it is under “${READING_SETTINGS.groups.en}”.`,
    ],
  },
  "rows-of-scenarios": {
    number: 243,
    nb: ({ column, used, left, rows, sum }) => [
      `kolonnen ${column} har flere slags tall. ${used === "" ? "Regnskapet" : `«${used}»`} er lest. ${rowCount.nb(rows)} med ${quoted(left, "nb")} er ikke tatt med, til sammen ${figure(sum, "nb")}.`,
      `Velg under «${READING_SETTINGS.scenario.nb}» hvis det er andre tall som gjelder.`,
    ],
    nn: ({ column, used, left, rows, sum }) => [
      `kolonnen ${column} har fleire slags tal. ${used === "" ? "Rekneskapen" : `«${used}»`} er lesen. ${rowCount.nn(rows)} med ${quoted(left, "nn")} er ikkje ${rows === 1 ? "teken" : "tekne"} med, til saman ${figure(sum, "nn")}.`,
      `Vel under «${READING_SETTINGS.scenario.nn}» dersom det er andre tal som gjeld.`,
    ],
    en: ({ column, used, left, rows, sum }) => [
      `the column ${column} has several kinds of figures. ${used === "" ? "The actual" : `“${used}”`} was read. ${rowCount.en(rows)} with ${quoted(left, "en")} ${rows === 1 ? "was" : "were"} left out, ${figure(sum, "en")} in all.`,
      `Choose under “${READING_SETTINGS.scenario.en}” if other figures are the right ones.`,
    ],
  },
  "scenarios-unclear": {
    number: 244,
    nb: ({ column, values }) => [
      column === ""
        ? `tittelen sier ${quoted(values, "nb")}, så tallene er ikke regnskapet.`
        : `kolonnen ${column} har ${quoted(values, "nb")}, og filen viser ikke hva som er regnskapet. Slike tall legges ikke sammen.`,
      `Velg under «${READING_SETTINGS.scenario.nb}» hvilke tall som gjelder, eller velg (ingen) for kolonnen hvis alle gjør det.`,
    ],
    nn: ({ column, values }) => [
      column === ""
        ? `tittelen seier ${quoted(values, "nn")}, så tala er ikkje rekneskapen.`
        : `kolonnen ${column} har ${quoted(values, "nn")}, og fila viser ikkje kva som er rekneskapen. Slike tal blir ikkje lagde saman.`,
      `Vel under «${READING_SETTINGS.scenario.nn}» kva tal som gjeld, eller vel (ingen) for kolonnen dersom alle gjer det.`,
    ],
    en: ({ column, values }) => [
      column === ""
        ? `the title says ${quoted(values, "en")}, so the figures are not the actual.`
        : `the column ${column} has ${quoted(values, "en")}, and the file does not show which is the actual. Such figures are not added up.`,
      `Choose under “${READING_SETTINGS.scenario.en}” which figures are the right ones, or choose (none) for the column if all are.`,
    ],
  },
  "columns-planned": {
    number: 245,
    nb: ({ file, used, others }) => [
      `${file} har budsjett eller prognose ved siden av regnskapet: ${used} er lest, ${others.join(", ")} ikke.`,
      "Velg en annen kolonne for beløp hvis det er den som gjelder.",
    ],
    nn: ({ file, used, others }) => [
      `${file} har budsjett eller prognose ved sida av rekneskapen: ${used} er lesen, ${others.join(", ")} ikkje.`,
      "Vel ein annan kolonne for beløp dersom det er den som gjeld.",
    ],
    en: ({ file, used, others }) => [
      `${file} has budget or forecast beside the actual: ${used} was read, ${others.join(", ")} not.`,
      "Choose another column for the amount if that is the right one.",
    ],
  },
  "companies-several": {
    number: 246,
    nb: ({ column, values }) => [
      `${column === "" ? "Filen" : `kolonnen ${column}`} har ${values.length} virksomheter: ${quoted(values, "nb")}. De legges ikke sammen.`,
      column === ""
        ? "Velg en fil med én virksomhet."
        : `Velg én under «${READING_SETTINGS.company.nb}», eller velg (ingen) for kolonnen hvis alle skal være med.`,
    ],
    nn: ({ column, values }) => [
      `${column === "" ? "Fila" : `kolonnen ${column}`} har ${values.length} verksemder: ${quoted(values, "nn")}. Dei blir ikkje lagde saman.`,
      column === ""
        ? "Vel ei fil med éi verksemd."
        : `Vel éi under «${READING_SETTINGS.company.nn}», eller vel (ingen) for kolonnen dersom alle skal vere med.`,
    ],
    en: ({ column, values }) => [
      `${column === "" ? "The file" : `the column ${column}`} has ${values.length} organisations: ${quoted(values, "en")}. They are not added up.`,
      column === ""
        ? "Choose a file with one organisation."
        : `Choose one under “${READING_SETTINGS.company.en}”, or choose (none) for the column if all belong.`,
    ],
  },
  "rows-of-companies": {
    number: 247,
    nb: ({ column, used, rows, sum }) => [
      `bare «${used}» i kolonnen ${column} er lest. ${rowCount.nb(rows)} fra andre virksomheter er ikke tatt med, til sammen ${figure(sum, "nb")}.`,
      `Velg under «${READING_SETTINGS.company.nb}» hvis det er en annen som gjelder.`,
    ],
    nn: ({ column, used, rows, sum }) => [
      `berre «${used}» i kolonnen ${column} er lese. ${rowCount.nn(rows)} frå andre verksemder er ikkje ${rows === 1 ? "teken" : "tekne"} med, til saman ${figure(sum, "nn")}.`,
      `Vel under «${READING_SETTINGS.company.nn}» dersom det er ei anna som gjeld.`,
    ],
    en: ({ column, used, rows, sum }) => [
      `only “${used}” in the column ${column} was read. ${rowCount.en(rows)} of other organisations ${rows === 1 ? "was" : "were"} left out, ${figure(sum, "en")} in all.`,
      `Choose under “${READING_SETTINGS.company.en}” if another one is right.`,
    ],
  },
  "currencies-foreign": {
    number: 248,
    nb: ({ file, column, values }) => [
      `${file} har beløp i ${values.join(", ")}${column === "" ? "" : ` (kolonnen ${column})`}. Beløp i ulike valutaer legges ikke sammen.`,
      "Velg kolonnen med beløp i kroner, eller velg (ingen) for valuta hvis beløpene er i kroner.",
    ],
    nn: ({ file, column, values }) => [
      `${file} har beløp i ${values.join(", ")}${column === "" ? "" : ` (kolonnen ${column})`}. Beløp i ulike valutaer blir ikkje lagde saman.`,
      "Vel kolonnen med beløp i kroner, eller vel (ingen) for valuta dersom beløpa er i kroner.",
    ],
    en: ({ file, column, values }) => [
      `${file} has amounts in ${values.join(", ")}${column === "" ? "" : ` (the column ${column})`}. Amounts in several currencies are not added up.`,
      "Choose the column of amounts in kroner, or choose (none) for the currency if the amounts are in kroner.",
    ],
  },
  "unit-scaled": {
    number: 249,
    nb: ({ file, given, unit }) => [
      `${file} har beløp i ${UNITS[unit].nb} («${given}»). Alle beløp er ganget med ${UNITS[unit].times}.`,
      `Velg under «${READING_SETTINGS.unit.nb}» hvis beløpene står i kroner.`,
    ],
    nn: ({ file, given, unit }) => [
      `${file} har beløp i ${UNITS[unit].nn} («${given}»). Alle beløp er gonga med ${UNITS[unit].times}.`,
      `Vel under «${READING_SETTINGS.unit.nn}» dersom beløpa står i kroner.`,
    ],
    en: ({ file, given, unit }) => [
      `${file} has amounts in ${UNITS[unit].en} (“${given}”). All amounts were multiplied by ${UNITS[unit].timesEn}.`,
      `Choose under “${READING_SETTINGS.unit.en}” if the amounts are in kroner.`,
    ],
  },
  "unit-unclear": {
    number: 250,
    nb: ({ file, given }) => [
      `${file} har ${quoted(given, "nb")}, og det er uklart om beløpene er i kroner eller i tusen eller millioner.`,
      `Velg under «${READING_SETTINGS.unit.nb}».`,
    ],
    nn: ({ file, given }) => [
      `${file} har ${quoted(given, "nn")}, og det er uklart om beløpa er i kroner eller i tusen eller millionar.`,
      `Vel under «${READING_SETTINGS.unit.nn}».`,
    ],
    en: ({ file, given }) => [
      `${file} has ${quoted(given, "en")}, and it is unclear whether the amounts are in kroner, thousands or millions.`,
      `Choose under “${READING_SETTINGS.unit.en}”.`,
    ],
  },
  "side-unclear": {
    number: 251,
    nb: ({ file, column, values }) => [
      `${file}: kolonnen ${column} har ${quoted(values, "nb")}, som kan være merket for debet og kredit. Beløpene er ikke lagt sammen uten å vite det.`,
      `Velg ${column} som merke for debet eller kredit, eller velg (ingen) hvis beløpene har fortegn.`,
    ],
    nn: ({ file, column, values }) => [
      `${file}: kolonnen ${column} har ${quoted(values, "nn")}, som kan vere merket for debet og kredit. Beløpa er ikkje lagde saman utan å vite det.`,
      `Vel ${column} som merke for debet eller kredit, eller vel (ingen) dersom beløpa har forteikn.`,
    ],
    en: ({ file, column, values }) => [
      `${file}: the column ${column} has ${quoted(values, "en")}, which may mark debit and credit. The amounts are not added up without knowing.`,
      `Choose ${column} as the mark for debit or credit, or choose (none) if the amounts have a sign.`,
    ],
  },
} as const satisfies Partial<FamilyWords<LedgerFileFaults>>;

const UNITS = {
  thousands: { nb: "tusen kroner", nn: "tusen kroner", en: "thousands", times: "1\u00a0000", timesEn: "1,000" },
  millions: {
    nb: "millioner kroner",
    nn: "millionar kroner",
    en: "millions",
    times: "1\u00a0000\u00a0000",
    timesEn: "1,000,000",
  },
} as const;

/** Some values in quotation marks. A long list ends in how many more there are. */
function quoted(values: readonly string[], language: "nb" | "nn" | "en"): string {
  const shown = values.slice(0, MOST).map((value) => (language === "en" ? `“${value}”` : `«${value}»`));
  const rest = values.length - shown.length;
  const more = { nb: `${rest} til`, nn: `${rest} til`, en: `${rest} more` }[language];
  return [...shown, ...(rest > 0 ? [more] : [])].join(", ");
}

const MOST = 5;
