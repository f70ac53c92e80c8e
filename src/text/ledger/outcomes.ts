import type { ActualSource } from "../../core";
import { figure, inEach, type Phrase } from "../language";

/** The pane's messages about *Kontoregler*, *Hovedbok* and actuals that come from there. */
export const ledgerBook = {
  rulesThere: {
    nb: "Kontoregler er her. Ingenting er endret.",
    nn: "Kontoreglane er her. Ingenting er endra.",
    en: "Here is Kontoregler. Nothing was changed.",
  },
  rulesMade: {
    nb: "Arket Kontoregler er laget, med reglene fra statens standard kontoplan. Tilpass dem til regnskapet deres.",
    nn: "Arket Kontoregler er laga, med reglane frå standard kontoplan for staten. Tilpass dei til rekneskapen dykkar.",
    en: "The sheet Kontoregler has been created, with the rules of the state's standard chart of accounts. Adapt them to your ledger.",
  },
  rulesWorking: { nb: "Lager Kontoregler …", nn: "Lagar Kontoregler …", en: "Making Kontoregler …" },
  rulesNotMade: {
    nb: "Kontoregler ble ikke laget.",
    nn: "Kontoregler vart ikkje laga.",
    en: "Kontoregler was not made.",
  },
  importing: {
    nb: "Importerer regnskapet til Hovedbok …",
    nn: "Importerer rekneskapen til Hovedbok …",
    en: "Importing the ledger to Hovedbok …",
  },
  notImported: {
    nb: "Regnskapet ble ikke importert.",
    nn: "Rekneskapen vart ikkje importert.",
    en: "The ledger was not imported.",
  },
  imported: (postings: number, rows: number): Phrase =>
    inEach((language) => {
      const [count, sum] = [figure(String(postings), language), figure(String(rows), language)];
      return {
        nb: `${count} ${postings === 1 ? "postering" : "posteringer"} er importert. Hovedbok har ${sum} ${rows === 1 ? "linje" : "linjer"}.`,
        nn: `${count} ${postings === 1 ? "postering er importert" : "posteringar er importerte"}. Hovedbok har ${sum} ${rows === 1 ? "linje" : "linjer"}.`,
        en: `${count} ${postings === 1 ? "posting" : "postings"} imported. Hovedbok has ${sum} ${rows === 1 ? "line" : "lines"}.`,
      }[language];
    }),
  sourcesWorking: {
    nb: "Bytter kilde for regnskapet …",
    nn: "Byter kjelde for rekneskapen …",
    en: "Changing the source of the actuals …",
  },
  sourcesNotChanged: {
    nb: "Ingen linjer i Poster er endret.",
    nn: "Ingen linjer i Poster er endra.",
    en: "No line in Poster was changed.",
  },
  sourcesSame: {
    nb: "Linjene er slik fra før. Ingenting er endret.",
    nn: "Linjene er slik frå før. Ingenting er endra.",
    en: "The lines already have this source. Nothing was changed.",
  },
  sourcesChanged: (count: number, from: ActualSource): Phrase =>
    ({
      ledger: {
        nb: `${count} ${count === 1 ? "linje" : "linjer"} i Poster henter regnskapet fra Hovedbok. Det som var skrevet, står i Manuelt regnskap.`,
        nn: `${count} ${count === 1 ? "linje" : "linjer"} i Poster hentar rekneskapen frå Hovedbok. Det som var skrive, står i Manuelt regnskap.`,
        en: `${count} ${count === 1 ? "line" : "lines"} in Poster ${count === 1 ? "gets its actual" : "get their actuals"} from Hovedbok. What was typed is in Manuelt regnskap.`,
      },
      typed: {
        nb: `${count} ${count === 1 ? "linje" : "linjer"} i Poster har igjen det regnskapet som var skrevet.`,
        nn: `${count} ${count === 1 ? "linje" : "linjer"} i Poster har att den rekneskapen som var skriven.`,
        en: `${count} ${count === 1 ? "line" : "lines"} in Poster ${count === 1 ? "has its" : "have their"} typed actual again.`,
      },
    })[from],
} as const;
