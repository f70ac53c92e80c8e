import { figure } from "../language/format";
import { LEDGER_COLUMNS, READING_SETTINGS } from "../language/ledgerTerms";
import { choose, inside, type LedgerFaultTexts } from "./ledgerFiles";

/** Every fault of a ledger in bokmål: what is wrong, and what to do. */
export const nb: LedgerFaultTexts = {
  "codes-unreadable": ({ given }) => [
    `«${given}» er ikke en kode eller et område av koder.`,
    "Skriv for eksempel 642 eller 500-579, med semikolon mellom.",
  ],
  "sign-unknown": ({ given }) => [`«${given}» er ikke et fortegn.`, "Skriv bokført eller snudd."],
  "rule-line-unknown": ({ given }) => [
    given === "" ? "Regelen sier ikke hvor posteringene skal." : `Poster har ingen linje med nøkkelen «${given}».`,
    "Skriv nøkkelen til en linje i Poster, eller utenfor.",
  ],
  "ledger-unassigned": ({ postings, amount, accounts, account, most }) => [
    `${counted(postings)} på ${accounts} ${accounts === 1 ? "konto" : "kontoer"} er ${postings === 1 ? "ufordelt" : "ufordelte"}, til sammen ${figure(amount, "nb")} kroner. Mest har konto ${account}: ${figure(most, "nb")}.`,
    "Legg til en regel i Kontoregler for disse kontoene, eller skriv utenfor hvis de ikke hører til rapporten.",
  ],
  "file-unusable": ({ file, reason }) =>
    choose(reason, {
      packed: [`${file} er pakket (zip eller Excel).`, "Pakk ut filen, eller lagre arket som CSV."],
      page: [`${file} er en nettside, som Excel kan åpne.`, "Åpne filen i Excel, og lagre den som CSV."],
      unknown: [`${file} er verken SAF-T eller en tabell.`, "Velg en fil fra regnskapssystemet i SAF-T eller CSV."],
      mixed: [`${file} er av et annet slag enn de andre filene.`, "Les SAF-T og CSV hver for seg."],
    }),
  "encoding-unknown": ({ file, encoding }) => [
    `${file} er skrevet i tegnsettet ${encoding}, som ikke kan leses.`,
    "Eksporter filen på nytt i UTF-8.",
  ],
  "encoding-mixed": ({ from, file }) => [
    `${file} har tegn som ikke hører til tegnkodingen. De vises som \ufffd.`,
    from === "saft"
      ? "Eksporter filen på nytt i UTF-8."
      : `Velg en annen ${inside(READING_SETTINGS.encoding.nb)}, eller eksporter filen på nytt i UTF-8.`,
  ],
  "xml-unusable": ({ file, reason, line }) =>
    choose(reason, {
      doctype: [
        `${file} har en dokumenttypedefinisjon (DOCTYPE), som kan skjule innhold. Den er ikke lest.`,
        "Eksporter filen på nytt fra regnskapssystemet.",
      ],
      entity: [
        `${file}, linje ${line}, viser til en entitet som ikke finnes.`,
        "Eksporter filen på nytt fra regnskapssystemet.",
      ],
      malformed: [
        `${file} er ikke gyldig XML: linje ${line} lar seg ikke lese.`,
        "Se om filen er avkuttet, og eksporter den på nytt.",
      ],
    }),
  "saft-missing": ({ file, root }) => [
    `${file} er XML, men ikke SAF-T Regnskap: det ytterste elementet er ${root}.`,
    "Velg en fil av typen SAF-T Financial (Regnskap).",
  ],
  "ledger-empty": ({ files }) => [`${files} har ingen posteringer.`, "Se om utvalget i eksporten er riktig."],
  "ledger-totals-differ": ({ debit, credit, saidDebit, saidCredit }) => [
    `Filene sier debet ${figure(saidDebit, "nb")} og kredit ${figure(saidCredit, "nb")}, men posteringene er ${figure(debit, "nb")} og ${figure(credit, "nb")}.`,
    "Se om en fil mangler, eller er med som ikke skulle være det.",
  ],
  "ledger-unbalanced": ({ debit, credit, residue }) => [
    `Debet ${figure(debit, "nb")} og kredit ${figure(credit, "nb")} er ikke like. Differansen er ${figure(residue, "nb")}.`,
    "Se om eksporten har med alle kontoer og alle filer.",
  ],
  "balances-open": ({ accounts, account, moved, closing, residue }) => [
    `${accounts} ${accounts === 1 ? "konto" : "kontoer"} ender ikke på sin utgående saldo. Størst avvik har konto ${account}, som ender på ${figure(moved, "nb")} og ikke på ${figure(closing, "nb")}. Avviket er ${figure(residue, "nb")}.`,
    "Spør den som eksporterte filen. Posteringene er lest som de står.",
  ],
  "openings-open": ({ residue }) => [
    `De inngående saldoene summerer seg ikke til null, men til ${figure(residue, "nb")}.`,
    "Spør den som eksporterte filen. Posteringene er lest som de står.",
  ],
  "months-cut": ({ file, first, last }) => [
    `${file} har dagene ${first} til ${last}, altså ikke hele måneder. En import setter dem i stedet for de hele månedene i Hovedbok.`,
    "Velg en fil med hele måneder, eller ta med filen som har resten.",
  ],
  "months-unselected": ({ file, selected, periods }) => [
    `${file} gjelder ${selected}, men har posteringer i ${periods} også. En import setter dem i stedet for alt som Hovedbok har der.`,
    "Se om filen har hele disse periodene, eller velg en fil som har det.",
  ],
  "companies-differ": ({ file, company, first }) => [
    `${file} er fra organisasjonsnummer ${company || "(mangler)"}, den første filen er fra ${first || "(mangler)"}.`,
    "Velg filer fra samme virksomhet.",
  ],
  "currency-foreign": ({ file, currency }) => [
    `${file} er ført i ${currency}, ikke i norske kroner.`,
    "Velg et regnskap i kroner, eller regn om først.",
  ],
  "file-doubled": ({ file, other }) => [`${file} har de samme posteringene som ${other}.`, "Velg hver fil én gang."],
  "analysis-unclear": ({ reason, postings, voucher }) => [
    `${counted(postings)} ${doubts[reason]} (først bilag ${voucher}). Beløpet er tatt med uten den koden som er i tvil.`,
    "Fordel på konto i Kontoregler, eller spør den som eksporterte filen.",
  ],
  "posting-period-unreadable": ({ given, postings }) => [
    `«${given}» er ikke en regnskapsperiode. ${left(postings)}`,
    "Velg en annen kolonne for periode, eller rett filen.",
  ],
  "posting-amount-unreadable": ({ given, postings }) => [
    `«${given}» kan ikke leses som et beløp. ${left(postings)}`,
    `Velg en annen kolonne for beløp, eller rett «${READING_SETTINGS.convention.nb}» eller filen.`,
  ],
  "posting-account-missing": ({ from, given, postings, sum }) => {
    const without =
      postings === 1
        ? `en rad med beløpet ${figure(given, "nb")} har ingen konto, og er ikke tatt med.`
        : `${rows(postings)} har ingen konto, og er ikke tatt med. Til sammen er de ${figure(sum, "nb")}.`;
    return choose(from, {
      saft: [without, "Spør den som eksporterte filen: hver postering skal ha en konto."],
      table: [
        without,
        "Er radene summer, kan du slette dem. Er de ikke det, velg en annen kolonne for konto, eller gjenta kontoen på hver rad.",
      ],
    });
  },
  "posting-date-unreadable": ({ given, postings }) => [
    `«${given}» er ikke en dato. ${counted(postings)} vises uten dato; perioden er lest.`,
    "Velg om dagen eller måneden står først, eller la det stå.",
  ],
  "posting-too-wide": ({ given, postings }) => [
    `raden har ${given} celler, flere enn det er kolonner. ${left(postings)}`,
    "Se om et skilletegn står inne i en tekst uten anførselstegn, og rett filen.",
  ],
  "columns-missing": ({ file, columns }) => [
    `${file} har ingen kolonne for ${columns.map((column) => LEDGER_COLUMNS[column].nb).join(", ")}.`,
    "Velg hvilken kolonne det er.",
  ],
  "columns-compete": ({ file, column, used, other }) => [
    `${file} har to kolonner for ${LEDGER_COLUMNS[column].nb}: ${used} er brukt, ${other} ikke.`,
    `Velg ${other} hvis det er den som gjelder.`,
  ],
  "column-gone": ({ file, column, header, used }) => [
    `${file} har ikke kolonnen ${header}, som er valgt for ${LEDGER_COLUMNS[column].nb}. ${used === "" ? "Ingen er brukt." : `${used} er brukt i stedet.`}`,
    "Velg en annen kolonne, eller glem rettelsene.",
  ],
  "quote-open": ({ file, row }) => [
    `${file}, rad ${row}: et anførselstegn åpner en tekst som ikke lukkes.`,
    "Rett anførselstegnet i filen.",
  ],
  "amounts-ambiguous": ({ file, given }) => [
    `${file}: «${given}» kan leses som to ulike beløp, og ingenting i filen sier hvilket.`,
    `Velg norske eller engelske under «${READING_SETTINGS.convention.nb}».`,
  ],
  "file-gone": ({ file }) => [
    `${file} er endret, flyttet eller slettet etter at den ble valgt.`,
    "Velg filen på nytt.",
  ],
  "files-overlap": ({ file, other, period }) => [
    `${file} og ${other} har begge periode ${period}, som ville blitt talt to ganger.`,
    "Velg filer som ikke overlapper.",
  ],
  "credits-unclear": ({ doubt, negative, sum, positive, read, residue }) => {
    const minus = `${counted(negative)} har negativ kredit, til sammen ${figure(sum, "nb")}`;
    const open =
      residue === undefined
        ? ""
        : ` Lest slik er debet og kredit ${figure(residue, "nb")} fra hverandre; lest omvendt går det opp.`;
    return choose(doubt, {
      "all-negative": [
        `${minus}, og ingen har positiv. Minus er lest som kredit.${open}`,
        `Velg «uten fortegn» under «${READING_SETTINGS.credits.nb}» hvis de er tilbakeføringer.`,
      ],
      "some-negative": [
        `${minus}, og ${counted(positive)} har positiv. De negative er lest som tilbakeføringer, altså debet.${open}`,
        `Velg «med minus» under «${READING_SETTINGS.credits.nb}» hvis minus bare betyr kredit.`,
      ],
      "most-negative": [
        `${minus}, og ${counted(positive)} har positiv. Det sier ikke om minus betyr kredit eller tilbakeføring.${open}`,
        `Velg under «${READING_SETTINGS.credits.nb}» hva som gjelder.`,
      ],
      "against-choice": [
        `${minus}, og ${counted(positive)} har positiv, men du har valgt kredit «${read === "signed" ? "med minus" : "uten fortegn"}».${open}`,
        `Se om valget under «${READING_SETTINGS.credits.nb}» passer for denne filen.`,
      ],
    });
  },
  "sides-both-filled": ({ postings, debit, credit }) => [
    `${counted(postings)} har både debet (${figure(debit, "nb")}) og kredit (${figure(credit, "nb")}). Bare forskjellen er tatt med.`,
    "Se om kolonnene er riktige. I en saldoliste er dette som det skal.",
  ],
  "posting-side-unreadable": ({ given, postings }) => [
    `«${given}» er verken debet eller kredit. ${left(postings)}`,
    "Velg en annen kolonne for merket, eller ingen hvis beløpene har fortegn.",
  ],
  "posting-sides-differ": ({ given, postings }) => [
    `${given === "" ? "beløpet er tomt, men debet eller kredit er utfylt på samme rad." : `«${given}» er ikke det debet minus kredit blir på samme rad.`} ${left(postings)}`,
    "Er det debet og kredit som gjelder, velg kolonnene for dem. Er det beløpet, sett Beløp til (ingen), og deretter tilbake til kolonnen.",
  ],
  "posting-cut-off": ({ given, postings }) => [
    `raden har bare ${given} celler, og slutter før beløpet. ${left(postings)}`,
    "Se om filen er avkuttet eller raden delt, og eksporter den på nytt.",
  ],
  "dimension-gone": ({ use, type, used }) => [
    `Analysetypen ${type}, som er valgt for ${LEDGER_COLUMNS[use].nb}, finnes ikke i filen. ${used === "" ? "Ingen er brukt." : `${used} er brukt i stedet.`}`,
    "Velg en annen analysetype, eller glem rettelsene.",
  ],
  "postings-repeated": ({ file, other, same, periods, postings, debit }) =>
    choose(same, {
      postings: [
        `${file} og ${other} har ${counted(postings)} felles i ${periods}, med debet ${figure(debit, "nb")}. De ville blitt talt to ganger.`,
        "Velg filer som ikke overlapper. Gjelder de hver sin del av virksomheten, velg kolonnen som skiller dem.",
      ],
      "many-postings": [
        `${file} og ${other} har om lag ${counted(postings)} som er like i ${periods}. Begge er talt med.`,
        "Se om det er de samme bilagene. Er det ikke det, er alt i orden.",
      ],
      sums: [
        `${file} og ${other} har de samme summene på hver konto i ${periods}. Begge er talt med.`,
        "Se om den ene er en sum av den andre. I så fall: velg bare én av dem.",
      ],
    }),
};

const counted = (postings: number): string => (postings === 1 ? "1 postering" : `${postings} posteringer`);
const rows = (count: number): string => (count === 1 ? "1 rad" : `${count} rader`);
const left = (postings: number): string =>
  postings === 1
    ? "Én postering er slik, og er ikke tatt med."
    : `${postings} posteringer er slike, og er ikke tatt med.`;

const doubts = {
  "several-without-amount": "har flere koder og sier ikke hvor mye hver av dem har",
  "not-the-amount": "har en fordeling som ikke er beløpet",
  crossing: "er fordelt både på kostnadssted og på prosjekt, og filen sier ikke hvordan de møtes",
};
