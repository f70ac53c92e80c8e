import { inEach, type Phrase } from "../language";

/** The words of the self-test's panel, and of its sheet. */
export const selfTestWords = {
  title: { nb: "Selvtest", nn: "Sjølvtest", en: "Self-test" },
  lead: {
    nb: "Testen spør Excel om det tillegget bygger på, og skriver svarene i arket Selvtest. Den tar inntil ti minutter og kjører bare i en tom arbeidsbok. Til slutt åpner den en ny, tom arbeidsbok, som du kan lukke. Ingenting blir sendt.",
    nn: "Testen spør Excel om det tillegget byggjer på, og skriv svara i arket Selvtest. Han tek inntil ti minutt og køyrer berre i ei tom arbeidsbok. Til slutt opnar han ei ny, tom arbeidsbok, som du kan lukke. Ingenting blir sendt.",
    en: "The test asks Excel what the add-in builds on, and writes the answers to the sheet Selvtest. It takes up to ten minutes and runs only in an empty workbook. At the end it opens a new, empty workbook, which you may close. Nothing is sent.",
  },
  run: { nb: "Start selvtesten", nn: "Start sjølvtesten", en: "Start the self-test" },
  runHint: {
    nb: "La arbeidsboken være i fred mens testen går.",
    nn: "La arbeidsboka vere i fred medan testen går.",
    en: "Leave the workbook alone while the test runs.",
  },
  stop: { nb: "Stopp", nn: "Stopp", en: "Stop" },
  stopping: { nb: "Stopper etter denne prøven …", nn: "Stoppar etter denne prøva …", en: "Stops after this probe …" },
  running: (done: number, total: number, title: Phrase): Phrase =>
    inEach((language) => `${done + 1}/${total}: ${title[language]} …`),
  notEmpty: {
    nb: "Arbeidsboken er ikke tom, og er ikke rørt. Åpne en ny, tom arbeidsbok (Ctrl+N), åpne BIBSYS der og start selvtesten på nytt.",
    nn: "Arbeidsboka er ikkje tom, og er ikkje rørt. Opne ei ny, tom arbeidsbok (Ctrl+N), opne BIBSYS der og start sjølvtesten på nytt.",
    en: "The workbook is not empty, and is not touched. Open a new, empty workbook (Ctrl+N), open BIBSYS there and start the self-test again.",
  },
  refused: (code: string): Phrase => ({
    nb: `Selvtesten stoppet: ${code}. Åpne en ny, tom arbeidsbok og prøv igjen.`,
    nn: `Sjølvtesten stoppa: ${code}. Opne ei ny, tom arbeidsbok og prøv igjen.`,
    en: `The self-test stopped: ${code}. Open a new, empty workbook and try again.`,
  }),
  done: (equal: number, other: number, unknown: number): Phrase => ({
    nb: `Ferdig: ${equal} svar som ventet, ${other} andre, ${unknown} som bare Excel vet.`,
    nn: `Ferdig: ${equal} svar som venta, ${other} andre, ${unknown} som berre Excel veit.`,
    en: `Done: ${equal} answers as expected, ${other} others, ${unknown} that only Excel knows.`,
  }),
  stopped: (answered: number, total: number): Phrase => ({
    nb: `Stoppet etter ${answered} av ${total} prøver. Svarene så langt står i arket Selvtest.`,
    nn: `Stoppa etter ${answered} av ${total} prøver. Svara så langt står i arket Selvtest.`,
    en: `Stopped after ${answered} of ${total} probes. The answers so far are in the sheet Selvtest.`,
  }),
  leftBehind: (sheets: string): Phrase => ({
    nb: `Disse arkene lot seg ikke fjerne: ${sheets}. Lukk arbeidsboken uten å lagre.`,
    nn: `Desse arka let seg ikkje fjerne: ${sheets}. Lukk arbeidsboka utan å lagre.`,
    en: `These sheets could not be removed: ${sheets}. Close the workbook without saving.`,
  }),
  answers: { nb: "Svarene som JSON", nn: "Svara som JSON", en: "The answers as JSON" },
  copy: { nb: "Kopier", nn: "Kopier", en: "Copy" },
  copied: { nb: "Kopiert.", nn: "Kopiert.", en: "Copied." },
  copyByHand: {
    nb: "Excel lot oss ikke kopiere. Teksten er markert: trykk Ctrl+C.",
    nn: "Excel lét oss ikkje kopiere. Teksten er markert: trykk Ctrl+C.",
    en: "Excel did not let us copy. The text is selected: press Ctrl+C.",
  },
  save: { nb: "Lagre som fil", nn: "Lagre som fil", en: "Save as a file" },
  send: {
    nb: "Send filen til dem som drifter tillegget. Den inneholder svarene, hvilken Excel du har og datoen, og ingenting om deg.",
    nn: "Send fila til dei som driftar tillegget. Ho inneheld svara, kva Excel du har og datoen, og ingenting om deg.",
    en: "Send the file to those who run the add-in. It holds the answers, which Excel you have and the date, and nothing about you.",
  },

  sheet: {
    title: {
      nb: "Selvtest: hva Excel svarer",
      nn: "Sjølvtest: kva Excel svarar",
      en: "Self-test: what Excel answers",
    },
    headers: {
      probe: { nb: "Prøve", nn: "Prøve", en: "Probe" },
      title: { nb: "Hva den spør om", nn: "Kva ho spør om", en: "What it asks" },
      expected: { nb: "Ventet", nn: "Venta", en: "Expected" },
      seen: { nb: "Svar", nn: "Svar", en: "Answer" },
      equal: { nb: "Likt", nn: "Likt", en: "Equal" },
      note: { nb: "Merknad", nn: "Merknad", en: "Note" },
    },
    equal: {
      yes: { nb: "ja", nn: "ja", en: "yes" },
      no: { nb: "nei", nn: "nei", en: "no" },
      unknown: { nb: "ukjent", nn: "ukjent", en: "unknown" },
      unanswered: { nb: "", nn: "", en: "" },
    },
    notes: {
      yes: { nb: "", nn: "", en: "" },
      no: {
        nb: "Excel svarer noe annet enn modellen vår. Det er dette vi vil vite.",
        nn: "Excel svarar noko anna enn modellen vår. Det er dette vi vil vite.",
        en: "Excel answers otherwise than our model. This is what we want to know.",
      },
      unknown: {
        nb: "Modellen vår har ikke dette; svaret er nytt.",
        nn: "Modellen vår har ikkje dette; svaret er nytt.",
        en: "Our model lacks this; the answer is new.",
      },
      unanswered: { nb: "Ikke kjørt.", nn: "Ikkje køyrd.", en: "Not run." },
    },
  },
} as const;
