import { decimalOf, type Amount } from "../../core";
import { amountText } from "../explain";
import { formatAmount, inEach, type Language, type Phrase } from "../language";

/** What a cell shows, the sum of the ledger lines behind it, and the rest of the cell; all in the workbook's unit. */
type Sums = { shown: Amount | undefined; sum: Amount; typed: Amount; rest: Amount };

/** The words of the panel that lists the ledger lines behind a cell. */
export const drill = {
  title: {
    nb: "Hovedbokslinjer bak cellen",
    nn: "Hovudbokslinjer bak cella",
    en: "Ledger lines behind the cell",
  },
  lead: {
    nb: "Marker en celle med regnskap, prognose, et rapporttall eller din egen sum over Hovedbok. Her ser du linjene i Hovedbok som den bygger på.",
    nn: "Marker ei celle med rekneskap, prognose, eit rapporttal eller din eigen sum over Hovedbok. Her ser du linjene i Hovedbok som ho byggjer på.",
    en: "Select a cell with an actual, a forecast, a figure of a report or a sum of your own over Hovedbok. Here you see the lines in Hovedbok that it rests on.",
  },
  show: (place: string): Phrase => ({
    nb: `Vis linjene bak ${place}`,
    nn: `Vis linjene bak ${place}`,
    en: `Show the lines behind ${place}`,
  }),
  showSelected: {
    nb: "Vis linjene bak markert celle",
    nn: "Vis linjene bak markert celle",
    en: "Show the lines behind the selected cell",
  },
  reading: { nb: "Leser hovedboken …", nn: "Les hovudboka …", en: "Reading the ledger …" },
  unread: {
    nb: "Linjene kunne ikke leses.",
    nn: "Linjene kunne ikkje lesast.",
    en: "The lines could not be read.",
  },
  noLedger: {
    nb: "Arbeidsboken har ingen hovedbok ennå. Importer regnskapet først.",
    nn: "Arbeidsboka har inga hovudbok enno. Importer rekneskapen først.",
    en: "The workbook has no ledger yet. Import the ledger first.",
  },
  noActual: {
    nb: "Cellen bygger ikke på noe regnskap. Det står ingen hovedbokslinjer bak den.",
    nn: "Cella byggjer ikkje på nokon rekneskap. Det står ingen hovudbokslinjer bak ho.",
    en: "The cell does not use any actuals. There are no ledger lines behind it.",
  },
  noRows: (keys: readonly string[]): Phrase => ({
    nb: `Hovedbok har ingenting på ${keys.join(", ")} i de avsluttede månedene.`,
    nn: `Hovedbok har ingenting på ${keys.join(", ")} i dei avslutta månadene.`,
    en: `Hovedbok has nothing on ${keys.join(", ")} in the closed months.`,
  }),
  /** The user's own formula over *Hovedbok* matches no rows. */
  nothingTaken: {
    nb: "Formelen finner ingen linjer i Hovedbok. Konto, kostnadssted, prosjekt og post står som tekst der, og > og < i SUMMER.HVIS.SETT finner bare tall.",
    nn: "Formelen finn ingen linjer i Hovedbok. Konto, kostnadsstad, prosjekt og post står som tekst der, og > og < i SUMMER.HVIS.SETT finn berre tal.",
    en: "The formula finds no lines in Hovedbok. Account, cost centre, project and line are text there, and > and < in SUMIFS find numbers only.",
  },
  noneFollowed: {
    nb: "Linjene bak cellen kan ikke vises.",
    nn: "Linjene bak cella kan ikkje visast.",
    en: "The lines behind the cell cannot be shown.",
  },
  /** The cells of formulas that read *Hovedbok* in another way than by adding. */
  unfollowed: (places: readonly string[]): Phrase => ({
    nb: `Formelen i ${places.join(", ")} leser Hovedbok på en måte som ikke kan følges, så linjene bak den er ikke med her. Det som følges, er SUMMER, SUMMER.HVIS, SUMMER.HVIS.SETT og henvisninger til Beløp og Bokført, lagt sammen, trukket fra, avrundet eller delt på enheten.`,
    nn: `Formelen i ${places.join(", ")} les Hovedbok på ein måte som ikkje kan følgjast, så linjene bak han er ikkje med her. Det som blir følgt, er SUMMER, SUMMER.HVIS, SUMMER.HVIS.SETT og tilvisingar til Beløp og Bokført, lagde saman, trekte frå, avrunda eller delte på eininga.`,
    en: `The formula in ${places.join(", ")} reads Hovedbok in a way that cannot be followed, so the lines behind it are not listed. BIBSYS can follow SUM, SUMIF, SUMIFS and references to Beløp and Bokført, when they are added, subtracted, rounded or divided by the unit.`,
  }),
  /** Rows that belong to no month: their number, their sum in kroner, and their periods. */
  leftOut: (rows: number, kroner: Amount, of: readonly number[]): Phrase =>
    inEach((language) => {
      const periods = of.map((period) => String(period).padStart(2, "0")).join(", ");
      const [count, total] = [formatAmount(decimalOf(rows), 0, language), formatAmount(kroner, 2, language)];
      return {
        nb: `Ikke med, fordi det ikke hører til noen måned: ${count} ${rows === 1 ? "linje" : "linjer"} til sammen ${total} kr. ${rows === 1 ? "Den" : "De"} står i Hovedbok med periode ${periods}.`,
        nn: `Ikkje med, fordi det ikkje høyrer til nokon månad: ${count} ${rows === 1 ? "linje" : "linjer"} til saman ${total} kr. ${rows === 1 ? "Ho" : "Dei"} står i Hovedbok med periode ${periods}.`,
        en: `Left out, because it belongs to no month: ${count} ${rows === 1 ? "line" : "lines"}, NOK ${total} in all. ${rows === 1 ? "It is" : "They are"} in Hovedbok with period ${periods}.`,
      }[language];
    }),
  showLeftOut: {
    nb: "Linjene som ikke er med",
    nn: "Linjene som ikkje er med",
    en: "The lines that are left out",
  },
  equal: ({ sum }: Sums): Phrase =>
    inEach((language) => {
      const total = amountText(sum, language);
      return {
        nb: `Linjene summerer seg til cellen: ${total}.`,
        nn: `Linjene summerer seg til cella: ${total}.`,
        en: `The lines add up to the cell: ${total}.`,
      }[language];
    }),
  rounded: ({ sum, shown }: Sums): Phrase =>
    inEach((language) => {
      const [total, whole] = [amountText(sum, language), amountText(shown, language)];
      return {
        nb: `Linjene summerer seg til ${total}. Cellen viser det avrundet: ${whole}.`,
        nn: `Linjene summerer seg til ${total}. Cella viser det avrunda: ${whole}.`,
        en: `The lines add up to ${total}. The cell shows it rounded: ${whole}.`,
      }[language];
    }),
  part: (sums: Sums): Phrase => inEach((language) => partText(sums, language)),
  worked: ({ sum }: Sums): Phrase =>
    inEach((language) => {
      const total = amountText(sum, language);
      return {
        nb: `Cellen er regnet ut av disse linjene på annen måte enn ved å summere. Linjene er til sammen ${total}.`,
        nn: `Cella er rekna ut av desse linjene på annan måte enn ved å summere. Linjene er til saman ${total}.`,
        en: `The cell is computed from these lines in another way than by adding. The lines add up to ${total}.`,
      }[language];
    }),
  /** Lines of *Poster* whose actual does not come from the ledger. */
  typed: (keys: readonly string[]): Phrase => ({
    nb: `Skrevet inn i Poster, ikke hentet fra Hovedbok: ${keys.join(", ")}.`,
    nn: `Skrive inn i Poster, ikkje henta frå Hovedbok: ${keys.join(", ")}.`,
    en: `Typed in Poster, not taken from Hovedbok: ${keys.join(", ")}.`,
  }),
  search: { nb: "Søk i linjene", nn: "Søk i linjene", en: "Search the lines" },
  searchHint: {
    nb: "Konto, kontonavn, kostnadssted, prosjekt, post, periode eller beløp. Flere ord må alle passe.",
    nn: "Konto, kontonamn, kostnadsstad, prosjekt, post, periode eller beløp. Fleire ord må alle passe.",
    en: "Account, account name, cost centre, project, line, period or amount. If you write several words, all must match.",
  },
  /** The number of listed rows, and their sum in kroner. */
  listed: (rows: number, of: number, kroner: Amount): Phrase =>
    inEach((language) => {
      const [some, all] = [rows, of].map((count) => formatAmount(decimalOf(count), 0, language));
      const total = formatAmount(kroner, 2, language);
      if (rows === of)
        return {
          nb: `${all} ${of === 1 ? "linje" : "linjer"}, sum ${total} kr`,
          nn: `${all} ${of === 1 ? "linje" : "linjer"}, sum ${total} kr`,
          en: `${all} ${of === 1 ? "line" : "lines"}, sum NOK ${total}`,
        }[language];
      return {
        nb: `${some} av ${all} linjer, sum ${total} kr`,
        nn: `${some} av ${all} linjer, sum ${total} kr`,
        en: `${some} of ${all} lines, sum NOK ${total}`,
      }[language];
    }),
  export: { nb: "Legg linjene i et nytt ark", nn: "Legg linjene i eit nytt ark", en: "Put the lines in a new sheet" },
  exportHint: {
    nb: "Slik de er søkt fram og sortert, med cellen de hører til og summen øverst. Ingenting blir overskrevet.",
    nn: "Slik dei er søkte fram og sorterte, med cella dei høyrer til og summen øvst. Ingenting blir overskrive.",
    en: "As searched and sorted, with the cell they belong to and their total at the top. Nothing is overwritten.",
  },
  exporting: {
    nb: "Legger linjene i et nytt ark …",
    nn: "Legg linjene i eit nytt ark …",
    en: "Putting the lines in a new sheet …",
  },
  notExported: { nb: "Arket ble ikke laget.", nn: "Arket vart ikkje laga.", en: "The sheet was not made." },
  table: { nb: "Hovedbokslinjer", nn: "Hovudbokslinjer", en: "Ledger lines" },
  columns: {
    period: { nb: "Periode", nn: "Periode", en: "Period" },
    account: { nb: "Konto", nn: "Konto", en: "Account" },
    accountName: { nb: "Kontonavn", nn: "Kontonamn", en: "Account name" },
    amount: { nb: "Beløp (kr)", nn: "Beløp (kr)", en: "Amount (NOK)" },
    costCentre: { nb: "Kostnadssted", nn: "Kostnadsstad", en: "Cost centre" },
    project: { nb: "Prosjekt", nn: "Prosjekt", en: "Project" },
    line: { nb: "Post", nn: "Post", en: "Line" },
    booked: { nb: "Bokført (kr)", nn: "Bokført (kr)", en: "Booked (NOK)" },
    postings: { nb: "Posteringer", nn: "Posteringar", en: "Postings" },
  },
} as const;

/** The part of a cell that comes from the ledger and the parts that do not, each with its amount. */
function partText({ shown, sum, typed, rest }: Sums, language: Language): string {
  const [whole, ours, hand, other] = [shown, sum, typed, rest].map((amount) => amountText(amount, language));
  const lead = {
    nb: `Linjene her er ${ours} av cellens ${whole}.`,
    nn: `Linjene her er ${ours} av dei ${whole} i cella.`,
    en: `The lines here are ${ours} of the cell's ${whole}.`,
  };
  const byHand = {
    nb: `${hand} er skrevet inn i Poster utover det Hovedbok har.`,
    nn: `${hand} er skrive inn i Poster utover det Hovedbok har.`,
    en: `${hand} is typed in Poster beyond what Hovedbok has.`,
  };
  const beyond = {
    nb: `${other} kommer fra noe annet enn regnskapet, som budsjett, justering eller avrunding.`,
    nn: `${other} kjem frå noko anna enn rekneskapen, som budsjett, justering eller avrunding.`,
    en: `${other} comes from elsewhere than the actuals, such as a budget, an adjustment or rounding.`,
  };
  return [lead, ...(typed.isZero() ? [] : [byHand]), ...(rest.isZero() ? [] : [beyond])]
    .map((sentence) => sentence[language])
    .join(" ");
}
