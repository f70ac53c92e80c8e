import { decimalOf, type Amount } from "../../core";
import { formatAmount, inEach, type Language, type Phrase } from "../language";

/** The postings behind a row: their number, their sum, and the amount of the row, in kroner. */
type Held = { postings: number; booked: Amount; row: Amount };

/** The words of the list of postings behind a row of *Hovedbok*. */
export const vouchers = {
  hint: {
    nb: "Velg en linje med piltastene og Enter, eller klikk på den, for å se bilagene bak.",
    nn: "Vel ei linje med piltastane og Enter, eller klikk på ho, for å sjå bilaga bak.",
    en: "Choose a line with the arrow keys and Enter, or click it, to see the vouchers behind it.",
  },
  title: (row: string): Phrase => ({
    nb: `Bilagene bak ${row}`,
    nn: `Bilaga bak ${row}`,
    en: `Vouchers behind ${row}`,
  }),
  noSource: {
    nb: "Det er ikke valgt noe regnskap å lese bilagene fra siden panelet ble åpnet. Velg filene på nytt i steget Tall, så kommer bilagene her. Ingenting blir skrevet.",
    nn: "Det er ikkje valt nokon rekneskap å lese bilaga frå sidan panelet vart opna. Vel filene på nytt i steget Tal, så kjem bilaga her. Ingenting blir skrive.",
    en: "No ledger has been chosen since the pane was opened, so there are no vouchers to read. Choose the files again in the step Figures, and the vouchers appear here. Nothing is written.",
  },
  now: (percent: number): Phrase => ({
    nb: `Leser bilagene, ${percent} %`,
    nn: `Les bilaga, ${percent} %`,
    en: `Reading the vouchers, ${percent}%`,
  }),
  stopped: { nb: "Lesingen er avbrutt.", nn: "Lesinga er avbroten.", en: "Reading was stopped." },
  unread: {
    nb: "Bilagene kunne ikke leses.",
    nn: "Bilaga kunne ikkje lesast.",
    en: "The vouchers could not be read.",
  },
  /** The postings add up to the row. */
  equal: ({ postings, booked }: Held): Phrase =>
    inEach((language) => {
      const found = foundText(postings, booked, language);
      return {
        nb: `${found}: det samme som er bokført på linjen.`,
        nn: `${found}: det same som er bokført på linja.`,
        en: `${found}: the same as is booked on the line.`,
      }[language];
    }),
  differs: ({ postings, booked, row }: Held): Phrase =>
    inEach((language) => {
      const [found, kroner] = [foundText(postings, booked, language), formatAmount(row, 2, language)];
      return {
        nb: `${found}, men på linjen er det bokført ${kroner} kr. Enten er kilden en annen enn den som ble importert, eller så er reglene eller linjen endret siden.`,
        nn: `${found}, men på linja er det bokført ${kroner} kr. Anten er kjelda ei anna enn den som vart importert, eller så er reglane eller linja endra sidan.`,
        en: `${found}, but NOK ${kroner} is booked on the line. Either the source is not the one that was imported, or the rules or the line have changed since.`,
      }[language];
    }),
  /** The postings beyond the longest list that is shown. */
  unlisted: (listed: number, others: number, booked: Amount): Phrase =>
    inEach((language) => {
      const [first, kroner] = [count(listed, language), foundText(others, booked, language)];
      return {
        nb: `Bare de første ${first} er listet opp. Utenom listen: ${kroner}.`,
        nn: `Berre dei første ${first} er lista opp. Utanom lista: ${kroner}.`,
        en: `Only the first ${first} are listed. Beyond the list: ${kroner}.`,
      }[language];
    }),
  from: (source: string): Phrase => ({
    nb: `Lest fra ${source}. Bilagene vises bare her og blir ikke lagret.`,
    nn: `Lese frå ${source}. Bilaga blir berre viste her og ikkje lagra.`,
    en: `Read from ${source}. The vouchers are shown only here, and are not stored.`,
  }),
  table: { nb: "Bilag", nn: "Bilag", en: "Vouchers" },
  columns: {
    date: { nb: "Dato", nn: "Dato", en: "Date" },
    voucher: { nb: "Bilag", nn: "Bilag", en: "Voucher" },
    booked: { nb: "Bokført (kr)", nn: "Bokført (kr)", en: "Booked (NOK)" },
    text: { nb: "Tekst", nn: "Tekst", en: "Text" },
  },
} as const;

function foundText(postings: number, booked: Amount, language: Language): string {
  const [many, kroner] = [count(postings, language), formatAmount(booked, 2, language)];
  return {
    nb: `${many} ${postings === 1 ? "postering" : "posteringer"}, sum ${kroner} kr`,
    nn: `${many} ${postings === 1 ? "postering" : "posteringar"}, sum ${kroner} kr`,
    en: `${many} ${postings === 1 ? "posting" : "postings"}, sum NOK ${kroner}`,
  }[language];
}

const count = (of: number, language: Language): string => formatAmount(decimalOf(of), 0, language);
