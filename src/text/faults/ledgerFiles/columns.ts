import type { LedgerFileFaults } from "../../../core";
import { figure, LEDGER_COLUMNS, READING_SETTINGS } from "../../language";
import { choose, type FamilyWords } from "../faultWords";
import { counted } from "./words";

/** The faults of a table's columns, and of how its amounts are written. */
export const columns = {
  "columns-missing": {
    number: 123,
    nb: ({ file, columns }) => [
      `${file} har ingen kolonne for ${columns.map((column) => LEDGER_COLUMNS[column].nb).join(", ")}.`,
      "Velg hvilken kolonne det er.",
    ],
    nn: ({ file, columns }) => [
      `${file} har ingen kolonne for ${columns.map((column) => LEDGER_COLUMNS[column].nn).join(", ")}.`,
      "Vel kva kolonne det er.",
    ],
    en: ({ file, columns }) => [
      `${file} has no column for ${columns.map((column) => LEDGER_COLUMNS[column].en).join(", ")}.`,
      "Choose which column it is.",
    ],
  },
  "columns-compete": {
    number: 124,
    nb: ({ file, column, used, other }) => [
      `${file} har to kolonner for ${LEDGER_COLUMNS[column].nb}: ${used} er brukt, ${other} ikke.`,
      `Velg ${other} hvis det er den som gjelder.`,
    ],
    nn: ({ file, column, used, other }) => [
      `${file} har to kolonnar for ${LEDGER_COLUMNS[column].nn}: ${used} er brukt, ${other} ikkje.`,
      `Vel ${other} dersom det er den som gjeld.`,
    ],
    en: ({ file, column, used, other }) => [
      `${file} has two columns for ${LEDGER_COLUMNS[column].en}: ${used} is used, ${other} is not.`,
      `Choose ${other} if that is the right one.`,
    ],
  },
  "column-gone": {
    number: 125,
    nb: ({ file, column, header, used }) => [
      `${file} har ikke kolonnen ${header}, som er valgt for ${LEDGER_COLUMNS[column].nb}. ${used === "" ? "Ingen er brukt." : `${used} er brukt i stedet.`}`,
      "Velg en annen kolonne, eller glem rettelsene.",
    ],
    nn: ({ file, column, header, used }) => [
      `${file} har ikkje kolonnen ${header}, som er vald for ${LEDGER_COLUMNS[column].nn}. ${used === "" ? "Ingen er brukt." : `${used} er brukt i staden.`}`,
      "Vel ein annan kolonne, eller gløym rettingane.",
    ],
    en: ({ file, column, header, used }) => [
      `${file} does not have the column ${header}, which is chosen for ${LEDGER_COLUMNS[column].en}. ${used === "" ? "No column is used." : `${used} is used instead.`}`,
      "Choose another column, or forget the corrections.",
    ],
  },
  "dimension-gone": {
    number: 132,
    nb: ({ use, type, used }) => [
      `Analysetypen ${type}, som er valgt for ${LEDGER_COLUMNS[use].nb}, finnes ikke i filen. ${used === "" ? "Ingen er brukt." : `${used} er brukt i stedet.`}`,
      "Velg en annen analysetype, eller glem rettelsene.",
    ],
    nn: ({ use, type, used }) => [
      `Analysetypen ${type}, som er vald for ${LEDGER_COLUMNS[use].nn}, finst ikkje i fila. ${used === "" ? "Ingen er brukt." : `${used} er brukt i staden.`}`,
      "Vel ein annan analysetype, eller gløym rettingane.",
    ],
    en: ({ use, type, used }) => [
      `The file does not have the analysis type ${type}, which is chosen for ${LEDGER_COLUMNS[use].en}. ${used === "" ? "No analysis type is used." : `${used} is used instead.`}`,
      "Choose another analysis type, or forget the corrections.",
    ],
  },
  "amounts-ambiguous": {
    number: 127,
    nb: ({ file, given }) => [
      `${file}: «${given}» kan leses som to ulike beløp, og ingenting i filen sier hvilket.`,
      `Velg norske eller engelske under «${READING_SETTINGS.convention.nb}».`,
    ],
    nn: ({ file, given }) => [
      `${file}: «${given}» kan lesast som to ulike beløp, og ingenting i fila seier kva for eit.`,
      `Vel norske eller engelske under «${READING_SETTINGS.convention.nn}».`,
    ],
    en: ({ file, given }) => [
      `${file}: “${given}” can be read as two different amounts, and nothing in the file says which.`,
      `Choose Norwegian or English under “${READING_SETTINGS.convention.en}”.`,
    ],
  },
  "credits-unclear": {
    number: 129,
    nb: ({ doubt, negative, sum, positive, read, residue }) => {
      const minus = `${counted.nb(negative)} har negativ kredit, til sammen ${figure(sum, "nb")}`;
      const open =
        residue === undefined
          ? ""
          : ` Lest slik er debet og kredit ${figure(residue, "nb")} fra hverandre; lest omvendt går det opp.`;
      return choose(doubt, {
        "all-negative": [
          `${minus}, og ingen har positiv. Minus er lest som kredit.${open}`,
          `Velg «uten fortegn» under «${READING_SETTINGS.credits.nb}» hvis de er tilbakeføringer.`,
        ],
        "some-negative": [
          `${minus}, og ${counted.nb(positive)} har positiv. De negative er lest som tilbakeføringer, altså debet.${open}`,
          `Velg «med minus» under «${READING_SETTINGS.credits.nb}» hvis minus bare betyr kredit.`,
        ],
        "most-negative": [
          `${minus}, og ${counted.nb(positive)} har positiv. Det sier ikke om minus betyr kredit eller tilbakeføring.${open}`,
          `Velg under «${READING_SETTINGS.credits.nb}» hva som gjelder.`,
        ],
        "against-choice": [
          `${minus}, og ${counted.nb(positive)} har positiv, men du har valgt kredit «${read === "signed" ? "med minus" : "uten fortegn"}».${open}`,
          `Se om valget under «${READING_SETTINGS.credits.nb}» passer for denne filen.`,
        ],
      });
    },
    nn: ({ doubt, negative, sum, positive, read, residue }) => {
      const minus = `${counted.nn(negative)} har negativ kredit, til saman ${figure(sum, "nn")}`;
      const open =
        residue === undefined
          ? ""
          : ` Lese slik er debet og kredit ${figure(residue, "nn")} frå kvarandre; lese omvendt går det opp.`;
      return choose(doubt, {
        "all-negative": [
          `${minus}, og ingen har positiv. Minus er lese som kredit.${open}`,
          `Vel «utan forteikn» under «${READING_SETTINGS.credits.nn}» dersom dei er tilbakeføringar.`,
        ],
        "some-negative": [
          `${minus}, og ${counted.nn(positive)} har positiv. Dei negative er lesne som tilbakeføringar, altså debet.${open}`,
          `Vel «med minus» under «${READING_SETTINGS.credits.nn}» dersom minus berre tyder kredit.`,
        ],
        "most-negative": [
          `${minus}, og ${counted.nn(positive)} har positiv. Det seier ikkje om minus tyder kredit eller tilbakeføring.${open}`,
          `Vel under «${READING_SETTINGS.credits.nn}» kva som gjeld.`,
        ],
        "against-choice": [
          `${minus}, og ${counted.nn(positive)} har positiv, men du har valt kredit «${read === "signed" ? "med minus" : "utan forteikn"}».${open}`,
          `Sjå om valet under «${READING_SETTINGS.credits.nn}» passar for denne fila.`,
        ],
      });
    },
    en: ({ doubt, negative, sum, positive, read, residue }) => {
      const minus = `${counted.en(negative)} with a negative credit, ${figure(sum, "en")} in all`;
      const open =
        residue === undefined
          ? ""
          : ` Read this way, debit and credit differ by ${figure(residue, "en")}; read the other way, they balance.`;
      return choose(doubt, {
        "all-negative": [
          `${minus}, and none with a positive one. The minus was read as credit.${open}`,
          `Choose “without a sign” under “${READING_SETTINGS.credits.en}” if they are reversals.`,
        ],
        "some-negative": [
          `${minus}, and ${counted.en(positive)} with a positive one. The negative ones were read as reversals, that is as debit.${open}`,
          `Choose “with a minus” under “${READING_SETTINGS.credits.en}” if the minus only means credit.`,
        ],
        "most-negative": [
          `${minus}, and ${counted.en(positive)} with a positive one. That does not show whether the minus means credit or a reversal.${open}`,
          `Choose which it is under “${READING_SETTINGS.credits.en}”.`,
        ],
        "against-choice": [
          `${minus}, and ${counted.en(positive)} with a positive one, but you have chosen credit “${read === "signed" ? "with a minus" : "without a sign"}”.${open}`,
          `Check that the choice under “${READING_SETTINGS.credits.en}” is right for this file.`,
        ],
      });
    },
  },
} as const satisfies Partial<FamilyWords<LedgerFileFaults>>;
