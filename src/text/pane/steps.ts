/** The steps of the finance year, as the pane orders its work. */
export const steps = {
  setup: { nb: "Oppsett", nn: "Oppsett", en: "Setup" },
  figures: { nb: "Tall", nn: "Tal", en: "Figures" },
  forecast: { nb: "Prognose og formler", nn: "Prognose og formlar", en: "Forecast and formulas" },
  reports: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
  frame: { nb: "Ramme og varsel", nn: "Ramme og varsel", en: "Frame and notice" },
  control: { nb: "Kontroll og ferdigstilling", nn: "Kontroll og ferdigstilling", en: "Control and completion" },
} as const;
