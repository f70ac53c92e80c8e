import type { FaultTexts } from "./faults";
import { figure, formatDayOfMonth, monthName } from "./format";
import { placeText } from "./places";

/** Every fault in bokmål: what is wrong, where, and what to do. */
export const nb: FaultTexts = {
  "text-for-amount": ({ place, given }) =>
    `${placeText(place, "nb")}: «${given}» er tekst, ikke et tall. Skriv tallet på nytt i en celle med tallformat.`,
  "shapes-differ": ({ argument, rows, columns, wantedRows, wantedColumns }) =>
    `${placeText({ in: "argument", argument, row: 0, column: 0 }, "nb")} har ${rows} × ${columns} celler, de andre områdene ${wantedRows} × ${wantedColumns}. Velg like store områder.`,
  "period-missing": () => `Perioden mangler. Skriv for eksempel 2024K2 eller 2. kvartal 2024.`,
  "period-unknown": ({ given }) =>
    `«${given}» er ikke en periode. Skriv for eksempel 2024K2, 2. kvartal 2024 eller 30.06.2024.`,
  "period-months-out-of-range": ({ given }) =>
    `${given} er ikke en periode. Skriv antall avsluttede måneder fra 0 til 12, for eksempel 6.`,
  "period-part-out-of-range": ({ given, part, last }) =>
    `«${given}» finnes ikke: ${PARTS[part]} går fra 1 til ${last}. Rett nummeret.`,
  "period-day-does-not-exist": ({ given, month, lastDay }) =>
    `«${given}» finnes ikke: ${monthName(month, "nb")} har ${lastDay} dager. Skriv ${formatDayOfMonth(lastDay, month, "nb")}.`,
  "period-day-ends-no-month": ({ given, month, lastDay }) =>
    `«${given}» er ikke siste dag i måneden. Skriv ${formatDayOfMonth(lastDay, month, "nb")}, eller en tidligere måned.`,
  "phasing-unknown": ({ given }) =>
    `«${given}» er ikke en periodisering. Skriv lineær, betalt eller tolv månedsvekter.`,
  "phasing-not-12-weights": ({ given, count }) =>
    `Periodiseringen «${given}» har ${count} vekter. Den må ha 12, én for hver måned fra januar.`,
  "phasing-weights-unusable": ({ given }) =>
    `Periodiseringen «${given}» kan ikke brukes. Vektene må være tall som ikke er negative, og minst én over null.`,
  "method-unknown": ({ given }) => `«${given}» er ikke en prognosemetode. Skriv rest, budsjett, regnskap eller trend.`,
  "trend-without-months": () => `Trend krever minst én avsluttet måned. Velg en annen metode, eller en senere periode.`,
  "category-unknown": ({ given }) =>
    `«${given}» er ikke en kategori. Skriv lisens, lønn, drift, reise, kontingent, innleid eller annet.`,
  "growth-out-of-range": ({ place, given }) =>
    `${placeText(place, "nb")}: veksten ${given} er mer enn 100 %. Skriv 0,03 eller 3 % for tre prosent.`,
  "share-out-of-range": ({ place, given }) =>
    `${placeText(place, "nb")}: andelen ${given} er ikke mellom 0 og 1. Skriv 0,5 eller 50 % for halvparten.`,
  "table-missing": ({ table }) =>
    `Tabellen ${table} finnes ikke i arbeidsboken. Åpne eksempelet i en tom arbeidsbok, eller gi tabellen navnet ${table}.`,
  "column-missing": ({ table, column }) =>
    `Tabellen ${table} mangler kolonnen ${column}. Gi kolonnen dette navnet igjen.`,
  "key-missing": ({ table, key }) => `Tabellen ${table} mangler linjen ${key}. Legg den til med nøkkelen ${key}.`,
  "key-doubled": ({ table, key }) =>
    `Nøkkelen ${key} står på mer enn én linje i ${table}. Gi hver linje sin egen nøkkel.`,
  "key-blank": ({ table, line }) => `Linjen «${line}» i ${table} har ingen nøkkel. Gi den en nøkkel.`,
  "total-does-not-foot": ({ sheet, cell, printed, residue }) =>
    `${sheet}, celle ${cell}: summen ${figure(printed, "nb")} er ikke summen av delene. Avviket er ${figure(residue, "nb")}. Lag rapporten på nytt.`,
  "figure-differs": ({ sheet, cell, shown, wanted }) =>
    `${sheet}, celle ${cell} viser ${figure(shown, "nb")}, men tallene i Poster gir ${figure(wanted, "nb") || "ingenting"}. Se om en formel i Poster er skrevet over, og om Excel regner automatisk.`,
  "figure-missing": ({ sheet, cell, shown }) =>
    `${sheet}, celle ${cell} viser «${shown}», ikke et tall. Se om formlene i Poster er regnet ut, og lag rapporten på nytt.`,
  "budget-does-not-balance": ({ income, costs, residue }) =>
    `Budsjettet går ikke i balanse: inntekter ${figure(income, "nb")}, kostnader ${figure(costs, "nb")}, differanse ${figure(residue, "nb")}.`,
  "period-year-differs": ({ given, year }) =>
    `Perioden «${given}» er ikke i ${year}, som er året i Oppsett. Rett året eller perioden.`,
  "sheet-exists": ({ sheet }) =>
    `Arbeidsboken har allerede noe som heter ${sheet}. Ingenting er endret. Åpne eksempelet i en tom arbeidsbok.`,
  "setting-unusable": ({ table, key, given }) =>
    `${table}: verdien «${given}» kan ikke brukes for ${key}. Se forklaringen på samme linje.`,
  "frame-not-2025": ({ year }) =>
    `Prinsippene i BIB-2024/31 gjelder rammen for 2025, men Oppsett er for ${year}. Sett året til 2024.`,
  "figures-unchecked": ({ sheet, reason }) =>
    `${sheet} er laget, men tallene er ikke kontrollert: Excel svarte ${reason}. Lag rapporten på nytt.`,
  "error-for-amount": ({ place, given }) => `${placeText(place, "nb")}: formelen i cellen gir ${given}. Rett formelen.`,
  "group-unusable": ({ place, given, income }) =>
    given === ""
      ? `${placeText(place, "nb")} er tom. Skriv ${income} for en inntekt, eller navnet på en kostnadsgruppe.`
      : `${placeText(place, "nb")}: «${given}» er ikke skrevet som ${income}. Skriv ${income}, uten mellomrom foran eller bak.`,
  "income-missing": ({ table, income }) =>
    `Ingen linje i ${table} har gruppen ${income}. Skriv ${income} i kolonnen Gruppe på linjene som er inntekter.`,
  "method-rests-on-blank": ({ place, column }) =>
    `${placeText(place, "nb")}: metoden bruker ${column}, som er tom. Prognosen regner tomt som ingenting.`,
  "sheet-not-ours": ({ sheet }) =>
    `Arket ${sheet} er ikke laget av BIBSYS, og blir ikke skrevet over. Gi det et annet navn, og lag rapporten på nytt.`,
};

const PARTS = { quarter: "kvartal", tertial: "tertial", half: "halvår", month: "måned" } as const;
