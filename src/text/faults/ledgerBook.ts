import type { LedgerBookFaults } from "../../core";
import type { FaultTexts } from "./faults";
import { figure } from "../language/format";
import type { Language } from "../language/language";
import { monthRuns, numberRuns } from "../language/runs";

/** The faults of *Kontoregler* and *Hovedbok*, and of actuals that come from there, in all languages. */
export const ledgerBookFaults: Record<Language, Pick<FaultTexts, keyof LedgerBookFaults>> = {
  nb: {
    "rule-number-unusable": ({ given }) => [
      given === "" ? "Regelen har ikke noe nummer." : `«${given}» er ikke et nummer.`,
      "Skriv i Nr hvor i rekkefølgen regelen skal prøves. 2,5 kommer mellom 2 og 3.",
    ],
    "rule-number-doubled": ({ given, first }) => [
      `Nummer ${given} er brukt i ${first} også, så det er ikke sagt hvilken regel som prøves først.`,
      "Gi hver regel sitt eget nummer.",
    ],
    "ledger-cell-unreadable": ({ column, given }) => [
      given === "" ? `${column} er tom.` : `«${given}» kan ikke leses som ${column.toLowerCase()}.`,
      "Rett cellen, slett linjen, eller importer regnskapet på nytt.",
    ],
    "ledger-too-large": ({ rows, room, fewer }) => [
      `Regnskapet blir ${figure(String(rows), "nb")} linjer, og arket har plass til ${figure(String(room), "nb")}. Ingenting er skrevet.`,
      fewer > room
        ? "Importer færre perioder."
        : `Importer uten kostnadssted og prosjekt: da blir det ${figure(String(fewer), "nb")} linjer, med de samme summene.`,
    ],
    "actual-source-unknown": ({ given }) => [
      `«${given}» sier ikke hvor regnskapet kommer fra.`,
      "Velg manuelt eller hovedbok.",
    ],
    "actual-not-from-ledger": ({ shown }) => [
      `linjen skal hente regnskapet fra hovedboken, men ${shown === "" ? "cellen er tom" : `${figure(shown, "nb")} er skrevet inn`}.`,
      "Velg Hent regnskap fra hovedboken på nytt, eller velg manuelt i Regnskap fra.",
    ],
    "ledger-line-unknown": ({ key, amount, rows }) => [
      `Hovedbok har ${figure(amount, "nb")} kroner på «${key}» (${rows} ${rows === 1 ? "linje" : "linjer"}), som ikke er en linje i Poster.`,
      "Legg til linjen i Poster, eller rett Post i Kontoregler og importer regnskapet på nytt.",
    ],
    "actual-differs-from-ledger": ({ shown, wanted, numberKey }) => [
      `linjen skal hente regnskapet fra hovedboken, men viser ${shown === "" ? "ingenting" : figure(shown, "nb")}. Hovedbok gir ${wanted === "" ? "ingenting" : figure(wanted, "nb")}.`,
      numberKey === undefined
        ? "Velg Hent regnskap fra hovedboken på nytt."
        : `Nøkkelen «${numberKey}» er et tall, og Excel finner det i andre nøkler også, som 500 i 0500. Gi linjen en nøkkel med bokstaver i Poster og Kontoregler, og importer regnskapet på nytt.`,
    ],
    "lines-too-many": ({ rows, most }) => [
      `${figure(String(rows), "nb")} linjer er for mange å legge i et ark på én gang. Det er plass til ${figure(String(most), "nb")}.`,
      "Søk, så det blir færre linjer.",
    ],
    "ledger-year-missing": ({ year, years }) => [
      `Hovedbok har ingenting for ${year}${years === "" ? "" : `, bare for ${years}`}.`,
      "Importer regnskapet for året, eller rett året i Oppsett.",
    ],
    "ledger-months-missing": ({ year, months }) => [
      `Hovedbok har ingen linjer for ${monthRuns(months, "nb")} ${year}, men perioden i Oppsett tar ${months.length === 1 ? "måneden" : "månedene"} med.`,
      "Importer regnskapet for resten av perioden, eller rett perioden i Oppsett. Er ingenting bokført i en måned, skriv en linje med 0 kroner for den i Hovedbok.",
    ],
    "ledger-periods-kept": ({ year, periods, rows, booked }) => [
      `Hovedbok har ${rows} ${rows === 1 ? "linje" : "linjer"} for periode ${numberRuns(periods)} i ${year} fra før, i sum ${figure(booked, "nb")} kroner bokført. Det som importeres, har ingenting for ${periods.length === 1 ? "den perioden" : "de periodene"}, så linjene blir stående.`,
      "Er posteringene flyttet eller tilbakeført i den nye filen, slett linjene i Hovedbok, ellers telles de to ganger.",
    ],
    "ledger-rows-unruled": ({ rows, account, line, wanted }) => [
      `${rows === 1 ? "Én linje i Hovedbok er ikke som reglene gir den" : `${rows} linjer i Hovedbok er ikke som reglene gir dem`}: konto ${account} står på «${line}», ${wanted.includes(line) ? "med et annet beløp enn det bokførte" : `og reglene sier «${wanted.join("» eller «")}»`}.`,
      "Er reglene endret, importer regnskapet på nytt. Er linjer rettet for hånd, lag heller en regel: neste import tar bort det som er rettet.",
    ],
    "unit-doubtful": ({ unit, actual, budget }) => [
      `Linjene som henter regnskapet fra hovedboken, har til sammen ${figure(actual, "nb")} i regnskap og ${figure(budget, "nb")} i budsjett. Regnskapet er over hundre ganger budsjettet.`,
      `Enhet i Oppsett er ${figure(unit, "nb")}. Se etter at budsjettet er skrevet i den enheten. Enhet gjelder regnskapet fra hovedboken, og regner ikke om det som er skrevet inn.`,
    ],
    "ledger-rows-doubled": ({ rows, account, year, period }) => [
      `${rows === 1 ? "Én linje i Hovedbok står to ganger" : `${rows} linjer i Hovedbok står flere ganger`}, og telles med hver gang: konto ${account}, ${year}-${String(period).padStart(2, "0")}.`,
      "Slett linjen som er til overs, eller importer perioden på nytt.",
    ],
  },
  nn: {
    "rule-number-unusable": ({ given }) => [
      given === "" ? "Regelen har ikkje noko nummer." : `«${given}» er ikkje eit nummer.`,
      "Skriv i Nr kvar i rekkjefølgja regelen skal prøvast. 2,5 kjem mellom 2 og 3.",
    ],
    "rule-number-doubled": ({ given, first }) => [
      `Nummer ${given} er brukt i ${first} òg, så det er ikkje sagt kva regel som blir prøvd først.`,
      "Gi kvar regel sitt eige nummer.",
    ],
    "ledger-cell-unreadable": ({ column, given }) => [
      given === "" ? `${column} er tom.` : `«${given}» kan ikkje lesast som ${column.toLowerCase()}.`,
      "Rett cella, slett linja, eller importer rekneskapen på nytt.",
    ],
    "ledger-too-large": ({ rows, room, fewer }) => [
      `Rekneskapen blir ${figure(String(rows), "nn")} linjer, og arket har plass til ${figure(String(room), "nn")}. Ingenting er skrive.`,
      fewer > room
        ? "Importer færre periodar."
        : `Importer utan kostnadsstad og prosjekt: då blir det ${figure(String(fewer), "nn")} linjer, med dei same summane.`,
    ],
    "actual-source-unknown": ({ given }) => [
      `«${given}» seier ikkje kvar rekneskapen kjem frå.`,
      "Vel manuelt eller hovedbok.",
    ],
    "actual-not-from-ledger": ({ shown }) => [
      `linja skal hente rekneskapen frå hovudboka, men ${shown === "" ? "cella er tom" : `${figure(shown, "nn")} er skrive inn`}.`,
      "Vel Hent rekneskap frå hovudboka på nytt, eller vel manuelt i Regnskap fra.",
    ],
    "ledger-line-unknown": ({ key, amount, rows }) => [
      `Hovedbok har ${figure(amount, "nn")} kroner på «${key}» (${rows} ${rows === 1 ? "linje" : "linjer"}), som ikkje er ei linje i Poster.`,
      "Legg til linja i Poster, eller rett Post i Kontoregler og importer rekneskapen på nytt.",
    ],
    "actual-differs-from-ledger": ({ shown, wanted, numberKey }) => [
      `linja skal hente rekneskapen frå hovudboka, men viser ${shown === "" ? "ingenting" : figure(shown, "nn")}. Hovedbok gir ${wanted === "" ? "ingenting" : figure(wanted, "nn")}.`,
      numberKey === undefined
        ? "Vel Hent rekneskap frå hovudboka på nytt."
        : `Nøkkelen «${numberKey}» er eit tal, og Excel finn det i andre nøklar òg, som 500 i 0500. Gi linja ein nøkkel med bokstavar i Poster og Kontoregler, og importer rekneskapen på nytt.`,
    ],
    "lines-too-many": ({ rows, most }) => [
      `${figure(String(rows), "nn")} linjer er for mange å leggje i eit ark på éin gong. Det er plass til ${figure(String(most), "nn")}.`,
      "Søk, så det blir færre linjer.",
    ],
    "ledger-year-missing": ({ year, years }) => [
      `Hovedbok har ingenting for ${year}${years === "" ? "" : `, berre for ${years}`}.`,
      "Importer rekneskapen for året, eller rett året i Oppsett.",
    ],
    "ledger-months-missing": ({ year, months }) => [
      `Hovedbok har ingen linjer for ${monthRuns(months, "nn")} ${year}, men perioden i Oppsett tek ${months.length === 1 ? "månaden" : "månadene"} med.`,
      "Importer rekneskapen for resten av perioden, eller rett perioden i Oppsett. Er ingenting bokført i ein månad, skriv ei linje med 0 kroner for han i Hovedbok.",
    ],
    "ledger-periods-kept": ({ year, periods, rows, booked }) => [
      `Hovedbok har ${rows} ${rows === 1 ? "linje" : "linjer"} for periode ${numberRuns(periods)} i ${year} frå før, i sum ${figure(booked, "nn")} kroner bokført. Det som blir importert, har ingenting for ${periods.length === 1 ? "den perioden" : "dei periodane"}, så linjene blir ståande.`,
      "Er posteringane flytta eller tilbakeførte i den nye fila, slett linjene i Hovedbok, elles blir dei talde to gonger.",
    ],
    "ledger-rows-unruled": ({ rows, account, line, wanted }) => [
      `${rows === 1 ? "Éi linje i Hovedbok er ikkje som reglane gir ho" : `${rows} linjer i Hovedbok er ikkje som reglane gir dei`}: konto ${account} står på «${line}», ${wanted.includes(line) ? "med eit anna beløp enn det bokførte" : `og reglane seier «${wanted.join("» eller «")}»`}.`,
      "Er reglane endra, importer rekneskapen på nytt. Er linjer retta for hand, lag heller ein regel: neste import tek bort det som er retta.",
    ],
    "unit-doubtful": ({ unit, actual, budget }) => [
      `Linjene som hentar rekneskapen frå hovudboka, har til saman ${figure(actual, "nn")} i rekneskap og ${figure(budget, "nn")} i budsjett. Rekneskapen er over hundre gonger budsjettet.`,
      `Enhet i Oppsett er ${figure(unit, "nn")}. Sjå etter at budsjettet er skrive i den eininga. Enhet gjeld rekneskapen frå hovudboka, og reknar ikkje om det som er skrive inn.`,
    ],
    "ledger-rows-doubled": ({ rows, account, year, period }) => [
      `${rows === 1 ? "Éi linje i Hovedbok står to gonger" : `${rows} linjer i Hovedbok står fleire gonger`}, og blir talde med kvar gong: konto ${account}, ${year}-${String(period).padStart(2, "0")}.`,
      "Slett linja som er til overs, eller importer perioden på nytt.",
    ],
  },
  en: {
    "rule-number-unusable": ({ given }) => [
      given === "" ? "The rule has no number." : `“${given}” is not a number.`,
      "Write in Nr where in the order the rule is tried. 2.5 comes between 2 and 3.",
    ],
    "rule-number-doubled": ({ given, first }) => [
      `Number ${given} is used in ${first} too, so nothing says which rule is tried first.`,
      "Give each rule a number of its own.",
    ],
    "ledger-cell-unreadable": ({ column, given }) => [
      given === "" ? `${column} is blank.` : `“${given}” cannot be read as ${column}.`,
      "Mend the cell, delete the line, or import the ledger again.",
    ],
    "ledger-too-large": ({ rows, room, fewer }) => [
      `The ledger comes to ${figure(String(rows), "en")} lines, and the sheet has room for ${figure(String(room), "en")}. Nothing was written.`,
      fewer > room
        ? "Import fewer periods."
        : `Import without cost centre and project: that is ${figure(String(fewer), "en")} lines, with the same sums.`,
    ],
    "actual-source-unknown": ({ given }) => [
      `“${given}” does not say where the actual comes from.`,
      "Choose manuelt or hovedbok.",
    ],
    "actual-not-from-ledger": ({ shown }) => [
      `the line is to get its actual from the ledger, but ${shown === "" ? "the cell is blank" : `${figure(shown, "en")} is typed`}.`,
      "Choose Get actuals from the ledger again, or choose manuelt in Regnskap fra.",
    ],
    "ledger-line-unknown": ({ key, amount, rows }) => [
      `Hovedbok has NOK ${figure(amount, "en")} on “${key}” (${rows} ${rows === 1 ? "line" : "lines"}), which is not a line of Poster.`,
      "Add the line to Poster, or mend Post in Kontoregler and import the ledger again.",
    ],
    "actual-differs-from-ledger": ({ shown, wanted, numberKey }) => [
      `the line is to get its actual from the ledger, but shows ${shown === "" ? "nothing" : figure(shown, "en")}. Hovedbok gives ${wanted === "" ? "nothing" : figure(wanted, "en")}.`,
      numberKey === undefined
        ? "Choose Get actuals from the ledger again."
        : `The key “${numberKey}” is a number, which Excel finds in other keys too, as 500 in 0500. Give the line a key with letters in Poster and Kontoregler, and import the ledger again.`,
    ],
    "lines-too-many": ({ rows, most }) => [
      `${figure(String(rows), "en")} lines are too many to put in a sheet at once. There is room for ${figure(String(most), "en")}.`,
      "Search, so that there are fewer lines.",
    ],
    "ledger-year-missing": ({ year, years }) => [
      `Hovedbok has nothing for ${year}${years === "" ? "" : `, only for ${years}`}.`,
      "Import the ledger of the year, or mend the year in Oppsett.",
    ],
    "ledger-months-missing": ({ year, months }) => [
      `Hovedbok has no lines for ${monthRuns(months, "en")} ${year}, but the period in Oppsett takes ${months.length === 1 ? "that month" : "those months"} in.`,
      "Import the ledger of the rest of the period, or mend the period in Oppsett. If nothing was booked in a month, write a line of NOK 0 for it in Hovedbok.",
    ],
    "ledger-periods-kept": ({ year, periods, rows, booked }) => [
      `Hovedbok has ${rows} ${rows === 1 ? "line" : "lines"} of period ${numberRuns(periods)} in ${year} from before, NOK ${figure(booked, "en")} booked in sum. The import has nothing for ${periods.length === 1 ? "that period" : "those periods"}, so the lines stay.`,
      "If the postings were moved or reversed in the new file, delete those lines in Hovedbok, or they count twice.",
    ],
    "ledger-rows-unruled": ({ rows, account, line, wanted }) => [
      `${rows === 1 ? "One line of Hovedbok is" : `${rows} lines of Hovedbok are`} not as the rules give ${rows === 1 ? "it" : "them"}: account ${account} is on “${line}”, ${wanted.includes(line) ? "with another amount than is booked" : `and the rules say “${wanted.join("” or “")}”`}.`,
      "If the rules were changed, import the ledger again. If lines were mended by hand, make a rule instead: the next import undoes what was mended.",
    ],
    "unit-doubtful": ({ unit, actual, budget }) => [
      `The lines that get their actual from the ledger add up to ${figure(actual, "en")} in actuals and ${figure(budget, "en")} in budget. The actuals are more than a hundred times the budget.`,
      `Enhet in Oppsett is ${figure(unit, "en")}. Check that the budget is written in that unit. Enhet is for the actuals of the ledger, and does not convert what is typed.`,
    ],
    "ledger-rows-doubled": ({ rows, account, year, period }) => [
      `${rows === 1 ? "One line of Hovedbok is there twice" : `${rows} lines of Hovedbok are there more than once`}, and ${rows === 1 ? "counts" : "count"} each time: account ${account}, ${year}-${String(period).padStart(2, "0")}.`,
      "Delete the line that is one too many, or import the period again.",
    ],
  },
};
