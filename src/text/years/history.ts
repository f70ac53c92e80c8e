/** The words of the work sheet *Historikk*. */
export const history = {
  title: { nb: "Historikk", nn: "Historikk", en: "History" },
  lead: {
    nb: "Det som ble rapportert: én rad for hver post i hver avsluttet periode. Neste periode skriver her; du trenger ikke skrive selv.",
    nn: "Det som vart rapportert: éi rad for kvar post i kvar avslutta periode. Neste periode skriv her; du treng ikkje skrive sjølv.",
    en: "What was reported: one row for each line in each closed period. Next period writes here; you do not need to.",
  },
} as const;
