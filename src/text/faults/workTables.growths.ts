import { decimal, type WorkTableFaults } from "../../core";
import { exactPercent, type Language } from "../language";
import type { FamilyWords } from "./faultWords";

/** The faults of next year's frame: growths, adjustments and principles. */
export const growths = {
  "growth-unused": {
    number: 281,
    nb: ({ table, key, growth, which }) => [
      `${table}: ${key} er ${exactPercent(decimal(growth), "nb")}, men ingen post med budsjett har en kategori som følger den. Ingen ramme blir endret av den, og rapporten nevner den ikke.`,
      ADVICE[which].nb(key),
    ],
    nn: ({ table, key, growth, which }) => [
      `${table}: ${key} er ${exactPercent(decimal(growth), "nn")}, men ingen post med budsjett har ein kategori som følgjer han. Inga ramme blir endra av han, og rapporten nemner han ikkje.`,
      ADVICE[which].nn(key),
    ],
    en: ({ table, key, growth, which }) => [
      `${table}: ${key} is ${exactPercent(decimal(growth), "en")}, but no line with a budget has a category that follows it. It changes no frame, and the report does not mention it.`,
      ADVICE[which].en(key),
    ],
  },
  "growth-doubled": {
    number: 370,
    nb: ({ category, year }) => [`Vekst har to linjer for ${category} i ${year}.`, `Slett den ene.`],
    nn: ({ category, year }) => [`Vekst har to linjer for ${category} i ${year}.`, `Slett den eine.`],
    en: ({ category, year }) => [`Vekst has two lines for ${category} in ${year}.`, `Delete one of them.`],
  },
  "growth-spelt": {
    number: 371,
    nb: ({ given, category }) => [
      `kategorien er skrevet «${given}», men «${category}» i Vekst. Formelen finner den ikke.`,
      `Skriv kategorien likt begge steder.`,
    ],
    nn: ({ given, category }) => [
      `kategorien er skriven «${given}», men «${category}» i Vekst. Formelen finn han ikkje.`,
      `Skriv kategorien likt begge stader.`,
    ],
    en: ({ given, category }) => [
      `the category is written “${given}”, but “${category}” in Vekst. The formula does not find it.`,
      `Write the category alike in both places.`,
    ],
  },
  "growth-blank": {
    number: 372,
    nb: ({ category, year }) => [
      `Veksten for ${category} i ${year} er tom i Vekst, og poster med budsjett følger den. Tomt er ikke null.`,
      `Skriv veksten, som foreløpig når den ikke er vedtatt. Skal det ikke vokse, skriv 0.`,
    ],
    nn: ({ category, year }) => [
      `Veksten for ${category} i ${year} er tom i Vekst, og postar med budsjett følgjer han. Tomt er ikkje null.`,
      `Skriv veksten, som foreløpig når han ikkje er vedteken. Skal det ikkje vekse, skriv 0.`,
    ],
    en: ({ category, year }) => [
      `The growth of ${category} in ${year} is blank in Vekst, and lines with a budget follow it. Blank is not zero.`,
      `Write the growth, as foreløpig while it is not decided. Write 0 where there is none.`,
    ],
  },
  "growth-missing": {
    number: 373,
    nb: ({ category, year }) => [
      `Vekst har ingen linje som kategorien ${category} kan følge i ${year}.`,
      `Legg til en linje for ${category} med året ${year}. Skriv −100 % når kostnaden tar slutt.`,
    ],
    nn: ({ category, year }) => [
      `Vekst har inga linje som kategorien ${category} kan følgje i ${year}.`,
      `Legg til ei linje for ${category} med året ${year}. Skriv −100 % når kostnaden tek slutt.`,
    ],
    en: ({ category, year }) => [
      `Vekst has no line that the category ${category} can follow in ${year}.`,
      `Add a line for ${category} with the year ${year}. Write −100 % where the cost ends.`,
    ],
  },
  "frame-column-missing": {
    number: 374,
    nb: ({ table, column }) => [
      `Arbeidsboken har arket Vekst, men ${table} har ikke kolonnen ${column}.`,
      `Sett opp arbeidsboken på nytt. Det du har skrevet, blir stående.`,
    ],
    nn: ({ table, column }) => [
      `Arbeidsboka har arket Vekst, men ${table} har ikkje kolonnen ${column}.`,
      `Set opp arbeidsboka på nytt. Det du har skrive, blir ståande.`,
    ],
    en: ({ table, column }) => [
      `The workbook has the sheet Vekst, but ${table} has no column ${column}.`,
      `Set up the workbook again. What you have written stays.`,
    ],
  },
  "frame-adjustment-unreasoned": {
    number: 375,
    nb: () => [`rammen er justert uten begrunnelse.`, `Skriv hvorfor i Rammebegrunnelse. Rammerapporten viser det.`],
    nn: () => [`ramma er justert utan grunngiving.`, `Skriv kvifor i Rammebegrunnelse. Rammerapporten viser det.`],
    en: () => [
      `the frame is adjusted without a reason.`,
      `Give the reason in Rammebegrunnelse. The frame report shows it.`,
    ],
  },
  "principle-placeholder": {
    number: 376,
    nb: ({ number, placeholder }) => [
      `Prinsipp ${number} har {${placeholder}}, som ikke er noe tall her. Prinsippet er ikke skrevet ut.`,
      `Bruk et av navnene som står i merknaden på kolonnen Prinsipp.`,
    ],
    nn: ({ number, placeholder }) => [
      `Prinsipp ${number} har {${placeholder}}, som ikkje er noko tal her. Prinsippet er ikkje skrive ut.`,
      `Bruk eit av namna som står i merknaden på kolonnen Prinsipp.`,
    ],
    en: ({ number, placeholder }) => [
      `Principle ${number} has {${placeholder}}, which is no figure here. The principle is not printed.`,
      `Use one of the names in the note on the column Prinsipp.`,
    ],
  },
  "principle-growth": {
    number: 377,
    nb: ({ number, placeholder }) => [
      `Prinsipp ${number} nevner {${placeholder}}, men den veksten er tom, eller ingen post med budsjett følger den. Prinsippet er ikke skrevet ut.`,
      `Fyll ut veksten, gi en post kategorien, eller fjern prinsippet.`,
    ],
    nn: ({ number, placeholder }) => [
      `Prinsipp ${number} nemner {${placeholder}}, men den veksten er tom, eller ingen post med budsjett følgjer han. Prinsippet er ikkje skrive ut.`,
      `Fyll ut veksten, gi ein post kategorien, eller fjern prinsippet.`,
    ],
    en: ({ number, placeholder }) => [
      `Principle ${number} mentions {${placeholder}}, but that growth is blank, or no line with a budget follows it. The principle is not printed.`,
      `Fill in the growth, give a line the category, or remove the principle.`,
    ],
  },
} as const satisfies Partial<FamilyWords<WorkTableFaults>>;

type Advice = Record<Language, (category: string) => string>;

/** What to do with a growth that no line follows. */
const ADVICE: Record<WorkTableFaults["growth-unused"]["which"], Advice> = {
  licence: {
    nb: () => "Gi lisensposten kategorien lisens i Poster, eller la veksten stå ubrukt.",
    nn: () => "Gi lisensposten kategorien lisens i Poster, eller la veksten stå ubrukt.",
    en: () => "Give the licence line the category lisens in Poster, or leave the growth unused.",
  },
  price: {
    nb: () => "Gi en post en annen kategori enn lisens i Poster, eller la veksten stå ubrukt.",
    nn: () => "Gi ein post ein annan kategori enn lisens i Poster, eller la veksten stå ubrukt.",
    en: () => "Give a line another category than lisens in Poster, or leave the growth unused.",
  },
  category: {
    nb: (category) => `Gi en post kategorien ${category} i Poster, eller la veksten stå ubrukt.`,
    nn: (category) => `Gi ein post kategorien ${category} i Poster, eller la veksten stå ubrukt.`,
    en: (category) => `Give a line the category ${category} in Poster, or leave the growth unused.`,
  },
};
