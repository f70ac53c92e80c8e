import type { LedgerPeriod } from "../../core";
import { behind } from "./behind";
import { figure, inEach, periodRuns, type Phrase } from "../language";

/** The words of the work sheets *Kontoregler* and *Hovedbok*. */
export const ledger = {
  rules: {
    title: { nb: "Kontoregler", nn: "Kontoreglar", en: "Account rules" },
    lead: {
      nb: "Hvilken post hver postering i regnskapet hører til. Reglene prøves etter Nr, og den første som passer, gjelder.",
      nn: "Kva post kvar postering i rekneskapen høyrer til. Reglane blir prøvde etter Nr, og den første som passar, gjeld.",
      en: "Which line each posting in the ledger belongs to. Rules are tried in the order of Nr, and the first that fits is used.",
    },
  },
  book: {
    title: { nb: "Hovedbok", nn: "Hovudbok", en: "Ledger" },
    lead: {
      nb: "Regnskapet i kroner, summert per periode, konto, kostnadssted, prosjekt og post. Hver import erstatter sine perioder.",
      nn: "Rekneskapen i kroner, summert per periode, konto, kostnadsstad, prosjekt og post. Kvar import erstattar sine periodar.",
      en: "The ledger in kroner, summed by period, account, cost centre, project and line. Each import replaces its own periods.",
    },
  },
  /** An import, as the log names it. Existing workbooks have these words in their logs. */
  imported: { nb: "Hovedbok lest inn", nn: "Hovudbok lesen inn", en: "Ledger imported" },
  importNote,
  /** A sheet with ledger lines. */
  behind,
  /** A change of source, as the log names it. */
  sources: {
    ledger: {
      nb: "Regnskap hentes fra hovedboken",
      nn: "Rekneskap blir henta frå hovudboka",
      en: "Actuals from the ledger",
    },
    typed: { nb: "Regnskap skrives manuelt", nn: "Rekneskap blir skriven manuelt", en: "Actuals typed" },
  },
} as const;

/** What was imported: from where, which periods, and how much. */
type Imported = {
  source: string;
  periods: readonly LedgerPeriod[];
  postings: number;
  rows: number;
  detail: "full" | "accounts";
};

function importNote({ source, periods, postings, rows, detail }: Imported): Phrase {
  const runs = periodRuns(periods);
  return inEach((language) => {
    const [count, sum] = [figure(String(postings), language), figure(String(rows), language)];
    const [one, single] = [postings === 1, rows === 1];
    const of = runs + (detail === "accounts" ? WITHOUT_PLACES[language] : "");
    const what = {
      nb: `${count} ${one ? "postering" : "posteringer"} for ${of}. Hovedbok har ${sum} ${single ? "linje" : "linjer"}.`,
      nn: `${count} ${one ? "postering" : "posteringar"} for ${of}. Hovedbok har ${sum} ${single ? "linje" : "linjer"}.`,
      en: `${count} ${one ? "posting" : "postings"} for ${of}. Hovedbok has ${sum} ${single ? "line" : "lines"}.`,
    };
    return `${source}: ${what[language]}`;
  });
}

const WITHOUT_PLACES: Phrase = {
  nb: ", uten kostnadssted og prosjekt",
  nn: ", utan kostnadsstad og prosjekt",
  en: ", without cost centre and project",
};
