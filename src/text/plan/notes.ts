import { ledgerNotes } from "../ledger";
import { yearNotes } from "./yearNotes";
import { historyNotes } from "../years";

/** The notes on the column headers of the work sheets: what belongs in each column. */
export const notes = {
  Oppsett: {
    Nøkkel: {
      nb: "Navnet BIBSYS kjenner innstillingen på. Ikke endre det.",
      nn: "Namnet BIBSYS kjenner innstillinga på. Ikkje endre det.",
      en: "The name BIBSYS uses for the setting. Do not change it.",
    },
    Felt: {
      nb: "Hva linjen handler om.",
      nn: "Kva linja handlar om.",
      en: "What the line is about.",
    },
    Verdi: {
      nb: "Skriv her. Alle rapporter bruker det som står.",
      nn: "Skriv her. Alle rapportar bruker det som står.",
      en: "Write here. Every report uses this value.",
    },
    Forklaring: {
      nb: "Hva verdien kan være.",
      nn: "Kva verdien kan vere.",
      en: "What the value can be.",
    },
  },
  Poster: {
    Nøkkel: {
      nb: "Et kort navn som bare denne linjen har. Rapportene finner linjen på det, også når tabellen er sortert.",
      nn: "Eit kort namn som berre denne linja har. Rapportane finn linja på det, òg når tabellen er sortert.",
      en: "A short name that only this line has. Reports use it to find the line, even when the table is sorted.",
    },
    Post: {
      nb: "Navnet på posten, slik styret skal lese det.",
      nn: "Namnet på posten, slik styret skal lese det.",
      en: "The name of the line, as the board will read it.",
    },
    Regnskap: {
      nb: "Bokført hittil i år, i enheten fra Oppsett. Både inntekter og kostnader er positive. Tomt er ikke null.",
      nn: "Bokført hittil i år, i eininga frå Oppsett. Både inntekter og kostnader er positive. Tomt er ikkje null.",
      en: "Booked so far in the year, in the unit of Oppsett. Income and costs are both positive. Blank is not zero.",
    },
    Budsjett: {
      nb: "Budsjettet for hele året, i samme enhet. Tomt er ikke null.",
      nn: "Budsjettet for heile året, i same eining. Tomt er ikkje null.",
      en: "The budget for the whole year, in the same unit. Blank is not zero.",
    },
    Prognose: {
      nb: "Regnes ut: det året ventes å bli, etter Metode og Justering. Skriv ikke her.",
      nn: "Blir rekna ut: det året er venta å bli, etter Metode og Justering. Skriv ikkje her.",
      en: "Computed: the expected result of the year, from Metode and Justering. Do not write here.",
    },
    "Ramme 2025": {
      nb: "Regnes ut: neste års ramme etter prinsippene i BIB-2024/31. Skriv ikke her.",
      nn: "Blir rekna ut: ramma for neste år etter prinsippa i BIB-2024/31. Skriv ikkje her.",
      en: "Computed: next year's frame under the principles of BIB-2024/31. Do not write here.",
    },
    Gruppe: {
      nb: "Inntekter for en inntekt, ellers navnet på en kostnadsgruppe. Rapportene summerer hver gruppe.",
      nn: "Inntekter for ei inntekt, elles namnet på ei kostnadsgruppe. Rapportane summerer kvar gruppe.",
      en: "Inntekter for income, otherwise the name of a cost group. Reports total each group.",
    },
    Metode: {
      nb: "Hvordan året anslås. rest: regnskap pluss restbudsjett. budsjett: som budsjettert. regnskap: ferdig, slik det er. trend: samme tempo videre. Tomt er rest.",
      nn: "Korleis året blir rekna. rest: rekneskap pluss restbudsjett. budsjett: som budsjettert. regnskap: ferdig, slik det er. trend: same tempo vidare. Tomt er rest.",
      en: "How the year is forecast. rest: actual plus remaining budget. budsjett: as budgeted. regnskap: final, as it stands. trend: the same pace for the rest of the year. Blank means rest.",
    },
    Justering: {
      nb: "Skjønn i tillegg til metoden, med fortegn: −1000 senker prognosen. Skriv hvorfor i Begrunnelse.",
      nn: "Skjønn i tillegg til metoden, med forteikn: −1000 senkar prognosen. Skriv kvifor i Begrunnelse.",
      en: "Judgement added to the method's result, with its sign: −1000 lowers the forecast. Give the reason in Begrunnelse.",
    },
    Begrunnelse: {
      nb: "Hvorfor prognosen blir slik, med dine ord. Utkastet til vurdering bruker teksten.",
      nn: "Kvifor prognosen blir slik, med dine ord. Utkastet til vurdering bruker teksten.",
      en: "Why the forecast is so, in your own words. The drafted assessment uses the text.",
    },
    Periodisering: {
      nb: "Hvordan budsjettet faller over året. lineær: likt hver måned. betalt: ikke noe igjen. Eller tolv månedsvekter: 0;0;3;0;0;3;0;0;3;0;0;3. Tomt er lineær.",
      nn: "Korleis budsjettet fell over året. lineær: likt kvar månad. betalt: ikkje noko att. Eller tolv månadsvekter: 0;0;3;0;0;3;0;0;3;0;0;3. Tomt er lineær.",
      en: "How the budget falls over the year. lineær: the same each month. betalt: nothing is left. Or twelve monthly weights: 0;0;3;0;0;3;0;0;3;0;0;3. Blank means lineær.",
    },
    Kategori: {
      nb: "Hva slags kostnad det er. Rammen vokser med kategoriens linje i Vekst, og med linjen pris der kategorien ikke har noen.",
      nn: "Kva slags kostnad det er. Ramma veks med linja til kategorien i Vekst, og med linja pris der kategorien ikkje har noka.",
      en: "What kind of cost it is. The frame grows by the category's line in Vekst, and by the line pris where it has none.",
    },
    Restbudsjett: {
      nb: "Regnes ut: budsjettet for månedene som er igjen, etter Periodisering. Skriv ikke her.",
      nn: "Blir rekna ut: budsjettet for månadene som er att, etter Periodisering. Skriv ikkje her.",
      en: "Computed: the budget for the remaining months, from Periodisering. Do not write here.",
    },
    Akkumulert: {
      nb: "Regnes ut: regnskap pluss restbudsjett. Skriv ikke her.",
      nn: "Blir rekna ut: rekneskap pluss restbudsjett. Skriv ikkje her.",
      en: "Computed: actual plus remaining budget. Do not write here.",
    },
    "Regnskap fra": {
      nb: "Manuelt når regnskapet er skrevet inn, hovedbok når det hentes fra arket Hovedbok. Bytt med knappen i panelet.",
      nn: "Manuelt når rekneskapen er skriven inn, hovedbok når han blir henta frå arket Hovedbok. Byt med knappen i panelet.",
      en: "Manuelt when the actual is typed, hovedbok when it comes from the sheet Hovedbok. Change it with the button in the pane.",
    },
    "Manuelt regnskap": {
      nb: "Det som var skrevet i Regnskap før linjen gikk over til hovedboken. Det kommer tilbake når den går over til manuelt.",
      nn: "Det som var skrive i Regnskap før linja gjekk over til hovudboka. Det kjem tilbake når ho går over til manuelt.",
      en: "What was typed in Regnskap before the line switched to the ledger. It comes back when the line switches to manuelt.",
    },
    Avviksårsak: {
      nb: "Hvorfor regnskapet så langt er over eller under budsjett, med dine ord. Hvorfor året blir som det blir, skriver du i Begrunnelse.",
      nn: "Kvifor rekneskapen så langt er over eller under budsjett, med dine ord. Kvifor året blir som det blir, skriv du i Begrunnelse.",
      en: "Why the actual so far is above or below budget, in your own words. Why the year ends as it does goes in Begrunnelse.",
    },
    Rolle: {
      nb: "Hva en inntekt er for avgiften: avgift, viderefakturert, tilskudd, kapital, overføring eller annet. Viderefakturert, tilskudd og annet trekkes fra. Tom for kostnader.",
      nn: "Kva ei inntekt er for avgifta: avgift, viderefakturert, tilskudd, kapital, overføring eller annet. Viderefakturert, tilskudd og annet blir trekte frå. Tom for kostnader.",
      en: "What an income is to the fee: avgift, viderefakturert, tilskudd, kapital, overføring or annet. Viderefakturert, tilskudd and annet are deducted. Blank for costs.",
    },
    "Ramme neste år": {
      nb: "Regnes ut: budsjettet, eller prognosen når Oppsett sier det, ganger veksten i Vekst, pluss Rammejustering. Skriv ikke her.",
      nn: "Blir rekna ut: budsjettet, eller prognosen når Oppsett seier det, gonger veksten i Vekst, pluss Rammejustering. Skriv ikkje her.",
      en: "Computed: the budget, or the forecast where Oppsett says so, times the growth in Vekst, plus Rammejustering. Do not write here.",
    },
    Rammejustering: {
      nb: "Det rammen er mer eller mindre enn grunnlaget og veksten, med fortegn: en engangskostnad, eller innleie som tar slutt. Skriv hvorfor i Rammebegrunnelse.",
      nn: "Det ramma er meir eller mindre enn grunnlaget og veksten, med forteikn: ein eingongskostnad, eller innleige som tek slutt. Skriv kvifor i Rammebegrunnelse.",
      en: "What the frame is above or below its base and growth, with its sign: a one-off, or hired-in capacity that ends. Give the reason in Rammebegrunnelse.",
    },
    Rammebegrunnelse: {
      nb: "Hvorfor rammen er justert, med dine ord. Rammerapporten viser teksten.",
      nn: "Kvifor ramma er justert, med dine ord. Rammerapporten viser teksten.",
      en: "Why the frame is adjusted, in your own words. The frame report shows the text.",
    },
    "I fjor": {
      nb: "Regnskapet for året før, slik det ble. Nytt år fyller det ut.",
      nn: "Rekneskapen for året før, slik det vart. Nytt år fyller det ut.",
      en: "The actual of the year before, as it ended. A new year fills it in.",
    },
  },
  Forutsetninger: {
    Nøkkel: {
      nb: "Navnet BIBSYS kjenner forutsetningen på. Ikke endre det.",
      nn: "Namnet BIBSYS kjenner føresetnaden på. Ikkje endre det.",
      en: "The name BIBSYS uses for the assumption. Do not change it.",
    },
    Forutsetning: {
      nb: "Hva som forutsettes.",
      nn: "Kva som er føresett.",
      en: "What is assumed.",
    },
    Verdi: {
      nb: "Vekst og andel i prosent, beløp i enheten fra Oppsett. Tomt er ikke null: en ramme blir ikke laget uten, og uten årets avgift vises ingen endring fra året før.",
      nn: "Vekst og del i prosent, beløp i eininga frå Oppsett. Tomt er ikkje null: ei ramme blir ikkje laga utan, og utan avgifta i år er inga endring frå året før vist.",
      en: "Growth and share in per cent, amounts in the unit of Oppsett. Blank is not zero: without it no frame is made, and without this year's fee no change from the year before is shown.",
    },
    Enhet: {
      nb: "Hva verdien måles i.",
      nn: "Kva verdien er målt i.",
      en: "What the value is measured in.",
    },
    "Gjelder fra": {
      nb: "Datoen forutsetningen gjelder fra.",
      nn: "Datoen føresetnaden gjeld frå.",
      en: "The date the assumption applies from.",
    },
    Status: {
      nb: "foreløpig til det er vedtatt eller kjent, så endelig. Rammen viser det.",
      nn: "foreløpig til det er vedteke eller kjent, så endelig. Ramma viser det.",
      en: "foreløpig (provisional) until it is decided or known, then endelig (final). The frame shows it.",
    },
    Kilde: {
      nb: "Hvor verdien kommer fra: sak, kontrakt, statsbudsjett. Rammen viser det.",
      nn: "Kvar verdien kjem frå: sak, kontrakt, statsbudsjett. Ramma viser det.",
      en: "Where the value comes from: case, contract, state budget. The frame shows it.",
    },
  },
  Funn: {
    Nr: {
      nb: "Nummeret på funnet, til hjelp når du spør.",
      nn: "Nummeret på funnet, til hjelp når du spør.",
      en: "The number of the finding, to quote when you ask for help.",
    },
    Alvor: {
      nb: "En feil stopper en rapport fra å bli ferdig. En advarsel er verdt et blikk.",
      nn: "Ein feil stoppar ein rapport frå å bli ferdig. Ei åtvaring er verd eit blikk.",
      en: "An error stops a report from being made final. A warning is worth a look.",
    },
    Sted: {
      nb: "Cellen det gjelder. Velg den for å gå dit.",
      nn: "Cella det gjeld. Vel ho for å gå dit.",
      en: "The cell it concerns. Select it to go there.",
    },
    Funn: {
      nb: "Hva som ikke stemmer, og hva det ligner.",
      nn: "Kva som ikkje stemmer, og kva det liknar.",
      en: "What does not agree, and what it looks like.",
    },
    "Hva du gjør": { nb: "Slik retter du det.", nn: "Slik rettar du det.", en: "How to correct it." },
  },
  Logg: {
    Tid: { nb: "Når det skjedde.", nn: "Når det hende.", en: "When it happened." },
    Navn: { nb: "Hvem som gjorde det.", nn: "Kven som gjorde det.", en: "Who did it." },
    Hendelse: { nb: "Hva som ble gjort.", nn: "Kva som vart gjort.", en: "What was done." },
    Ark: { nb: "Rapporten det gjelder.", nn: "Rapporten det gjeld.", en: "The report it concerns." },
    Versjon: { nb: "Versjonen av rapporten.", nn: "Versjonen av rapporten.", en: "The version of the report." },
    "Fra status": { nb: "Status før.", nn: "Status før.", en: "The status before." },
    "Til status": { nb: "Status etter.", nn: "Status etter.", en: "The status after." },
    Stempel: {
      nb: "Stempelet til tallene rapporten ble laget av. To like stempler betyr like tall.",
      nn: "Stempelet til tala rapporten vart laga av. To like stempel tyder like tal.",
      en: "The stamp of the figures the report was made from. Equal stamps mean equal figures.",
    },
    Merknad: { nb: "Hvorfor, der det er sagt.", nn: "Kvifor, der det er sagt.", en: "The reason, when one is given." },
  },
  ...ledgerNotes,
  ...yearNotes,
  ...historyNotes,
} as const;
