import { explain, formulas } from "./explain";
import { controlPanel } from "./control";
import { drill, ledgerBook, ledgerPanel, recognised, vouchers } from "./ledger";
import { failed, findings, help, outcomes, steps, taken } from "./pane/index";
import { reportWords } from "./reports";
import { setUp, templatesPanel } from "./setup";
import { status } from "./status";
import { nextPeriodWords } from "./years";

/**
 * The words of the task pane. A ribbon button has the same name as in the pane: a test compares them with manifest.xml.
 */
export const pane = {
  product: { nb: "BIBSYS økonomi", nn: "BIBSYS økonomi", en: "BIBSYS Finance" },

  language: { nb: "Språk", nn: "Språk", en: "Language" },
  /** Each language by its own name, so that its readers find it. */
  languageNames: { nb: "Bokmål", nn: "Nynorsk", en: "English" },

  reports: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
  accountsReport: { nb: "Regnskapsrapport", nn: "Rekneskapsrapport", en: "Accounts report" },
  accountsReportHint: {
    nb: "Nytt ark med regnskap, budsjett og prognose per post, summer og resultat.",
    nn: "Nytt ark med rekneskap, budsjett og prognose per post, summar og resultat.",
    en: "A new sheet with actual, budget and forecast per line, totals and result.",
  },
  frameReport: { nb: "Budsjettramme neste år", nn: "Budsjettramme neste år", en: "Next year's budget frame" },
  frameReportHint: {
    nb: "Nytt ark med rammen per post, finansiering, konsortieavgift og prinsipper.",
    nn: "Nytt ark med ramma per post, finansiering, konsortieavgift og prinsipp.",
    en: "A new sheet with the frame per line, funding, consortium fee and principles.",
  },

  start: { nb: "Kom i gang", nn: "Kom i gang", en: "Get started" },
  openExample: { nb: "Åpne eksempelet", nn: "Opne dømet", en: "Open the example" },
  openExampleHint: {
    nb: "Tallene i styrets papirer for 2. kvartal 2024, i en tom arbeidsbok.",
    nn: "Tala i papira til styret for 2. kvartal 2024, i ei tom arbeidsbok.",
    en: "The figures of the board's papers for the 2nd quarter of 2024, in an empty workbook.",
  },

  outsideExcel: {
    nb: "Denne siden hører hjemme i Excel. Knappene som lager rapporter, finnes bare der.",
    nn: "Denne sida høyrer heime i Excel. Knappane som lagar rapportar, finst berre der.",
    en: "This page belongs in Excel. The buttons that make reports work only there.",
  },

  crash: {
    title: { nb: "Panelet stoppet.", nn: "Panelet stoppa.", en: "The pane has stopped." },
    advice: {
      nb: "Det er en feil i tillegget, ikke i arbeidsboken. Last inn panelet på nytt. Skjer det igjen, gi denne teksten til dem som drifter tillegget:",
      nn: "Det er ein feil i tillegget, ikkje i arbeidsboka. Last inn panelet på nytt. Skjer det igjen, gi denne teksten til dei som driftar tillegget:",
      en: "The fault is in the add-in, not in the workbook. Reload the pane. If it happens again, give this text to those who run the add-in:",
    },
    reload: { nb: "Last inn på nytt", nn: "Last inn på nytt", en: "Reload" },
    part: { nb: "Denne delen stoppet.", nn: "Denne delen stoppa.", en: "This part has stopped." },
    partAdvice: {
      nb: "Det er en feil i tillegget, ikke i arbeidsboken. Resten av panelet virker. Prøv igjen. Skjer det igjen, gi denne teksten til dem som drifter tillegget:",
      nn: "Det er ein feil i tillegget, ikkje i arbeidsboka. Resten av panelet verkar. Prøv igjen. Skjer det igjen, gi denne teksten til dei som driftar tillegget:",
      en: "The fault is in the add-in, not in the workbook. The rest of the pane works. Try again. If it happens again, give this text to those who run the add-in:",
    },
    again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
  },

  formulas,
  explain,
  drill,
  vouchers,

  reportWords,
  setUp,
  ledger: ledgerPanel,
  recognised,
  ledgerBook,
  status,
  nextPeriod: nextPeriodWords,
  templates: templatesPanel,
  control: controlPanel,
  steps,
  outcomes,
  findings,
  failed,
  taken,
  help,
} as const;
