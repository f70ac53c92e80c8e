import { inEach, type Phrase } from "../language";

/** The words of moving to the next period. */
export const nextPeriodWords = {
  label: { nb: "Neste periode", nn: "Neste periode", en: "Next period" },
  hint: {
    nb: "Tar vare på periodens tall i Historikk, gjør utkastene til faste tall, og flytter perioden i Oppsett. Du ser det først.",
    nn: "Tek vare på tala for perioden i Historikk, gjer utkasta til faste tal, og flyttar perioden i Oppsett. Du ser det først.",
    en: "Keeps the period's figures in Historikk, turns its drafts into values and moves the period in Oppsett. You see it first.",
  },
  title: (from: string, to: string): Phrase => ({
    nb: `Fra ${from} til ${to}`,
    nn: `Frå ${from} til ${to}`,
    en: `From ${from} to ${to}`,
  }),
  keeps: (lines: number, from: string): Phrase => ({
    nb: `${lines} ${lines === 1 ? "post" : "poster"} i ${from} blir tatt vare på i Historikk: regnskap, budsjett, prognose og begrunnelser.`,
    nn: `${lines} ${lines === 1 ? "post" : "postar"} i ${from} blir tekne vare på i Historikk: rekneskap, budsjett, prognose og grunngivingar.`,
    en: `${lines} ${lines === 1 ? "line" : "lines"} of ${from} are kept in Historikk: actual, budget, forecast and reasons.`,
  }),
  replaces: (from: string): Phrase => ({
    nb: `${from} er tatt vare på før. Radene blir skrevet over.`,
    nn: `${from} er teken vare på før. Radene blir skrivne over.`,
    en: `${from} has been kept before. Its rows are written over.`,
  }),
  reports: {
    nb: "Disse rapportene er ikke ferdige. Tallene i dem blir faste:",
    nn: "Desse rapportane er ikkje ferdige. Tala i dei blir faste:",
    en: "These reports are not final. Their figures become values:",
  },
  noReports: {
    nb: "Ingen utkast står for perioden.",
    nn: "Ingen utkast står for perioden.",
    en: "No drafts stand for the period.",
  },
  outdated: {
    nb: "utdatert: arbeidsarkene er endret siden den ble laget",
    nn: "utdatert: arbeidsarka er endra sidan han vart laga",
    en: "out of date: the work sheets have changed since it was made",
  },
  doubt: {
    nb: "Har du alt skrevet tall for neste periode i Poster? Da blir de tatt vare på som denne periodens. Avbryt, og lag rapportene på nytt først.",
    nn: "Har du alt skrive tal for neste periode i Poster? Då blir dei tekne vare på som tala for denne perioden. Avbryt, og lag rapportane på nytt først.",
    en: "Have you already typed figures of the next period in Poster? They would be kept as this period's. Cancel, and make the reports again first.",
  },
  move: (to: string): Phrase => ({ nb: `Gå til ${to}`, nn: `Gå til ${to}`, en: `Go to ${to}` }),
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  looking: { nb: "Ser på perioden …", nn: "Ser på perioden …", en: "Looking at the period …" },
  moving: { nb: "Tar vare på perioden …", nn: "Tek vare på perioden …", en: "Keeping the period …" },
  notMoved: { nb: "Perioden er ikke flyttet.", nn: "Perioden er ikkje flytt.", en: "The period was not moved." },
  moved: ({ from, to, reports }: { from: string; to: string; reports: number }): Phrase =>
    inEach(
      (language) =>
        ({
          nb: `${from} er tatt vare på. Oppsett står nå på ${to}. ${reports} ${reports === 1 ? "rapport" : "rapporter"} har faste tall.`,
          nn: `${from} er teken vare på. Oppsett står no på ${to}. ${reports} ${reports === 1 ? "rapport" : "rapportar"} har faste tal.`,
          en: `${from} is kept. Oppsett is now at ${to}. ${reports} ${reports === 1 ? "report has" : "reports have"} become values.`,
        })[language],
    ),
  /** In the log. */
  event: { nb: "Neste periode", nn: "Neste periode", en: "Next period" },
  eventNote: ({ from, to, reports }: { from: string; to: string; reports: readonly string[] }): Phrase =>
    inEach((language) => {
      const frozen = { nb: "Faste tall", nn: "Faste tal", en: "Values" }[language];
      return [`${from} → ${to}.`, ...(reports.length > 0 ? [`${frozen}: ${reports.join(", ")}.`] : [])].join(" ");
    }),
} as const;
