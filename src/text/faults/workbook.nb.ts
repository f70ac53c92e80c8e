import { adviceOn, likenesses } from "./causes";
import { nb as inCells } from "./cells.nb";
import { errorName } from "../language/errorName";
import type { FaultTexts } from "./faults";
import { formulaFaults } from "./formulas";
import { ledgerBookFaults } from "./ledgerBook";
import { figure } from "../language/format";
import { nb as ofLedgers } from "./ledgerFiles.nb";

/** Every fault in bokmål: what is wrong, where, and what to do. */
export const nb: FaultTexts = {
  ...inCells,
  ...ofLedgers,
  ...formulaFaults.nb,
  ...ledgerBookFaults.nb,
  "table-missing": ({ table }) => [
    `Tabellen ${table} finnes ikke i arbeidsboken.`,
    `Sett opp arbeidsboken, eller gi tabellen navnet ${table}.`,
  ],
  "column-missing": ({ table, column }) => [
    `Tabellen ${table} mangler kolonnen ${column}.`,
    `Gi kolonnen dette navnet igjen.`,
  ],
  "key-missing": ({ table, key }) => [
    `Tabellen ${table} mangler linjen ${key}.`,
    `Legg den til med nøkkelen ${key}, eller sett opp arbeidsboken på nytt.`,
  ],
  "key-blank": ({ table, line }) => [`Linjen «${line}» i ${table} har ingen nøkkel.`, `Gi den en nøkkel.`],
  "total-does-not-foot": ({ sheet, cell, printed, residue }) => [
    `${sheet}, celle ${cell}: summen ${figure(printed, "nb")} er ikke summen av delene. Avviket er ${figure(residue, "nb")}.`,
    `Lag rapporten på nytt.`,
  ],
  "figure-differs": ({ sheet, cell, shown, wanted }) => [
    `${sheet}, celle ${cell} viser ${figure(shown, "nb")}, men tallene i Poster gir ${figure(wanted, "nb") || "ingenting"}.`,
    `Se om en formel i Poster er skrevet over, og om Excel regner automatisk.`,
  ],
  "figure-missing": ({ sheet, cell, shown }) => [
    `${sheet}, celle ${cell} viser «${errorName(shown, "nb")}», ikke et tall.`,
    `Se om formlene i Poster er regnet ut, og lag rapporten på nytt.`,
  ],
  "budget-does-not-balance": ({ income, costs, residue }) => [
    `Budsjettet går ikke i balanse: inntekter ${figure(income, "nb")}, kostnader ${figure(costs, "nb")}, differanse ${figure(residue, "nb")}.`,
    "Rett budsjettet i Poster, eller la det stå hvis det er meningen.",
  ],
  "period-year-differs": ({ given, year }) => [
    `Perioden «${given}» er ikke i ${year}, som er året i Oppsett.`,
    `Rett året eller perioden.`,
  ],
  "sheet-exists": ({ sheet }) => [
    `Arbeidsboken har allerede noe som heter ${sheet}. Ingenting er endret.`,
    `Åpne eksempelet i en tom arbeidsbok.`,
  ],
  "setting-unusable": ({ table, key, given }) => [
    `${table}: verdien «${given}» kan ikke brukes for ${key}.`,
    `Se forklaringen på samme linje.`,
  ],
  "frame-not-2025": ({ year }) => [
    `Prinsippene i BIB-2024/31 gjelder rammen for 2025, men Oppsett er for ${year}.`,
    `Sett året til 2024.`,
  ],
  "figures-unchecked": ({ sheet, reason }) => [
    `${sheet} er laget, men tallene er ikke kontrollert: Excel svarte ${reason}.`,
    `Lag rapporten på nytt.`,
  ],
  "group-unusable": ({ given, income }) =>
    given === ""
      ? [`cellen er tom.`, `Skriv ${income} for en inntekt, eller navnet på en kostnadsgruppe.`]
      : [`«${given}» er ikke skrevet som ${income}.`, `Skriv ${income}, uten mellomrom foran eller bak.`],
  "income-missing": ({ table, income }) => [
    `Ingen linje i ${table} har gruppen ${income}.`,
    `Skriv ${income} i kolonnen Gruppe på linjene som er inntekter.`,
  ],
  "method-rests-on-blank": ({ column }) => [
    `metoden bruker ${column}, som er tom. Prognosen regner tomt som ingenting.`,
    `Skriv beløpet, eller 0 hvis det ikke er noe.`,
  ],
  "sheet-not-ours": ({ sheet }) => [
    `Arket ${sheet} er ikke laget av BIBSYS, og blir ikke skrevet over.`,
    "Gi det et annet navn, og prøv igjen.",
  ],
  "amount-text-ambiguous": ({ given }) => [
    `«${given}» kan leses som to ulike beløp.`,
    `Velg norsk eller engelsk skrivemåte, eller skriv beløpet uten skilletegn.`,
  ],
  "amount-text-unreadable": ({ given }) => [
    `«${given}» kan ikke leses som et beløp.`,
    `Skriv for eksempel 7 500,00 eller −7 500,00.`,
  ],
  "total-not-sum": ({ printed, wanted, residue, causes }) => [
    `Summen ${figure(printed, "nb")} er ikke summen av delene, ${figure(wanted, "nb")}. Avviket er ${figure(residue, "nb")}.${likenesses(causes, "nb")}`,
    adviceOn(causes, "nb") || "Rett summen eller delene.",
  ],
  "accumulated-not-sum": ({ actual, remaining, printed, residue }) => [
    `Akkumulert ${figure(printed, "nb")} er ikke regnskap ${figure(actual, "nb")} pluss restbudsjett ${figure(remaining, "nb")}. Avviket er ${figure(residue, "nb")}.`,
    `Rett det tallet som er feil.`,
  ],
  "result-not-difference": ({ income, costs, printed, residue }) => [
    `Resultatet ${figure(printed, "nb")} er ikke inntekter ${figure(income, "nb")} minus kostnader ${figure(costs, "nb")}. Avviket er ${figure(residue, "nb")}.`,
    `Rett det tallet som er feil.`,
  ],
  "report-outdated": ({ sheet }) => [
    `Arket ${sheet} er utdatert: det som rapporten bygger på, er endret siden den ble laget.`,
    `Lag rapporten på nytt først.`,
  ],
  "status-changed": ({ sheet }) => [
    `Arket ${sheet} har fått en annen status enn panelet viste.`,
    `Se på listen igjen før du endrer status.`,
  ],
  "report-gone": ({ sheet }) => [
    `Arket ${sheet} finnes ikke lenger, eller er ikke en rapport fra BIBSYS.`,
    `Velg et annet ark i listen.`,
  ],
  "formulas-lost": ({ sheet }) => [
    `Formlene til arket ${sheet} er ikke lenger lagret i arbeidsboken.`,
    `Lag en ny versjon ved siden av i stedet.`,
  ],
  "status-row-missing": ({ sheet }) => [
    `Arket ${sheet} har ikke lenger statuslinjen øverst.`,
    `Lag rapporten på nytt, så kommer den tilbake.`,
  ],
  "signer-missing": () => ["Navnet ditt mangler.", "Skriv hvem som endrer status."],
  "reason-missing": ({ sheet }) => [`Arket ${sheet} er ferdig.`, `Skriv hvorfor det skal gjenåpnes.`],
  "control-error-open": ({ sheet, finding }) => [
    `Kontroll har en åpen feil på arket ${sheet}: ${finding}.`,
    `Rett feilen, og kjør kontrollen på nytt.`,
  ],
  "sheet-too-large": ({ sheet }) => [
    `Arket ${sheet} har så mange celler at kontrollen ikke leste det.`,
    "Del det i flere ark om det skal kontrolleres.",
  ],
  "report-unknown": ({ sheet }) => [
    `Arket ${sheet} er laget av en annen versjon av BIBSYS.`,
    `Oppdater tillegget, eller lag rapporten på nytt.`,
  ],
  "name-taken": ({ name }) => [
    `Arbeidsboken har fra før et ark eller et navn som heter ${name}.`,
    `Gi det et annet navn, og sett opp arbeidsboken på nytt.`,
  ],
  "table-ambiguous": ({ table, candidates }) => [
    `Tabellen ${table} finnes ikke, men flere tabeller har kolonnene dens: ${candidates}.`,
    `Gi den rette navnet ${table}.`,
  ],
  "template-missing": ({ address }) => [
    `Malen ligger ikke der den skal, på ${address}.`,
    `Gi adressen til dem som drifter tillegget.`,
  ],
  "template-unreachable": ({ address }) => [
    `Fikk ikke tak i malen på ${address}.`,
    `Se etter at maskinen er på nett, og prøv igjen.`,
  ],
};
