import { figure } from "../language/format";
import { LEDGER_COLUMNS, READING_SETTINGS } from "../language/ledgerTerms";
import { choose, inside, type LedgerFaultTexts } from "./ledgerFiles";

/** Every fault of a ledger in English: what is wrong, and what to do. */
export const en: LedgerFaultTexts = {
  "codes-unreadable": ({ given }) => [
    `“${given}” is not a code or a range of codes.`,
    "Write for example 642 or 500-579, with semicolons between.",
  ],
  "sign-unknown": ({ given }) => [`“${given}” is not a sign.`, "Write booked or turned."],
  "rule-line-unknown": ({ given }) => [
    given === "" ? "The rule does not say where its postings go." : `Poster has no line with the key “${given}”.`,
    "Write the key of a line in Poster, or outside.",
  ],
  "ledger-unassigned": ({ postings, amount, accounts, account, most }) => [
    `${counted(postings)} on ${accounts} ${accounts === 1 ? "account" : "accounts"} ${postings === 1 ? "is" : "are"} unassigned, ${figure(amount, "en")} kroner in all. Account ${account} has most of it: ${figure(most, "en")}.`,
    "Add a rule for these accounts to Kontoregler, or write outside if they do not belong in the report.",
  ],
  "file-unusable": ({ file, reason }) =>
    choose(reason, {
      packed: [`${file} is packed (zip or Excel).`, "Unpack the file, or save the sheet as CSV."],
      page: [`${file} is a web page, which Excel can open.`, "Open the file in Excel, and save it as CSV."],
      unknown: [`${file} is neither SAF-T nor a table.`, "Choose a file of the accounting system, as SAF-T or CSV."],
      mixed: [`${file} is of another kind than the other files.`, "Read SAF-T and CSV one at a time."],
    }),
  "encoding-unknown": ({ file, encoding }) => [
    `${file} is written in the encoding ${encoding}, which cannot be read.`,
    "Export the file again in UTF-8.",
  ],
  "encoding-mixed": ({ from, file }) => [
    `${file} has characters that are not of its encoding. They are shown as \ufffd.`,
    from === "saft"
      ? "Export the file again in UTF-8."
      : `Choose another ${inside(READING_SETTINGS.encoding.en)}, or export the file again in UTF-8.`,
  ],
  "xml-unusable": ({ file, reason, line }) =>
    choose(reason, {
      doctype: [
        `${file} has a document type definition (DOCTYPE), which can hide things. It was not read.`,
        "Export the file again from the accounting system.",
      ],
      entity: [
        `${file}, line ${line}, refers to an entity that does not exist.`,
        "Export the file again from the accounting system.",
      ],
      malformed: [
        `${file} is not valid XML: line ${line} cannot be read.`,
        "See whether the file is cut off, and export it again.",
      ],
    }),
  "saft-missing": ({ file, root }) => [
    `${file} is XML, but not SAF-T Financial: its outermost element is ${root}.`,
    "Choose a file of the kind SAF-T Financial (Regnskap).",
  ],
  "ledger-empty": ({ files }) => [`${files} has no postings.`, "See whether the selection of the export is right."],
  "ledger-totals-differ": ({ debit, credit, saidDebit, saidCredit }) => [
    `The files say debit ${figure(saidDebit, "en")} and credit ${figure(saidCredit, "en")}, but the postings are ${figure(debit, "en")} and ${figure(credit, "en")}.`,
    "See whether a file is missing, or one is there that should not be.",
  ],
  "ledger-unbalanced": ({ debit, credit, residue }) => [
    `Debit ${figure(debit, "en")} and credit ${figure(credit, "en")} are not the same. The difference is ${figure(residue, "en")}.`,
    "See whether the export has all accounts and all files.",
  ],
  "balances-open": ({ accounts, account, moved, closing, residue }) => [
    `${accounts} ${accounts === 1 ? "account does" : "accounts do"} not end on the closing balance. Furthest off is account ${account}, which ends on ${figure(moved, "en")} and not on ${figure(closing, "en")}. The difference is ${figure(residue, "en")}.`,
    "Ask whoever exported the file. The postings were read as they stand.",
  ],
  "openings-open": ({ residue }) => [
    `The opening balances do not sum to zero, but to ${figure(residue, "en")}.`,
    "Ask whoever exported the file. The postings were read as they stand.",
  ],
  "months-cut": ({ file, first, last }) => [
    `${file} has the days ${first} to ${last}, which are not whole months. An import puts them in the place of the whole months in Hovedbok.`,
    "Choose a file of whole months, or add the file that has the rest.",
  ],
  "months-unselected": ({ file, selected, periods }) => [
    `${file} is of ${selected}, but has postings in ${periods} too. An import puts them in the place of all that Hovedbok has there.`,
    "See whether the file has the whole of these periods, or choose one that has.",
  ],
  "companies-differ": ({ file, company, first }) => [
    `${file} is of organisation number ${company || "(missing)"}, the first file of ${first || "(missing)"}.`,
    "Choose files of the same organisation.",
  ],
  "currency-foreign": ({ file, currency }) => [
    `${file} is kept in ${currency}, not in Norwegian kroner.`,
    "Choose a ledger in kroner, or convert it first.",
  ],
  "file-doubled": ({ file, other }) => [`${file} has the same postings as ${other}.`, "Choose each file once."],
  "analysis-unclear": ({ reason, postings, voucher }) => [
    `${counted(postings)} ${doubts[reason]} (voucher ${voucher} first). The amount was taken without the code in doubt.`,
    "Assign by account in Kontoregler, or ask whoever exported the file.",
  ],
  "posting-period-unreadable": ({ given, postings }) => [
    `“${given}” is not an accounting period. ${left(postings)}`,
    "Choose another column for the period, or mend the file.",
  ],
  "posting-amount-unreadable": ({ given, postings }) => [
    `“${given}” cannot be read as an amount. ${left(postings)}`,
    `Choose another column for amounts, or mend “${READING_SETTINGS.convention.en}” or the file.`,
  ],
  "posting-account-missing": ({ from, given, postings, sum }) => {
    const without =
      postings === 1
        ? `a row with the amount ${figure(given, "en")} has no account, and was left out.`
        : `${rows(postings)} have no account, and were left out. They come to ${figure(sum, "en")}.`;
    return choose(from, {
      saft: [without, "Ask whoever exported the file: each posting is to have an account."],
      table: [
        without,
        "If the rows are totals, you can delete them. If not, choose another column for the account, or repeat the account on each row.",
      ],
    });
  },
  "posting-date-unreadable": ({ given, postings }) => [
    `“${given}” is not a date. ${counted(postings)} will be shown without a date; the period was read.`,
    "Choose whether the day or the month comes first, or leave it.",
  ],
  "posting-too-wide": ({ given, postings }) => [
    `the row has ${given} cells, more than there are columns. ${left(postings)}`,
    "See whether a separator is inside a text without quotes, and mend the file.",
  ],
  "columns-missing": ({ file, columns }) => [
    `${file} has no column for ${columns.map((column) => LEDGER_COLUMNS[column].en).join(", ")}.`,
    "Choose which column it is.",
  ],
  "columns-compete": ({ file, column, used, other }) => [
    `${file} has two columns for ${LEDGER_COLUMNS[column].en}: ${used} is used, ${other} is not.`,
    `Choose ${other} if that is the one.`,
  ],
  "column-gone": ({ file, column, header, used }) => [
    `${file} does not have the column ${header}, which is chosen for ${LEDGER_COLUMNS[column].en}. ${used === "" ? "None is used." : `${used} is used instead.`}`,
    "Choose another column, or forget the corrections.",
  ],
  "quote-open": ({ file, row }) => [
    `${file}, row ${row}: a quote opens a text that is not closed.`,
    "Mend the quote in the file.",
  ],
  "amounts-ambiguous": ({ file, given }) => [
    `${file}: “${given}” can be read as two different amounts, and nothing in the file says which.`,
    `Choose Norwegian or English under “${READING_SETTINGS.convention.en}”.`,
  ],
  "file-gone": ({ file }) => [
    `${file} has been changed, moved or deleted since it was chosen.`,
    "Choose the file again.",
  ],
  "files-overlap": ({ file, other, period }) => [
    `${file} and ${other} both have period ${period}, which would be counted twice.`,
    "Choose files that do not overlap.",
  ],
  "credits-unclear": ({ doubt, negative, sum, positive, read, residue }) => {
    const minus = `${counted(negative)} with a negative credit, ${figure(sum, "en")} in all`;
    const open =
      residue === undefined
        ? ""
        : ` Read so, debit and credit are ${figure(residue, "en")} apart; read the other way, they balance.`;
    return choose(doubt, {
      "all-negative": [
        `${minus}, and none with a positive one. The minus was read as credit.${open}`,
        `Choose “without a sign” under “${READING_SETTINGS.credits.en}” if they are reversals.`,
      ],
      "some-negative": [
        `${minus}, and ${counted(positive)} with a positive one. The negative ones were read as reversals, that is as debit.${open}`,
        `Choose “with a minus” under “${READING_SETTINGS.credits.en}” if the minus only means credit.`,
      ],
      "most-negative": [
        `${minus}, and ${counted(positive)} with a positive one. That does not tell whether the minus means credit or a reversal.${open}`,
        `Choose under “${READING_SETTINGS.credits.en}” which it is.`,
      ],
      "against-choice": [
        `${minus}, and ${counted(positive)} with a positive one, but you have chosen credit “${read === "signed" ? "with a minus" : "without a sign"}”.${open}`,
        `See whether the choice under “${READING_SETTINGS.credits.en}” suits this file.`,
      ],
    });
  },
  "sides-both-filled": ({ postings, debit, credit }) => [
    `${counted(postings)} with both debit (${figure(debit, "en")}) and credit (${figure(credit, "en")}). Only the difference was taken.`,
    "See whether the columns are right. In a list of balances this is as it should be.",
  ],
  "posting-side-unreadable": ({ given, postings }) => [
    `“${given}” is neither debit nor credit. ${left(postings)}`,
    "Choose another column for the mark, or none if the amounts have their sign.",
  ],
  "posting-sides-differ": ({ given, postings }) => [
    `${given === "" ? "the amount is blank, but debit or credit is filled in on the same row." : `“${given}” is not what debit less credit comes to on the same row.`} ${left(postings)}`,
    "If debit and credit are right, choose the columns for them. If the amount is right, set Amount to (none), and then back to its column.",
  ],
  "posting-cut-off": ({ given, postings }) => [
    `the row has only ${given} cells, and ends before the amount. ${left(postings)}`,
    "See whether the file is cut off or the row broken, and export it again.",
  ],
  "dimension-gone": ({ use, type, used }) => [
    `The file does not have the analysis type ${type}, which is chosen for ${LEDGER_COLUMNS[use].en}. ${used === "" ? "None is used." : `${used} is used instead.`}`,
    "Choose another analysis type, or forget the corrections.",
  ],
  "postings-repeated": ({ file, other, same, periods, postings, debit }) =>
    choose(same, {
      postings: [
        `${file} and ${other} share ${counted(postings)} in ${periods}, with a debit of ${figure(debit, "en")}. They would be counted twice.`,
        "Choose files that do not overlap. If each is of a part of the organisation, choose the column that tells them apart.",
      ],
      "many-postings": [
        `${file} and ${other} have about ${counted(postings)} that are alike in ${periods}. Both are counted.`,
        "See whether they are the same vouchers. If they are not, all is well.",
      ],
      sums: [
        `${file} and ${other} have the same sum on each account in ${periods}. Both are counted.`,
        "See whether the one sums up the other. If so, choose only one of them.",
      ],
    }),
};

const counted = (postings: number): string => (postings === 1 ? "1 posting" : `${postings} postings`);
const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);
const left = (postings: number): string =>
  postings === 1
    ? "One posting is like this, and was left out."
    : `${postings} postings are like this, and were left out.`;

const doubts = {
  "several-without-amount": "with several codes, without saying how much each of them has",
  "not-the-amount": "with a split that is not the amount",
  crossing: "split both by cost centre and by project, without saying how the two meet",
};
