import { adviceOn, likenesses } from "./causes";
import { nn as inCells } from "./cells.nn";
import { errorName } from "../language/errorName";
import type { FaultTexts } from "./faults";
import { formulaFaults } from "./formulas";
import { ledgerBookFaults } from "./ledgerBook";
import { figure } from "../language/format";
import { nn as ofLedgers } from "./ledgerFiles.nn";

/** Every fault in nynorsk: what is wrong, where, and what to do. */
export const nn: FaultTexts = {
  ...inCells,
  ...ofLedgers,
  ...formulaFaults.nn,
  ...ledgerBookFaults.nn,
  "table-missing": ({ table }) => [
    `Tabellen ${table} finst ikkje i arbeidsboka.`,
    `Set opp arbeidsboka, eller gi tabellen namnet ${table}.`,
  ],
  "column-missing": ({ table, column }) => [
    `Tabellen ${table} manglar kolonnen ${column}.`,
    `Gi kolonnen dette namnet igjen.`,
  ],
  "key-missing": ({ table, key }) => [
    `Tabellen ${table} manglar linja ${key}.`,
    `Legg henne til med nøkkelen ${key}, eller set opp arbeidsboka på nytt.`,
  ],
  "key-blank": ({ table, line }) => [`Linja «${line}» i ${table} har ingen nøkkel.`, `Gi henne ein nøkkel.`],
  "total-does-not-foot": ({ sheet, cell, printed, residue }) => [
    `${sheet}, celle ${cell}: summen ${figure(printed, "nn")} er ikkje summen av delane. Avviket er ${figure(residue, "nn")}.`,
    `Lag rapporten på nytt.`,
  ],
  "figure-differs": ({ sheet, cell, shown, wanted }) => [
    `${sheet}, celle ${cell} viser ${figure(shown, "nn")}, men tala i Poster gir ${figure(wanted, "nn") || "ingenting"}.`,
    `Sjå om ein formel i Poster er skriven over, og om Excel reknar automatisk.`,
  ],
  "figure-missing": ({ sheet, cell, shown }) => [
    `${sheet}, celle ${cell} viser «${errorName(shown, "nn")}», ikkje eit tal.`,
    `Sjå om formlane i Poster er rekna ut, og lag rapporten på nytt.`,
  ],
  "budget-does-not-balance": ({ income, costs, residue }) => [
    `Budsjettet går ikkje i balanse: inntekter ${figure(income, "nn")}, kostnader ${figure(costs, "nn")}, differanse ${figure(residue, "nn")}.`,
    "Rett budsjettet i Poster, eller la det stå om det er meininga.",
  ],
  "period-year-differs": ({ given, year }) => [
    `Perioden «${given}» er ikkje i ${year}, som er året i Oppsett.`,
    `Rett året eller perioden.`,
  ],
  "sheet-exists": ({ sheet }) => [
    `Arbeidsboka har allereie noko som heiter ${sheet}. Ingenting er endra.`,
    `Opne dømet i ei tom arbeidsbok.`,
  ],
  "setting-unusable": ({ table, key, given }) => [
    `${table}: verdien «${given}» kan ikkje brukast for ${key}.`,
    `Sjå forklaringa på same linje.`,
  ],
  "frame-not-2025": ({ year }) => [
    `Prinsippa i BIB-2024/31 gjeld ramma for 2025, men Oppsett er for ${year}.`,
    `Set året til 2024.`,
  ],
  "figures-unchecked": ({ sheet, reason }) => [
    `${sheet} er laga, men tala er ikkje kontrollerte: Excel svara ${reason}.`,
    `Lag rapporten på nytt.`,
  ],
  "group-unusable": ({ given, income }) =>
    given === ""
      ? [`cella er tom.`, `Skriv ${income} for ei inntekt, eller namnet på ei kostnadsgruppe.`]
      : [`«${given}» er ikkje skrive som ${income}.`, `Skriv ${income}, utan mellomrom framfor eller bak.`],
  "income-missing": ({ table, income }) => [
    `Inga linje i ${table} har gruppa ${income}.`,
    `Skriv ${income} i kolonnen Gruppe på linjene som er inntekter.`,
  ],
  "method-rests-on-blank": ({ column }) => [
    `metoden bruker ${column}, som er tom. Prognosen reknar tomt som ingenting.`,
    `Skriv beløpet, eller 0 om det ikkje er noko.`,
  ],
  "sheet-not-ours": ({ sheet }) => [
    `Arket ${sheet} er ikkje laga av BIBSYS, og blir ikkje skrive over.`,
    "Gi det eit anna namn, og prøv igjen.",
  ],
  "amount-text-ambiguous": ({ given }) => [
    `«${given}» kan lesast som to ulike beløp.`,
    `Vel norsk eller engelsk skrivemåte, eller skriv beløpet utan skiljeteikn.`,
  ],
  "amount-text-unreadable": ({ given }) => [
    `«${given}» kan ikkje lesast som eit beløp.`,
    `Skriv til dømes 7 500,00 eller −7 500,00.`,
  ],
  "total-not-sum": ({ printed, wanted, residue, causes }) => [
    `Summen ${figure(printed, "nn")} er ikkje summen av delane, ${figure(wanted, "nn")}. Avviket er ${figure(residue, "nn")}.${likenesses(causes, "nn")}`,
    adviceOn(causes, "nn") || "Rett summen eller delane.",
  ],
  "accumulated-not-sum": ({ actual, remaining, printed, residue }) => [
    `Akkumulert ${figure(printed, "nn")} er ikkje rekneskap ${figure(actual, "nn")} pluss restbudsjett ${figure(remaining, "nn")}. Avviket er ${figure(residue, "nn")}.`,
    `Rett det talet som er feil.`,
  ],
  "result-not-difference": ({ income, costs, printed, residue }) => [
    `Resultatet ${figure(printed, "nn")} er ikkje inntekter ${figure(income, "nn")} minus kostnader ${figure(costs, "nn")}. Avviket er ${figure(residue, "nn")}.`,
    `Rett det talet som er feil.`,
  ],
  "report-outdated": ({ sheet }) => [
    `Arket ${sheet} er utdatert: det som rapporten byggjer på, er endra sidan han vart laga.`,
    `Lag rapporten på nytt først.`,
  ],
  "status-changed": ({ sheet }) => [
    `Arket ${sheet} har fått ein annan status enn panelet viste.`,
    `Sjå på lista igjen før du endrar status.`,
  ],
  "report-gone": ({ sheet }) => [
    `Arket ${sheet} finst ikkje lenger, eller er ikkje ein rapport frå BIBSYS.`,
    `Vel eit anna ark i lista.`,
  ],
  "formulas-lost": ({ sheet }) => [
    `Formlane til arket ${sheet} er ikkje lenger lagra i arbeidsboka.`,
    `Lag ein ny versjon ved sida av i staden.`,
  ],
  "status-row-missing": ({ sheet }) => [
    `Arket ${sheet} har ikkje lenger statuslinja øvst.`,
    `Lag rapporten på nytt, så kjem ho tilbake.`,
  ],
  "signer-missing": () => ["Namnet ditt manglar.", "Skriv kven som endrar status."],
  "reason-missing": ({ sheet }) => [`Arket ${sheet} er ferdig.`, `Skriv kvifor det skal opnast att.`],
  "control-error-open": ({ sheet, finding }) => [
    `Kontroll har ein open feil på arket ${sheet}: ${finding}.`,
    `Rett feilen, og køyr kontrollen på nytt.`,
  ],
  "sheet-too-large": ({ sheet }) => [
    `Arket ${sheet} har så mange celler at kontrollen ikkje las det.`,
    "Del det i fleire ark om det skal kontrollerast.",
  ],
  "report-unknown": ({ sheet }) => [
    `Arket ${sheet} er laga av ein annan versjon av BIBSYS.`,
    `Oppdater tillegget, eller lag rapporten på nytt.`,
  ],
  "name-taken": ({ name }) => [
    `Arbeidsboka har frå før eit ark eller eit namn som heiter ${name}.`,
    `Gi det eit anna namn, og set opp arbeidsboka på nytt.`,
  ],
  "table-ambiguous": ({ table, candidates }) => [
    `Tabellen ${table} finst ikkje, men fleire tabellar har dei same kolonnane: ${candidates}.`,
    `Gi den rette namnet ${table}.`,
  ],
  "template-missing": ({ address }) => [
    `Malen ligg ikkje der han skal, på ${address}.`,
    `Gi adressa til dei som driftar tillegget.`,
  ],
  "template-unreachable": ({ address }) => [
    `Fekk ikkje tak i malen på ${address}.`,
    `Sjå etter at maskina er på nett, og prøv igjen.`,
  ],
};
