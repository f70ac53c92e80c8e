import type { FaultTexts } from "./faults";
import { figure, formatDayOfMonth, monthName } from "./format";
import { placeText } from "./places";

/** Every fault in nynorsk: what is wrong, where, and what to do. */
export const nn: FaultTexts = {
  "text-for-amount": ({ place, given }) =>
    `${placeText(place, "nn")}: «${given}» er tekst, ikkje eit tal. Skriv talet på nytt i ei celle med talformat.`,
  "shapes-differ": ({ argument, rows, columns, wantedRows, wantedColumns }) =>
    `${placeText({ in: "argument", argument, row: 0, column: 0 }, "nn")} har ${rows} × ${columns} celler, dei andre områda ${wantedRows} × ${wantedColumns}. Vel like store område.`,
  "period-missing": () => `Perioden manglar. Skriv til dømes 2024K2 eller 2. kvartal 2024.`,
  "period-unknown": ({ given }) =>
    `«${given}» er ikkje ein periode. Skriv til dømes 2024K2, 2. kvartal 2024 eller 30.06.2024.`,
  "period-months-out-of-range": ({ given }) =>
    `${given} er ikkje ein periode. Skriv talet på avslutta månader frå 0 til 12, til dømes 6.`,
  "period-part-out-of-range": ({ given, part, last }) =>
    `«${given}» finst ikkje: ${PARTS[part]} går frå 1 til ${last}. Rett nummeret.`,
  "period-day-does-not-exist": ({ given, month, lastDay }) =>
    `«${given}» finst ikkje: ${monthName(month, "nn")} har ${lastDay} dagar. Skriv ${formatDayOfMonth(lastDay, month, "nn")}.`,
  "period-day-ends-no-month": ({ given, month, lastDay }) =>
    `«${given}» er ikkje siste dag i månaden. Skriv ${formatDayOfMonth(lastDay, month, "nn")}, eller ein tidlegare månad.`,
  "phasing-unknown": ({ given }) =>
    `«${given}» er ikkje ei periodisering. Skriv lineær, betalt eller tolv månadsvekter.`,
  "phasing-not-12-weights": ({ given, count }) =>
    `Periodiseringa «${given}» har ${count} vekter. Ho må ha 12, éi for kvar månad frå januar.`,
  "phasing-weights-unusable": ({ given }) =>
    `Periodiseringa «${given}» kan ikkje brukast. Vektene må vere tal som ikkje er negative, og minst éi over null.`,
  "method-unknown": ({ given }) =>
    `«${given}» er ikkje ein prognosemetode. Skriv rest, budsjett, rekneskap eller trend.`,
  "trend-without-months": () => `Trend krev minst éin avslutta månad. Vel ein annan metode, eller ein seinare periode.`,
  "category-unknown": ({ given }) =>
    `«${given}» er ikkje ein kategori. Skriv lisens, løn, drift, reise, kontingent, innleigd eller anna.`,
  "growth-out-of-range": ({ place, given }) =>
    `${placeText(place, "nn")}: veksten ${given} er meir enn 100 %. Skriv 0,03 eller 3 % for tre prosent.`,
  "share-out-of-range": ({ place, given }) =>
    `${placeText(place, "nn")}: delen ${given} er ikkje mellom 0 og 1. Skriv 0,5 eller 50 % for halvparten.`,
  "table-missing": ({ table }) =>
    `Tabellen ${table} finst ikkje i arbeidsboka. Opne dømet i ei tom arbeidsbok, eller gi tabellen namnet ${table}.`,
  "column-missing": ({ table, column }) =>
    `Tabellen ${table} manglar kolonnen ${column}. Gi kolonnen dette namnet igjen.`,
  "key-missing": ({ table, key }) => `Tabellen ${table} manglar linja ${key}. Legg henne til med nøkkelen ${key}.`,
  "key-doubled": ({ table, key }) =>
    `Nøkkelen ${key} står på meir enn éi linje i ${table}. Gi kvar linje sin eigen nøkkel.`,
  "key-blank": ({ table, line }) => `Linja «${line}» i ${table} har ingen nøkkel. Gi henne ein nøkkel.`,
  "total-does-not-foot": ({ sheet, cell, printed, residue }) =>
    `${sheet}, celle ${cell}: summen ${figure(printed, "nn")} er ikkje summen av delane. Avviket er ${figure(residue, "nn")}. Lag rapporten på nytt.`,
  "figure-differs": ({ sheet, cell, shown, wanted }) =>
    `${sheet}, celle ${cell} viser ${figure(shown, "nn")}, men tala i Poster gir ${figure(wanted, "nn") || "ingenting"}. Sjå om ein formel i Poster er skriven over, og om Excel reknar automatisk.`,
  "figure-missing": ({ sheet, cell, shown }) =>
    `${sheet}, celle ${cell} viser «${shown}», ikkje eit tal. Sjå om formlane i Poster er rekna ut, og lag rapporten på nytt.`,
  "budget-does-not-balance": ({ income, costs, residue }) =>
    `Budsjettet går ikkje i balanse: inntekter ${figure(income, "nn")}, kostnader ${figure(costs, "nn")}, differanse ${figure(residue, "nn")}.`,
  "period-year-differs": ({ given, year }) =>
    `Perioden «${given}» er ikkje i ${year}, som er året i Oppsett. Rett året eller perioden.`,
  "sheet-exists": ({ sheet }) =>
    `Arbeidsboka har allereie noko som heiter ${sheet}. Ingenting er endra. Opne dømet i ei tom arbeidsbok.`,
  "setting-unusable": ({ table, key, given }) =>
    `${table}: verdien «${given}» kan ikkje brukast for ${key}. Sjå forklaringa på same linje.`,
  "frame-not-2025": ({ year }) =>
    `Prinsippa i BIB-2024/31 gjeld ramma for 2025, men Oppsett er for ${year}. Set året til 2024.`,
  "figures-unchecked": ({ sheet, reason }) =>
    `${sheet} er laga, men tala er ikkje kontrollerte: Excel svara ${reason}. Lag rapporten på nytt.`,
  "error-for-amount": ({ place, given }) => `${placeText(place, "nn")}: formelen i cella gir ${given}. Rett formelen.`,
  "group-unusable": ({ place, given, income }) =>
    given === ""
      ? `${placeText(place, "nn")} er tom. Skriv ${income} for ei inntekt, eller namnet på ei kostnadsgruppe.`
      : `${placeText(place, "nn")}: «${given}» er ikkje skrive som ${income}. Skriv ${income}, utan mellomrom framfor eller bak.`,
  "income-missing": ({ table, income }) =>
    `Inga linje i ${table} har gruppa ${income}. Skriv ${income} i kolonnen Gruppe på linjene som er inntekter.`,
  "method-rests-on-blank": ({ place, column }) =>
    `${placeText(place, "nn")}: metoden bruker ${column}, som er tom. Prognosen reknar tomt som ingenting.`,
  "sheet-not-ours": ({ sheet }) =>
    `Arket ${sheet} er ikkje laga av BIBSYS, og blir ikkje skrive over. Gi det eit anna namn, og lag rapporten på nytt.`,
};

const PARTS = { quarter: "kvartal", tertial: "tertial", half: "halvår", month: "månad" } as const;
