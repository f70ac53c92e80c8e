import { figure } from "./format";
import { inEach, type Phrase } from "./language";

/** What the pane says of *Kontoregler*, *Hovedbok* and actuals that come from there. */
export const ledgerBook = {
  rulesThere: {
    nb: "Kontoregler er her. Ingenting er endret.",
    nn: "Kontoreglane er her. Ingenting er endra.",
    en: "Kontoregler is here. Nothing was changed.",
  },
  rulesMade: {
    nb: "Arket Kontoregler er laget, med reglene fra statens standard kontoplan. Tilpass dem til regnskapet deres.",
    nn: "Arket Kontoregler er laga, med reglane frå standard kontoplan for staten. Tilpass dei til rekneskapen dykkar.",
    en: "The sheet Kontoregler is made, with the rules of the state's standard chart. Fit them to your ledger.",
  },
  rulesWorking: { nb: "Lager Kontoregler …", nn: "Lagar Kontoregler …", en: "Making Kontoregler …" },
  rulesNotMade: {
    nb: "Kontoregler ble ikke laget.",
    nn: "Kontoregler vart ikkje laga.",
    en: "Kontoregler was not made.",
  },
  importing: {
    nb: "Skriver regnskapet til Hovedbok …",
    nn: "Skriv rekneskapen til Hovedbok …",
    en: "Writing the ledger to Hovedbok …",
  },
  notImported: {
    nb: "Regnskapet ble ikke lest inn.",
    nn: "Rekneskapen vart ikkje lesen inn.",
    en: "The ledger was not imported.",
  },
  imported: (postings: number, rows: number): Phrase =>
    inEach((language) => {
      const [said, sum] = [figure(String(postings), language), figure(String(rows), language)];
      return {
        nb: `${said} ${postings === 1 ? "postering" : "posteringer"} er lest inn. Hovedbok har ${sum} ${rows === 1 ? "rad" : "rader"}.`,
        nn: `${said} ${postings === 1 ? "postering" : "posteringar"} er lesne inn. Hovedbok har ${sum} ${rows === 1 ? "rad" : "rader"}.`,
        en: `${said} ${postings === 1 ? "posting" : "postings"} imported. Hovedbok has ${sum} ${rows === 1 ? "row" : "rows"}.`,
      }[language];
    }),
} as const;
