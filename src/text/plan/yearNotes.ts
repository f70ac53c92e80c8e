/** The notes on the column headers of *Vekst* and *Prinsipper*, whose lines each belong to a year. */
export const yearNotes = {
  Vekst: {
    Kategori: {
      nb: "Kategorien i Poster som veksten gjelder. pris er generell prisstigning, som alle kategorier uten egen linje følger. Du kan lage egne kategorier.",
      nn: "Kategorien i Poster som veksten gjeld. pris er generell prisstiging, som alle kategoriar utan eiga linje følgjer. Du kan lage eigne kategoriar.",
      en: "The category in Poster that the growth is for. pris is general price growth, which every category without a line follows. You may make categories of your own.",
    },
    År: {
      nb: "Året rammen er for: året etter året i Oppsett.",
      nn: "Året ramma er for: året etter året i Oppsett.",
      en: "The year the frame is for: the year after the one in Oppsett.",
    },
    Vekst: {
      nb: "Veksten i prosent, fra året før. −100 % når kostnaden tar slutt. Tomt er ikke null: en ramme blir ikke laget uten.",
      nn: "Veksten i prosent, frå året før. −100 % når kostnaden tek slutt. Tomt er ikkje null: ei ramme blir ikkje laga utan.",
      en: "The growth in per cent, from the year before. −100 % where the cost ends. Blank is not zero: no frame is made without it.",
    },
    Grunnlag: {
      nb: "Hva veksten følger av. Skriv siste år for en kontrakt, som kontrakt til 2027: da blir veksten med i et nytt år.",
      nn: "Kva veksten følgjer av. Skriv siste år for ein kontrakt, som kontrakt til 2027: då blir veksten med i eit nytt år.",
      en: "What the growth follows from. Give the last year of a contract, as in kontrakt til 2027: then a new year keeps the growth.",
    },
    Status: {
      nb: "foreløpig til veksten er vedtatt eller kjent, så endelig. Rammen og avgiften viser det.",
      nn: "foreløpig til veksten er vedteken eller kjend, så endelig. Ramma og avgifta viser det.",
      en: "foreløpig (provisional) until the growth is decided or known, then endelig (final). The frame and the fee show it.",
    },
    Kilde: {
      nb: "Hvor veksten kommer fra: sak, kontrakt, statsbudsjett. Rammen viser det.",
      nn: "Kvar veksten kjem frå: sak, kontrakt, statsbudsjett. Ramma viser det.",
      en: "Where the growth comes from: case, contract, state budget. The frame shows it.",
    },
  },
  Prinsipper: {
    År: {
      nb: "Året rammen er for: året etter året i Oppsett.",
      nn: "Året ramma er for: året etter året i Oppsett.",
      en: "The year the frame is for: the year after the one in Oppsett.",
    },
    Nr: { nb: "Rekkefølgen i rapporten.", nn: "Rekkjefølgja i rapporten.", en: "The order in the report." },
    Prinsipp: {
      nb: "Prinsippet med dine ord. Tall settes inn for {prisvekst}, {lønnsvekst}, {lisensvekst}, {vekst reise}, {nedtrekk}, {fratrekk}, {fratrekksandel}, {ramme}, {avgift}, {rammeår} og {regnskapsår}.",
      nn: "Prinsippet med dine ord. Tal blir sette inn for {prisvekst}, {lønnsvekst}, {lisensvekst}, {vekst reise}, {nedtrekk}, {fratrekk}, {fratrekksandel}, {ramme}, {avgift}, {rammeår} og {regnskapsår}.",
      en: "The principle in your own words. Figures are put in for {prisvekst}, {lønnsvekst}, {lisensvekst}, {vekst reise}, {nedtrekk}, {fratrekk}, {fratrekksandel}, {ramme}, {avgift}, {rammeår} and {regnskapsår}.",
    },
    Sak: {
      nb: "Saken som prinsippet er fra, hvis det er en annen enn rammens egen.",
      nn: "Saka som prinsippet er frå, om det er ei anna enn ramma si eiga.",
      en: "The case that the principle is from, where it is another than the frame's own.",
    },
    Status: {
      nb: "foreløpig til prinsippet er vedtatt, så endelig. Til hjelp for den som skriver.",
      nn: "foreløpig til prinsippet er vedteke, så endelig. Til hjelp for den som skriv.",
      en: "foreløpig (provisional) until the principle is adopted, then endelig (final). A help for its writer.",
    },
  },
} as const;
