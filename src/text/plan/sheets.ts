/** The words of the work sheets *Oppsett* and *Poster*. */
export const setup = {
  title: { nb: "Oppsett", nn: "Oppsett", en: "Setup" },
  lead: {
    nb: "Skriv i kolonnen Verdi. Alle rapporter bruker det som står her.",
    nn: "Skriv i kolonnen Verdi. Alle rapportar bruker det som står her.",
    en: "Write in the column Verdi. Every report uses these values.",
  },
  fields: {
    konsortium: { nb: "Konsortium", nn: "Konsortium", en: "Consortium" },
    aar: { nb: "År", nn: "År", en: "Year" },
    periode: { nb: "Periode", nn: "Periode", en: "Period" },
    enhet: { nb: "Enhet", nn: "Eining", en: "Unit" },
    "sak-regnskap": { nb: "Sak, regnskap", nn: "Sak, rekneskap", en: "Case, accounts" },
    "sak-ramme": { nb: "Sak, budsjettramme", nn: "Sak, budsjettramme", en: "Case, budget frame" },
    spraak: { nb: "Språk i rapportene", nn: "Språk i rapportane", en: "Language of reports" },
    rammegrunnlag: { nb: "Rammen vokser fra", nn: "Ramma veks frå", en: "The frame grows from" },
    avgiftsbudsjett: { nb: "Avgift i budsjettet", nn: "Avgift i budsjettet", en: "Fee in the budget" },
  },
  explanations: {
    konsortium: {
      nb: "Navnet som står øverst i rapportene",
      nn: "Namnet som står øvst i rapportane",
      en: "The name at the top of the reports",
    },
    aar: { nb: "Regnskapsåret, for eksempel 2024", nn: "Rekneskapsåret, til dømes 2024", en: "The year, such as 2024" },
    periode: {
      nb: "Siste avsluttede periode: 2024K2, 2024T2, 2. kvartal 2024, 30.06.2024 eller antall måneder",
      nn: "Siste avslutta periode: 2024K2, 2024T2, 2. kvartal 2024, 30.06.2024 eller talet på månader",
      en: "The last closed period: 2024K2, 2024T2, 2nd quarter 2024, 30.06.2024 or a number of months",
    },
    enhet: {
      nb: "Kroner i én enhet: 1000 når tallene er i 1000 kroner",
      nn: "Kroner i éi eining: 1000 når tala er i 1000 kroner",
      en: "Kroner in one unit: 1000 when amounts are in NOK 1000",
    },
    "sak-regnskap": { nb: "Saksnummer i styret", nn: "Saksnummer i styret", en: "The board's case number" },
    "sak-ramme": { nb: "Saksnummer i styret", nn: "Saksnummer i styret", en: "The board's case number" },
    spraak: { nb: "nb, nn eller en", nn: "nb, nn eller en", en: "nb, nn or en" },
    rammegrunnlag: {
      nb: "budsjett (også når det er tomt) eller prognose",
      nn: "budsjett (òg når det er tomt) eller prognose",
      en: "budsjett (the budget, also where blank) or prognose (the forecast)",
    },
    avgiftsbudsjett: {
      nb: "brutto, før fratrekk (også når det er tomt), eller netto, som fakturert",
      nn: "brutto, før fråtrekk (òg når det er tomt), eller netto, som fakturert",
      en: "brutto, before the deduction (also where blank), or netto, as invoiced",
    },
  },
  closedMonths: {
    field: { nb: "Lukkede måneder", nn: "Lukka månader", en: "Closed months" },
    explanation: {
      nb: "Regnes ut av perioden. Regnskap fra Hovedbok teller med disse månedene",
      nn: "Blir rekna ut av perioden. Rekneskap frå Hovedbok tel med desse månadene",
      en: "Computed from the period. Actuals from Hovedbok count these months",
    },
  },
} as const;

export const lines = {
  title: { nb: "Poster", nn: "Postar", en: "Lines" },
  lead: {
    nb: "Skriv i de gule kolonnene. Prognose og ramme regnes ut. Tomt er ikke null.",
    nn: "Skriv i dei gule kolonnane. Prognose og ramme blir rekna ut. Tomt er ikkje null.",
    en: "Write in the yellow columns. Forecast and frame are computed. Blank is not zero.",
  },
} as const;

/** The work sheets *Vekst* and *Prinsipper*. */
export const growths = {
  title: { nb: "Vekst", nn: "Vekst", en: "Growth" },
  lead: {
    nb: "Veksten for hver kategori og hvert år. Tomt er ikke null: en ramme blir ikke laget før veksten er kjent.",
    nn: "Veksten for kvar kategori og kvart år. Tomt er ikkje null: ei ramme blir ikkje laga før veksten er kjend.",
    en: "The growth of each category and year. Blank is not zero: no frame is made before the growth is known.",
  },
} as const;

export const principles = {
  title: { nb: "Prinsipper", nn: "Prinsipp", en: "Principles" },
  lead: {
    nb: "Prinsippene for rammen, år for år. Rammerapporten skriver dem av. Uten linjer for året foreslår den ingen.",
    nn: "Prinsippa for ramma, år for år. Rammerapporten skriv dei av. Utan linjer for året gjer han ikkje framlegg om nokon.",
    en: "The principles of the frame, year by year. The frame report copies them. Without lines for the year it proposes none.",
  },
} as const;
