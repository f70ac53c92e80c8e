/** What belongs in each column of *Historikk*. */
export const historyNotes = {
  Historikk: {
    År: { nb: "Året perioden hører til.", nn: "Året perioden høyrer til.", en: "The year of the period." },
    Periode: {
      nb: "Perioden tallene gjelder, som 2024K2.",
      nn: "Perioden tala gjeld, som 2024K2.",
      en: "The period of the figures, such as 2024K2.",
    },
    Nøkkel: {
      nb: "Nøkkelen posten hadde i Poster. Periodene blir sammenlignet på den.",
      nn: "Nøkkelen posten hadde i Poster. Periodane blir samanlikna på han.",
      en: "The key of the line in Poster. Periods are compared by it.",
    },
    Post: {
      nb: "Navnet på posten da perioden ble tatt vare på.",
      nn: "Namnet på posten då perioden vart teken vare på.",
      en: "The name of the line when the period was kept.",
    },
    Gruppe: {
      nb: "Gruppen posten sto i.",
      nn: "Gruppa posten stod i.",
      en: "The group the line was in.",
    },
    Regnskap: {
      nb: "Bokført hittil i året da perioden var slutt.",
      nn: "Bokført hittil i året då perioden var slutt.",
      en: "Booked so far in the year, at the end of the period.",
    },
    Budsjett: {
      nb: "Årets budsjett slik det var da.",
      nn: "Budsjettet for året slik det var då.",
      en: "The year's budget as it was then.",
    },
    Prognose: {
      nb: "Prognosen for året slik den var da.",
      nn: "Prognosen for året slik han var då.",
      en: "The forecast of the year as it was then.",
    },
    Justering: {
      nb: "Justeringen av prognosen.",
      nn: "Justeringa av prognosen.",
      en: "The judged adjustment of the forecast.",
    },
    Begrunnelse: {
      nb: "Begrunnelsen for prognosen.",
      nn: "Grunngivinga for prognosen.",
      en: "The reason for the forecast.",
    },
    Stempel: {
      nb: "Stempelet til arbeidsarkene da perioden ble tatt vare på.",
      nn: "Stempelet til arbeidsarka då perioden vart teken vare på.",
      en: "The stamp of the work sheets when the period was kept.",
    },
    Kilde: {
      nb: "Hvor regnskapet kom fra: manuelt eller hovedbok.",
      nn: "Kvar rekneskapen kom frå: manuelt eller hovedbok.",
      en: "Where the actual came from: manuelt (typed) or hovedbok (ledger).",
    },
    Restbudsjett: {
      nb: "Budsjettet for månedene som var åpne.",
      nn: "Budsjettet for månadene som var opne.",
      en: "The budget of the months that were open.",
    },
    Periodisering: {
      nb: "Periodiseringen posten hadde.",
      nn: "Periodiseringa posten hadde.",
      en: "The phasing of the line.",
    },
    Avviksårsak: {
      nb: "Årsaken til avviket så langt.",
      nn: "Årsaka til avviket så langt.",
      en: "The reason for the variance so far.",
    },
  },
} as const;
