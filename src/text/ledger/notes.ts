/** What belongs in each column of *Kontoregler* and *Hovedbok*. */
export const ledgerNotes = {
  Kontoregler: {
    Nr: {
      nb: "Rekkefølgen reglene prøves i. Den første som passer, gjelder. 2,5 kommer mellom 2 og 3.",
      nn: "Rekkjefølgja reglane blir prøvde i. Den første som passar, gjeld. 2,5 kjem mellom 2 og 3.",
      en: "The order in which the rules are tried. The first that fits is used. 2.5 comes between 2 and 3.",
    },
    Kontoer: {
      nb: "Kontoer regelen gjelder for: 642, 500-579, eller flere med semikolon mellom. 642 tar alle kontoer som begynner slik. Tomt er alle.",
      nn: "Kontoar regelen gjeld for: 642, 500-579, eller fleire med semikolon mellom. 642 tek alle kontoar som byrjar slik. Tomt er alle.",
      en: "The accounts the rule applies to: 642, 500-579, or several separated by semicolons. 642 means every account that begins with 642. Blank means all.",
    },
    Kostnadssteder: {
      nb: "Hele koder, eller begynnelsen og en stjerne: 012345; 31*. Tomt er alle.",
      nn: "Heile kodar, eller byrjinga og ei stjerne: 012345; 31*. Tomt er alle.",
      en: "Whole codes, or the beginning and an asterisk: 012345; 31*. Blank means all.",
    },
    Prosjekter: {
      nb: "Prosjekter, skrevet som kostnadssteder. Tomt er alle.",
      nn: "Prosjekt, skrivne som kostnadsstader. Tomt er alle.",
      en: "Projects, written in the same way as cost centres. Blank means all.",
    },
    Tekst: {
      nb: "Ord som må stå i teksten til posteringen. Ett av dem er nok når det er semikolon mellom. Tomt er alle tekster.",
      nn: "Ord som må stå i teksten til posteringa. Eitt av dei er nok når det er semikolon mellom. Tomt er alle tekstar.",
      en: "Words that must be in the posting's text. If separated by semicolons, one of them is enough. Blank means any text.",
    },
    Post: {
      nb: "Nøkkelen til linjen i Poster. Utenfor er det som ikke hører til rapporten.",
      nn: "Nøkkelen til linja i Poster. Utenfor er det som ikkje høyrer til rapporten.",
      en: "The key of the line in Poster. Utenfor (outside) means that the postings are not part of the report.",
    },
    Fortegn: {
      nb: "Bokført for kostnader, snudd for inntekter, som regnskapet fører i kredit. Tomt er bokført.",
      nn: "Bokført for kostnader, snudd for inntekter, som rekneskapen fører i kredit. Tomt er bokført.",
      en: "Bokført (as booked) for costs, snudd (reversed) for income, which ledgers book as credit. Blank means as booked.",
    },
    Merknad: { nb: "Hva regelen handler om.", nn: "Kva regelen handlar om.", en: "What the rule is about." },
  },
  Hovedbok: {
    År: { nb: "Regnskapsåret.", nn: "Rekneskapsåret.", en: "The year." },
    Periode: {
      nb: "Regnskapsperioden: 1 til 12 er måneder, 0 og 13 eller mer er åpning og avslutning av året.",
      nn: "Rekneskapsperioden: 1 til 12 er månader, 0 og 13 eller meir er opning og avslutning av året.",
      en: "The ledger's period: 1 to 12 are months, 0 opens the year, 13 and above close it.",
    },
    Konto: {
      nb: "Kontoen, slik regnskapet skriver den.",
      nn: "Kontoen, slik rekneskapen skriv han.",
      en: "The account, as the ledger writes it.",
    },
    Kontonavn: { nb: "Navnet på kontoen.", nn: "Namnet på kontoen.", en: "The name of the account." },
    Kostnadssted: {
      nb: "Kostnadsstedet, der det er sagt.",
      nn: "Kostnadsstaden, der det er sagt.",
      en: "The cost centre, where there is one.",
    },
    Prosjekt: {
      nb: "Prosjektet, der det er sagt.",
      nn: "Prosjektet, der det er sagt.",
      en: "The project, where there is one.",
    },
    Post: {
      nb: "Linjen i Poster som Kontoregler gir, eller ufordelt, eller utenfor.",
      nn: "Linja i Poster som Kontoregler gir, eller ufordelt, eller utenfor.",
      en: "The line in Poster that Kontoregler gives, or ufordelt (unassigned), or utenfor (outside).",
    },
    Bokført: {
      nb: "Debet minus kredit, i kroner med øre.",
      nn: "Debet minus kredit, i kroner med øre.",
      en: "Debit less credit, in kroner and øre.",
    },
    Beløp: {
      nb: "Det samme, slik linjen i Poster teller det: inntekter er positive. Regnskap i Poster summerer denne kolonnen.",
      nn: "Det same, slik linja i Poster tel det: inntekter er positive. Regnskap i Poster summerer denne kolonnen.",
      en: "The same amount as the line in Poster counts it: income is positive. Regnskap in Poster sums this column.",
    },
    Posteringer: {
      nb: "Hvor mange posteringer linjen er summen av.",
      nn: "Kor mange posteringar linja er summen av.",
      en: "The number of postings that the line sums.",
    },
  },
} as const;
