import { figure } from "../language/format";
import { LEDGER_COLUMNS, READING_SETTINGS } from "../language/ledgerTerms";
import { choose, inside, type LedgerFaultTexts } from "./ledgerFiles";

/** Every fault of a ledger in nynorsk: what is wrong, and what to do. */
export const nn: LedgerFaultTexts = {
  "codes-unreadable": ({ given }) => [
    `«${given}» er ikkje ein kode eller eit område av kodar.`,
    "Skriv til dømes 642 eller 500-579, med semikolon mellom.",
  ],
  "sign-unknown": ({ given }) => [`«${given}» er ikkje eit forteikn.`, "Skriv bokført eller snudd."],
  "rule-line-unknown": ({ given }) => [
    given === "" ? "Regelen seier ikkje kvar posteringane skal." : `Poster har inga linje med nøkkelen «${given}».`,
    "Skriv nøkkelen til ei linje i Poster, eller utanfor.",
  ],
  "ledger-unassigned": ({ postings, amount, accounts, account, most }) => [
    `${counted(postings)} på ${accounts} ${accounts === 1 ? "konto" : "kontoar"} er ${postings === 1 ? "ufordelt" : "ufordelte"}, til saman ${figure(amount, "nn")} kroner. Mest har konto ${account}: ${figure(most, "nn")}.`,
    "Legg til ein regel i Kontoregler for desse kontoane, eller skriv utanfor dersom dei ikkje høyrer til rapporten.",
  ],
  "file-unusable": ({ file, reason }) =>
    choose(reason, {
      packed: [`${file} er pakka (zip eller Excel).`, "Pakk ut fila, eller lagre arket som CSV."],
      page: [`${file} er ei nettside, som Excel kan opne.`, "Opne fila i Excel, og lagre ho som CSV."],
      unknown: [`${file} er verken SAF-T eller ein tabell.`, "Vel ei fil frå rekneskapssystemet i SAF-T eller CSV."],
      mixed: [`${file} er av eit anna slag enn dei andre filene.`, "Les SAF-T og CSV kvar for seg."],
    }),
  "encoding-unknown": ({ file, encoding }) => [
    `${file} er skriven i teiknsettet ${encoding}, som ikkje kan lesast.`,
    "Eksporter fila på nytt i UTF-8.",
  ],
  "encoding-mixed": ({ from, file }) => [
    `${file} har teikn som ikkje høyrer til teiknkodinga. Dei blir viste som \ufffd.`,
    from === "saft"
      ? "Eksporter fila på nytt i UTF-8."
      : `Vel ei anna ${inside(READING_SETTINGS.encoding.nn)}, eller eksporter fila på nytt i UTF-8.`,
  ],
  "xml-unusable": ({ file, reason, line }) =>
    choose(reason, {
      doctype: [
        `${file} har ein dokumenttypedefinisjon (DOCTYPE), som kan gøyme innhald. Ho er ikkje lesen.`,
        "Eksporter fila på nytt frå rekneskapssystemet.",
      ],
      entity: [
        `${file}, linje ${line}, viser til ein entitet som ikkje finst.`,
        "Eksporter fila på nytt frå rekneskapssystemet.",
      ],
      malformed: [
        `${file} er ikkje gyldig XML: linje ${line} lèt seg ikkje lese.`,
        "Sjå om fila er avkutta, og eksporter ho på nytt.",
      ],
    }),
  "saft-missing": ({ file, root }) => [
    `${file} er XML, men ikkje SAF-T Rekneskap: det ytste elementet er ${root}.`,
    "Vel ei fil av typen SAF-T Financial (Regnskap).",
  ],
  "ledger-empty": ({ files }) => [`${files} har ingen posteringar.`, "Sjå om utvalet i eksporten er rett."],
  "ledger-totals-differ": ({ debit, credit, saidDebit, saidCredit }) => [
    `Filene seier debet ${figure(saidDebit, "nn")} og kredit ${figure(saidCredit, "nn")}, men posteringane er ${figure(debit, "nn")} og ${figure(credit, "nn")}.`,
    "Sjå om ei fil manglar, eller er med som ikkje skulle vere det.",
  ],
  "ledger-unbalanced": ({ debit, credit, residue }) => [
    `Debet ${figure(debit, "nn")} og kredit ${figure(credit, "nn")} er ikkje like. Differansen er ${figure(residue, "nn")}.`,
    "Sjå om eksporten har med alle kontoar og alle filer.",
  ],
  "balances-open": ({ accounts, account, moved, closing, residue }) => [
    `${accounts} ${accounts === 1 ? "konto" : "kontoar"} endar ikkje på den utgåande saldoen sin. Størst avvik har konto ${account}, som endar på ${figure(moved, "nn")} og ikkje på ${figure(closing, "nn")}. Avviket er ${figure(residue, "nn")}.`,
    "Spør den som eksporterte fila. Posteringane er lesne som dei står.",
  ],
  "openings-open": ({ residue }) => [
    `Dei inngåande saldoane summerer seg ikkje til null, men til ${figure(residue, "nn")}.`,
    "Spør den som eksporterte fila. Posteringane er lesne som dei står.",
  ],
  "months-cut": ({ file, first, last }) => [
    `${file} har dagane ${first} til ${last}, altså ikkje heile månader. Ein import set dei i staden for dei heile månadene i Hovedbok.`,
    "Vel ei fil med heile månader, eller ta med fila som har resten.",
  ],
  "months-unselected": ({ file, selected, periods }) => [
    `${file} gjeld ${selected}, men har posteringar i ${periods} òg. Ein import set dei i staden for alt som Hovedbok har der.`,
    "Sjå om fila har heile desse periodane, eller vel ei fil som har det.",
  ],
  "companies-differ": ({ file, company, first }) => [
    `${file} er frå organisasjonsnummer ${company || "(manglar)"}, den første fila er frå ${first || "(manglar)"}.`,
    "Vel filer frå same verksemd.",
  ],
  "currency-foreign": ({ file, currency }) => [
    `${file} er ført i ${currency}, ikkje i norske kroner.`,
    "Vel ein rekneskap i kroner, eller rekn om først.",
  ],
  "file-doubled": ({ file, other }) => [`${file} har dei same posteringane som ${other}.`, "Vel kvar fil éin gong."],
  "analysis-unclear": ({ reason, postings, voucher }) => [
    `${counted(postings)} ${doubts[reason]} (først bilag ${voucher}). Beløpet er teke med utan den koden som er i tvil.`,
    "Fordel på konto i Kontoregler, eller spør den som eksporterte fila.",
  ],
  "posting-period-unreadable": ({ given, postings }) => [
    `«${given}» er ikkje ein rekneskapsperiode. ${left(postings)}`,
    "Vel ein annan kolonne for periode, eller rett fila.",
  ],
  "posting-amount-unreadable": ({ given, postings }) => [
    `«${given}» kan ikkje lesast som eit beløp. ${left(postings)}`,
    `Vel ein annan kolonne for beløp, eller rett «${READING_SETTINGS.convention.nn}» eller fila.`,
  ],
  "posting-account-missing": ({ from, given, postings, sum }) => {
    const without =
      postings === 1
        ? `ei rad med beløpet ${figure(given, "nn")} har ingen konto, og er ikkje teken med.`
        : `${rows(postings)} har ingen konto, og er ikkje tekne med. Til saman er dei ${figure(sum, "nn")}.`;
    return choose(from, {
      saft: [without, "Spør den som eksporterte fila: kvar postering skal ha ein konto."],
      table: [
        without,
        "Er radene summar, kan du slette dei. Er dei ikkje det, vel ein annan kolonne for konto, eller gjenta kontoen på kvar rad.",
      ],
    });
  },
  "posting-date-unreadable": ({ given, postings }) => [
    `«${given}» er ikkje ein dato. ${counted(postings)} blir ${postings === 1 ? "vist" : "viste"} utan dato; perioden er lesen.`,
    "Vel om dagen eller månaden står først, eller la det stå.",
  ],
  "posting-too-wide": ({ given, postings }) => [
    `rada har ${given} celler, fleire enn det er kolonnar. ${left(postings)}`,
    "Sjå om eit skiljeteikn står inne i ein tekst utan hermeteikn, og rett fila.",
  ],
  "columns-missing": ({ file, columns }) => [
    `${file} har ingen kolonne for ${columns.map((column) => LEDGER_COLUMNS[column].nn).join(", ")}.`,
    "Vel kva kolonne det er.",
  ],
  "columns-compete": ({ file, column, used, other }) => [
    `${file} har to kolonnar for ${LEDGER_COLUMNS[column].nn}: ${used} er brukt, ${other} ikkje.`,
    `Vel ${other} dersom det er den som gjeld.`,
  ],
  "column-gone": ({ file, column, header, used }) => [
    `${file} har ikkje kolonnen ${header}, som er vald for ${LEDGER_COLUMNS[column].nn}. ${used === "" ? "Ingen er brukt." : `${used} er brukt i staden.`}`,
    "Vel ein annan kolonne, eller gløym rettingane.",
  ],
  "quote-open": ({ file, row }) => [
    `${file}, rad ${row}: eit hermeteikn opnar ein tekst som ikkje blir lukka.`,
    "Rett hermeteiknet i fila.",
  ],
  "amounts-ambiguous": ({ file, given }) => [
    `${file}: «${given}» kan lesast som to ulike beløp, og ingenting i fila seier kva for eit.`,
    `Vel norske eller engelske under «${READING_SETTINGS.convention.nn}».`,
  ],
  "file-gone": ({ file }) => [`${file} er endra, flytta eller sletta etter at ho vart vald.`, "Vel fila på nytt."],
  "files-overlap": ({ file, other, period }) => [
    `${file} og ${other} har begge periode ${period}, som ville ha blitt tald to gonger.`,
    "Vel filer som ikkje overlappar.",
  ],
  "credits-unclear": ({ doubt, negative, sum, positive, read, residue }) => {
    const minus = `${counted(negative)} har negativ kredit, til saman ${figure(sum, "nn")}`;
    const open =
      residue === undefined
        ? ""
        : ` Lese slik er debet og kredit ${figure(residue, "nn")} frå kvarandre; lese omvendt går det opp.`;
    return choose(doubt, {
      "all-negative": [
        `${minus}, og ingen har positiv. Minus er lese som kredit.${open}`,
        `Vel «utan forteikn» under «${READING_SETTINGS.credits.nn}» dersom dei er tilbakeføringar.`,
      ],
      "some-negative": [
        `${minus}, og ${counted(positive)} har positiv. Dei negative er lesne som tilbakeføringar, altså debet.${open}`,
        `Vel «med minus» under «${READING_SETTINGS.credits.nn}» dersom minus berre tyder kredit.`,
      ],
      "most-negative": [
        `${minus}, og ${counted(positive)} har positiv. Det seier ikkje om minus tyder kredit eller tilbakeføring.${open}`,
        `Vel under «${READING_SETTINGS.credits.nn}» kva som gjeld.`,
      ],
      "against-choice": [
        `${minus}, og ${counted(positive)} har positiv, men du har valt kredit «${read === "signed" ? "med minus" : "utan forteikn"}».${open}`,
        `Sjå om valet under «${READING_SETTINGS.credits.nn}» passar for denne fila.`,
      ],
    });
  },
  "sides-both-filled": ({ postings, debit, credit }) => [
    `${counted(postings)} har både debet (${figure(debit, "nn")}) og kredit (${figure(credit, "nn")}). Berre skilnaden er teken med.`,
    "Sjå om kolonnane er rette. I ei saldoliste er dette som det skal.",
  ],
  "posting-side-unreadable": ({ given, postings }) => [
    `«${given}» er verken debet eller kredit. ${left(postings)}`,
    "Vel ein annan kolonne for merket, eller ingen dersom beløpa har forteikn.",
  ],
  "posting-sides-differ": ({ given, postings }) => [
    `${given === "" ? "beløpet er tomt, men debet eller kredit er fylt ut på same rad." : `«${given}» er ikkje det debet minus kredit blir på same rad.`} ${left(postings)}`,
    "Er det debet og kredit som gjeld, vel kolonnane for dei. Er det beløpet, set Beløp til (ingen), og deretter tilbake til kolonnen.",
  ],
  "posting-cut-off": ({ given, postings }) => [
    `rada har berre ${given} celler, og sluttar før beløpet. ${left(postings)}`,
    "Sjå om fila er avkutta eller rada delt, og eksporter ho på nytt.",
  ],
  "dimension-gone": ({ use, type, used }) => [
    `Analysetypen ${type}, som er vald for ${LEDGER_COLUMNS[use].nn}, finst ikkje i fila. ${used === "" ? "Ingen er brukt." : `${used} er brukt i staden.`}`,
    "Vel ein annan analysetype, eller gløym rettingane.",
  ],
  "postings-repeated": ({ file, other, same, periods, postings, debit }) =>
    choose(same, {
      postings: [
        `${file} og ${other} har ${counted(postings)} felles i ${periods}, med debet ${figure(debit, "nn")}. Dei ville ha blitt talde to gonger.`,
        "Vel filer som ikkje overlappar. Gjeld dei kvar sin del av verksemda, vel kolonnen som skil dei.",
      ],
      "many-postings": [
        `${file} og ${other} har om lag ${counted(postings)} som er like i ${periods}. Begge er talde med.`,
        "Sjå om det er dei same bilaga. Er det ikkje det, er alt i orden.",
      ],
      sums: [
        `${file} og ${other} har dei same summane på kvar konto i ${periods}. Begge er talde med.`,
        "Sjå om den eine er ein sum av den andre. I så fall: vel berre éi av dei.",
      ],
    }),
};

const counted = (postings: number): string => (postings === 1 ? "1 postering" : `${postings} posteringar`);
const rows = (count: number): string => (count === 1 ? "1 rad" : `${count} rader`);
const left = (postings: number): string =>
  postings === 1
    ? "Éi postering er slik, og er ikkje teken med."
    : `${postings} posteringar er slike, og er ikkje tekne med.`;

const doubts = {
  "several-without-amount": "har fleire kodar og seier ikkje kor mykje kvar av dei har",
  "not-the-amount": "har ei fordeling som ikkje er beløpet",
  crossing: "har fordeling både på kostnadsstad og på prosjekt, og fila seier ikkje korleis dei møtest",
};
