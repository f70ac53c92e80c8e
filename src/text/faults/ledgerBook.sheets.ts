import type { LedgerBookFaults } from "../../core";
import { figure, numberRuns } from "../language";
import type { FamilyWords } from "./faultWords";

/** The faults of *Kontoregler* and *Hovedbok*, and of writing them. */
export const sheets = {
  "rule-number-unusable": {
    number: 87,
    nb: ({ given }) => [
      given === "" ? "Regelen har ikke noe nummer." : `«${given}» er ikke et nummer.`,
      "Skriv i Nr hvor i rekkefølgen regelen skal prøves. 2,5 kommer mellom 2 og 3.",
    ],
    nn: ({ given }) => [
      given === "" ? "Regelen har ikkje noko nummer." : `«${given}» er ikkje eit nummer.`,
      "Skriv i Nr kvar i rekkjefølgja regelen skal prøvast. 2,5 kjem mellom 2 og 3.",
    ],
    en: ({ given }) => [
      given === "" ? "The rule has no number." : `“${given}” is not a number.`,
      "Write in Nr the rule's place in the order. 2.5 comes between 2 and 3.",
    ],
  },
  "rule-number-doubled": {
    number: 88,
    nb: ({ given, first }) => [
      `Nummer ${given} er brukt i ${first} også, så det er ikke sagt hvilken regel som prøves først.`,
      "Gi hver regel sitt eget nummer.",
    ],
    nn: ({ given, first }) => [
      `Nummer ${given} er brukt i ${first} òg, så det er ikkje sagt kva regel som blir prøvd først.`,
      "Gi kvar regel sitt eige nummer.",
    ],
    en: ({ given, first }) => [
      `Number ${given} is also used in ${first}, so the order of the two rules is not given.`,
      "Give each rule a number of its own.",
    ],
  },
  "ledger-cell-unreadable": {
    number: 89,
    nb: ({ column, given }) => [
      given === "" ? `${column} er tom.` : `«${given}» kan ikke leses som ${column.toLowerCase()}.`,
      "Rett cellen, slett linjen, eller importer regnskapet på nytt.",
    ],
    nn: ({ column, given }) => [
      given === "" ? `${column} er tom.` : `«${given}» kan ikkje lesast som ${column.toLowerCase()}.`,
      "Rett cella, slett linja, eller importer rekneskapen på nytt.",
    ],
    en: ({ column, given }) => [
      given === "" ? `${column} is blank.` : `“${given}” cannot be read as ${column}.`,
      "Correct the cell, delete the line, or import the ledger again.",
    ],
  },
  "hidden-sheet-left": {
    number: 215,
    nb: ({ sheet }) => [
      `Hovedbok er importert, men Excel lot oss ikke slette det skjulte arket ${sheet}, som importen brukte.`,
      "Vis arket og slett det.",
    ],
    nn: ({ sheet }) => [
      `Hovedbok er importert, men Excel lét oss ikkje slette det skjulte arket ${sheet}, som importen brukte.`,
      "Vis arket og slett det.",
    ],
    en: ({ sheet }) => [
      `Hovedbok has been imported, but Excel did not let us delete the hidden sheet ${sheet}, which the import used.`,
      "Unhide the sheet and delete it.",
    ],
  },
  "ledger-too-large": {
    number: 90,
    nb: ({ rows, room, fewer }) => [
      `Regnskapet blir ${figure(String(rows), "nb")} linjer, og arket har plass til ${figure(String(room), "nb")}. Ingenting er skrevet.`,
      fewer > room
        ? "Importer færre perioder."
        : `Importer uten kostnadssted og prosjekt: da blir det ${figure(String(fewer), "nb")} linjer, med de samme summene.`,
    ],
    nn: ({ rows, room, fewer }) => [
      `Rekneskapen blir ${figure(String(rows), "nn")} linjer, og arket har plass til ${figure(String(room), "nn")}. Ingenting er skrive.`,
      fewer > room
        ? "Importer færre periodar."
        : `Importer utan kostnadsstad og prosjekt: då blir det ${figure(String(fewer), "nn")} linjer, med dei same summane.`,
    ],
    en: ({ rows, room, fewer }) => [
      `The ledger comes to ${figure(String(rows), "en")} lines, and the sheet has room for ${figure(String(room), "en")}. Nothing was written.`,
      fewer > room
        ? "Import fewer periods."
        : `Import without cost centre and project: that gives ${figure(String(fewer), "en")} lines, with the same totals.`,
    ],
  },
  "lines-too-many": {
    number: 96,
    nb: ({ rows, most }) => [
      `${figure(String(rows), "nb")} linjer er for mange å legge i et ark på én gang. Det er plass til ${figure(String(most), "nb")}.`,
      "Søk, så det blir færre linjer.",
    ],
    nn: ({ rows, most }) => [
      `${figure(String(rows), "nn")} linjer er for mange å leggje i eit ark på éin gong. Det er plass til ${figure(String(most), "nn")}.`,
      "Søk, så det blir færre linjer.",
    ],
    en: ({ rows, most }) => [
      `${figure(String(rows), "en")} lines are too many to put in a sheet at once. There is room for ${figure(String(most), "en")}.`,
      "Search to get fewer lines.",
    ],
  },
  "ledger-periods-kept": {
    number: 77,
    nb: ({ year, periods, rows, booked }) => [
      `Hovedbok har ${rows} ${rows === 1 ? "linje" : "linjer"} for periode ${numberRuns(periods)} i ${year} fra før, i sum ${figure(booked, "nb")} kroner bokført. Det som importeres, har ingenting for ${periods.length === 1 ? "den perioden" : "de periodene"}, så linjene blir stående.`,
      "Er posteringene flyttet eller tilbakeført i den nye filen, slett linjene i Hovedbok, ellers telles de to ganger.",
    ],
    nn: ({ year, periods, rows, booked }) => [
      `Hovedbok har ${rows} ${rows === 1 ? "linje" : "linjer"} for periode ${numberRuns(periods)} i ${year} frå før, i sum ${figure(booked, "nn")} kroner bokført. Det som blir importert, har ingenting for ${periods.length === 1 ? "den perioden" : "dei periodane"}, så linjene blir ståande.`,
      "Er posteringane flytta eller tilbakeførte i den nye fila, slett linjene i Hovedbok, elles blir dei talde to gonger.",
    ],
    en: ({ year, periods, rows, booked }) => [
      `Hovedbok has ${rows} ${rows === 1 ? "line" : "lines"} for period ${numberRuns(periods)} in ${year} from before, NOK ${figure(booked, "en")} booked in all. The import has nothing for ${periods.length === 1 ? "that period" : "those periods"}, so the lines stay.`,
      "If the postings were moved or reversed in the new file, delete those lines in Hovedbok, or they count twice.",
    ],
  },
  "ledger-rows-unruled": {
    number: 78,
    nb: ({ rows, account, line, wanted }) => [
      `${rows === 1 ? "Én linje i Hovedbok er ikke som reglene gir den" : `${rows} linjer i Hovedbok er ikke som reglene gir dem`}: konto ${account} står på «${line}», ${wanted.includes(line) ? "med et annet beløp enn det bokførte" : `og reglene sier «${wanted.join("» eller «")}»`}.`,
      "Er reglene endret, importer regnskapet på nytt. Er linjer rettet for hånd, lag heller en regel: neste import tar bort det som er rettet.",
    ],
    nn: ({ rows, account, line, wanted }) => [
      `${rows === 1 ? "Éi linje i Hovedbok er ikkje som reglane gir ho" : `${rows} linjer i Hovedbok er ikkje som reglane gir dei`}: konto ${account} står på «${line}», ${wanted.includes(line) ? "med eit anna beløp enn det bokførte" : `og reglane seier «${wanted.join("» eller «")}»`}.`,
      "Er reglane endra, importer rekneskapen på nytt. Er linjer retta for hand, lag heller ein regel: neste import tek bort det som er retta.",
    ],
    en: ({ rows, account, line, wanted }) => [
      `${rows === 1 ? "One line in Hovedbok does" : `${rows} lines in Hovedbok do`} not follow the rules: account ${account} is on “${line}”, ${wanted.includes(line) ? "with another amount than the one booked" : `and the rules say “${wanted.join("” or “")}”`}.`,
      "If the rules were changed, import the ledger again. If lines were corrected by hand, make a rule instead: the next import undoes such corrections.",
    ],
  },
  "ledger-rows-doubled": {
    number: 79,
    nb: ({ rows, account, year, period }) => [
      `${rows === 1 ? "Én linje i Hovedbok står to ganger" : `${rows} linjer i Hovedbok står flere ganger`}, og telles med hver gang: konto ${account}, ${year}-${String(period).padStart(2, "0")}.`,
      "Slett linjen som er til overs, eller importer perioden på nytt.",
    ],
    nn: ({ rows, account, year, period }) => [
      `${rows === 1 ? "Éi linje i Hovedbok står to gonger" : `${rows} linjer i Hovedbok står fleire gonger`}, og blir talde med kvar gong: konto ${account}, ${year}-${String(period).padStart(2, "0")}.`,
      "Slett linja som er til overs, eller importer perioden på nytt.",
    ],
    en: ({ rows, account, year, period }) => [
      `${rows === 1 ? "One line in Hovedbok is there twice" : `${rows} lines in Hovedbok are there more than once`}, and ${rows === 1 ? "counts" : "count"} each time: account ${account}, ${year}-${String(period).padStart(2, "0")}.`,
      "Delete the extra line, or import the period again.",
    ],
  },
} as const satisfies Partial<FamilyWords<LedgerBookFaults>>;
