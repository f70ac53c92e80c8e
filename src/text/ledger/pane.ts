import { figure, inEach, type Phrase } from "../language";
import { actuals } from "./actuals";

/** The words of the panel that imports a ledger. */
export const ledgerPanel = {
  title: { nb: "Importer regnskap", nn: "Importer rekneskap", en: "Import the ledger" },
  lead: {
    nb: "Les posteringene fra regnskapssystemet, se hvilke poster de havner på, og importer dem til Hovedbok. Filene leses her på maskinen, og ingenting sendes noe sted.",
    nn: "Les posteringane frå rekneskapssystemet, sjå kva postar dei hamnar på, og importer dei til Hovedbok. Filene blir lesne her på maskina, og ingenting blir sendt nokon stad.",
    en: "Read the postings from the accounting system, see which lines they go to, and import them into Hovedbok. The files are read on this computer, and nothing is sent anywhere.",
  },
  source: {
    files: { nb: "Velg filer …", nn: "Vel filer …", en: "Choose files …" },
    filesHint: {
      nb: "SAF-T, SIE eller CSV fra Unit4 eller DFØ. Filer som hører sammen, velges samtidig. De kan også slippes her.",
      nn: "SAF-T, SIE eller CSV frå Unit4 eller DFØ. Filer som høyrer saman, blir valde samtidig. Dei kan òg sleppast her.",
      en: "SAF-T, SIE, or CSV from Unit4 or DFØ. Choose files that belong together at the same time. You can also drop them here.",
    },
    cells: { nb: "Bruk markerte celler", nn: "Bruk markerte celler", en: "Use the selected cells" },
    cellsHint: {
      nb: "Et regnskap som er limt inn i et ark: marker det med overskriftene.",
      nn: "Ein rekneskap som er limt inn i eit ark: marker han med overskriftene.",
      en: "A ledger pasted into a sheet: select it with its header row.",
    },
    table: { nb: "Tabell i arbeidsboken", nn: "Tabell i arbeidsboka", en: "Table in the workbook" },
    chooseTable: { nb: "Velg en tabell", nn: "Vel ein tabell", en: "Choose a table" },
    noCells: {
      nb: "Marker én sammenhengende blokk med celler, med overskriftene øverst.",
      nn: "Marker éi samanhengande blokk med celler, med overskriftene øvst.",
      en: "Select one block of cells, with the header row on top.",
    },
    chosen: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  },
  reading: {
    now: (percent: number): Phrase => ({
      nb: `Leser regnskapet, ${percent} %`,
      nn: `Les rekneskapen, ${percent} %`,
      en: `Reading the ledger, ${percent}%`,
    }),
    stopped: {
      nb: "Lesingen er avbrutt. Ingenting er endret.",
      nn: "Lesinga er avbroten. Ingenting er endra.",
      en: "Reading was stopped. Nothing was changed.",
    },
    failed: {
      nb: "Regnskapet kunne ikke leses.",
      nn: "Rekneskapen kunne ikkje lesast.",
      en: "The ledger could not be read.",
    },
    broke: {
      nb: "Lesingen stoppet av en feil i tillegget, ikke i filen. Prøv igjen. Skjer det på nytt, gi denne teksten til dem som drifter tillegget:",
      nn: "Lesinga stoppa av ein feil i tillegget, ikkje i fila. Prøv igjen. Skjer det på nytt, gi denne teksten til dei som driftar tillegget:",
      en: "Reading stopped because of a fault in the add-in, not in the file. Try again. If it happens again, give this text to those who run the add-in:",
    },
    again: { nb: "Les på nytt", nn: "Les på nytt", en: "Read again" },
    done: (postings: number, periods: string): Phrase =>
      inEach((language) => {
        const count = figure(String(postings), language);
        const runs = unbroken(periods);
        return {
          nb: `${count} ${postings === 1 ? "postering" : "posteringer"} er lest. Perioder: ${runs}.`,
          nn: `${count} ${postings === 1 ? "postering er lesen" : "posteringar er lesne"}. Periodar: ${runs}.`,
          en: `${count} ${postings === 1 ? "posting" : "postings"} read. Periods: ${runs}.`,
        }[language];
      }),
    nothing: {
      nb: "Ingen posteringer kunne leses. Se funnene.",
      nn: "Ingen posteringar kunne lesast. Sjå funna.",
      en: "No postings could be read. See the findings.",
    },
  },
  totals: {
    title: { nb: "Sum per post, i kroner", nn: "Sum per post, i kroner", en: "Total per line, in kroner" },
    line: { nb: "Post", nn: "Post", en: "Line" },
    booked: { nb: "Bokført", nn: "Bokført", en: "Booked" },
    amount: { nb: "Beløp", nn: "Beløp", en: "Amount" },
    moved: { nb: "Flyttet", nn: "Flytta", en: "Moved" },
    sum: { nb: "Sum", nn: "Sum", en: "Total" },
    hint: {
      nb: "Bokført er debet minus kredit. Beløp er det samme, slik posten teller det: inntekter er positive.",
      nn: "Bokført er debet minus kredit. Beløp er det same, slik posten tel det: inntekter er positive.",
      en: "Booked is debit less credit. Amount is the same figure as the line counts it: income is positive.",
    },
    tried: {
      nb: "Reglene er endret siden filene ble lest. Flyttet viser hva endringen gir. Ingenting er skrevet ennå.",
      nn: "Reglane er endra sidan filene vart lesne. Flytta viser kva endringa gir. Ingenting er skrive enno.",
      en: "The rules have changed since the files were read. Moved shows the effect of the change. Nothing is written yet.",
    },
    outside: { nb: "Utenfor rapporten", nn: "Utanfor rapporten", en: "Outside the report" },
    unassigned: { nb: "Ufordelt", nn: "Ufordelt", en: "Unassigned" },
  },
  unassigned: {
    title: { nb: "Ufordelt, per konto", nn: "Ufordelt, per konto", en: "Unassigned, per account" },
    account: { nb: "Konto", nn: "Konto", en: "Account" },
    more: (count: number): Phrase => ({
      nb: `og ${count} ${count === 1 ? "konto" : "kontoer"} til.`,
      nn: `og ${count} ${count === 1 ? "konto" : "kontoar"} til.`,
      en: `and ${count} more ${count === 1 ? "account" : "accounts"}.`,
    }),
  },
  rules: {
    title: (count: number): Phrase => ({
      nb: `Hva hver av de ${count} reglene tok`,
      nn: `Kva kvar av dei ${count} reglane tok`,
      en: `What each of the ${count} rules took`,
    }),
    rule: { nb: "Regel", nn: "Regel", en: "Rule" },
    postings: { nb: "Posteringer", nn: "Posteringar", en: "Postings" },
    standard: {
      nb: "Arbeidsboken har ikke Kontoregler. Reglene er fra statens standard kontoplan.",
      nn: "Arbeidsboka har ikkje Kontoregler. Reglane er frå standard kontoplan for staten.",
      en: "The workbook has no Kontoregler. The rules come from the state's standard chart of accounts.",
    },
    live: {
      nb: "Rett reglene i Kontoregler: summene her følger med, før noe skrives.",
      nn: "Rett reglane i Kontoregler: summane her følgjer med, før noko blir skrive.",
      en: "Correct the rules in Kontoregler: the totals here update, and nothing is written yet.",
    },
    open: { nb: "Gå til Kontoregler", nn: "Gå til Kontoregler", en: "Go to Kontoregler" },
    make: { nb: "Lag Kontoregler", nn: "Lag Kontoregler", en: "Make Kontoregler" },
    unread: {
      nb: "Kontoregler kunne ikke leses.",
      nn: "Kontoregler kunne ikkje lesast.",
      en: "Kontoregler could not be read.",
    },
  },
  changes: {
    title: {
      nb: "Dette endrer importen i Hovedbok",
      nn: "Dette endrar importen i Hovedbok",
      en: "What the import changes in Hovedbok",
    },
    before: { nb: "Før", nn: "Før", en: "Before" },
    after: { nb: "Etter", nn: "Etter", en: "After" },
    change: { nb: "Endring", nn: "Endring", en: "Change" },
    none: {
      nb: "Hovedbok har disse summene allerede.",
      nn: "Hovedbok har desse summane allereie.",
      en: "Hovedbok already has these totals.",
    },
    rows: (before: number, after: number): Phrase =>
      inEach((language) => {
        const [was, is] = [figure(String(before), language), figure(String(after), language)];
        return {
          nb: `Hovedbok har ${was} linjer nå, og får ${is}.`,
          nn: `Hovedbok har ${was} linjer no, og får ${is}.`,
          en: `Hovedbok has ${was} lines now, and will have ${is}.`,
        }[language];
      }),
    comparing: { nb: "Sammenligner med Hovedbok …", nn: "Samanliknar med Hovedbok …", en: "Comparing with Hovedbok …" },
    unread: { nb: "Hovedbok kunne ikke leses.", nn: "Hovedbok kunne ikkje lesast.", en: "Hovedbok could not be read." },
    import: { nb: "Importer til Hovedbok", nn: "Importer til Hovedbok", en: "Import to Hovedbok" },
    importHint: {
      nb: "Periodene som er lest, erstatter det Hovedbok har for dem. Andre perioder blir ikke rørt.",
      nn: "Periodane som er lesne, erstattar det Hovedbok har for dei. Andre periodar blir ikkje rørte.",
      en: "The periods that were read replace what Hovedbok has for them. Other periods are left as they are.",
    },
    fewer: {
      nb: "Importer uten kostnadssted og prosjekt",
      nn: "Importer utan kostnadsstad og prosjekt",
      en: "Import without cost centre and project",
    },
    tooMany,
  },
  actuals,
  nameHint: {
    nb: "Står i loggen ved import og når poster får annen kilde. Kan stå tomt.",
    nn: "Står i loggen ved import og når postar får anna kjelde. Kan stå tomt.",
    en: "Written to the log when you import or change where lines get their actual. Optional.",
  },
  blocked: {
    finding: {
      nb: "Kan ikke importeres før feilen under Funn er rettet.",
      nn: "Kan ikkje importerast før feilen under Funn er retta.",
      en: "Cannot be imported until the error under Findings is corrected.",
    },
    reading: {
      nb: "Kan importeres når regnskapet er lest og sammenlignet.",
      nn: "Kan importerast når rekneskapen er lesen og samanlikna.",
      en: "Can be imported once the ledger has been read and compared.",
    },
    room: {
      nb: "Kan ikke importeres: arket har ikke plass til linjene.",
      nn: "Kan ikkje importerast: arket har ikkje plass til linjene.",
      en: "Cannot be imported: the sheet does not have room for the lines.",
    },
  },
} as const;

/** Runs of periods that a line break does not split: "1-6" stays in one piece. */
const unbroken = (periods: string): string => periods.replaceAll("-", "\u2011").replaceAll(": ", ":\u00a0");

/** More lines than the sheet has room for: their number, and what to do. */
function tooMany({ after, room, fewer }: { after: number; room: number; fewer: number }): Phrase {
  return inEach((language) => {
    const [all, most, less] = [after, room, fewer].map((count) => figure(String(count), language));
    const fits = fewer <= room;
    return {
      nb: `Arket har plass til ${most} linjer, og dette er ${all}. Uten kostnadssted og prosjekt blir det ${less}${fits ? "; summene per periode, konto og post er de samme." : ", som også er for mange. Importer færre perioder, eller slett gamle år fra Hovedbok."}`,
      nn: `Arket har plass til ${most} linjer, og dette er ${all}. Utan kostnadsstad og prosjekt blir det ${less}${fits ? "; summane per periode, konto og post er dei same." : ", som òg er for mange. Importer færre periodar, eller slett gamle år frå Hovedbok."}`,
      en: `The sheet has room for ${most} lines, and this is ${all}. Without cost centre and project it is ${less}${fits ? "; the totals per period, account and line are the same." : ", which is also too many. Import fewer periods, or delete old years from Hovedbok."}`,
    }[language];
  });
}
