/** The words of the work sheet *Logg*. */
export const log = {
  title: { nb: "Logg", nn: "Logg", en: "Log" },
  lead: {
    nb: "Hvem som gjorde hva, og når. BIBSYS fører loggen; du trenger ikke skrive her.",
    nn: "Kven som gjorde kva, og når. BIBSYS fører loggen; du treng ikkje skrive her.",
    en: "Who did what, and when. BIBSYS keeps the log; you do not need to write here.",
  },
  /** A change of status, as the log names it. */
  events: {
    handedOver: { nb: "Sendt til kontroll", nn: "Send til kontroll", en: "Sent for review" },
    finished: { nb: "Ferdigstilt", nn: "Ferdigstilt", en: "Finished" },
    takenBack: { nb: "Tatt tilbake til utkast", nn: "Teke tilbake til utkast", en: "Taken back to draft" },
    reopened: { nb: "Gjenåpnet", nn: "Opna att", en: "Reopened" },
  },
} as const;
