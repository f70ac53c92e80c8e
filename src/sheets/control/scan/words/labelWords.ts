/**
 * What the words of tables mean, in nb, nn and en: data that grows. Each entry is the inside of a regular expression over
 * a label in plain form, so that one line holds a word with its endings.
 */

/** First or last in the label of a total. */
export const TOTAL_FIRST = [
  "sum(?:men|mer)?",
  "summar",
  "total(?:t|e|sum)?",
  "totals",
  "delsum",
  "subtotal",
  "grand total",
  "i ?alt",
  "til ?sammen",
  "til saman",
  "samle(?:t|de)",
  "samla",
  "(?:netto )?(?:kontantstrøm(?:mer)?|kontantstraum(?:ar)?) (?:fra|frå|brukt|til)",
  "net cash (?:flows? )?(?:from|used|provided)",
  "hovedsum",
  "hovudsum",
  "sluttsum",
];
export const TOTAL_LAST = ["totalt?", "i ?alt", "til ?sammen", "til saman", "sum", "samlet", "samla"];

/** A result: sums added and subtracted. */
export const RESULT = [
  "(?:drifts|års|finans|netto|brutto|periode|kapital|prosjekt|total)?resultat(?:et)?",
  "(?:result|profit|loss|surplus|deficit)",
  "net income",
  "(?:mer|meir|mindre)forbruk(?:et)?",
  "(?:mer|meir)-? ?(?:\\/|og) ?mindreforbruk(?:et)?",
  "(?:over|under)(?:skudd|skot)(?:et)?",
  "over- ?(?:\\/|og) ?under(?:skudd|skot)(?:et)?",
  "bruttofortjeneste",
  "dekningsbidrag",
  "ebitd?a?",
];

/** A result that is printed without its minus. */
export const DEFICIT = [
  "(?:årets )?(?:merforbruk|meirforbruk|underskudd|underskot)(?:et)?",
  "deficit",
  "(?:net |operating )?loss",
];

/** Words that may stand before a result. */
export const BEFORE_RESULT = [
  "årets",
  "års",
  "periodens",
  "brutto",
  "netto",
  "ordinært",
  "totalt",
  "samlet",
  "korrigert",
  "regnskapsmessig",
  "rekneskapsmessig",
  "driftens",
  "akkumulert",
  "operating",
  "net",
  "gross",
  "annual",
  "to",
];

/** Amounts that are often computed from those above, but can stand alone. */
export const OFTEN_COMPUTED = [
  "netto",
  "nettosum",
  "brutto",
  "net",
  "gross",
  "ramme",
  "[\\p{L}]*ramme(?:n)?",
  "konsortieavgift(?:en)?",
  "[\\p{L}]*grunnlag(?:et)?",
  "disponibelt?",
  "til (?:fordeling|disposisjon|disponering)",
  "(?:totalt |sum )?å (?:betale|fordele|dekke|finansiere|innbetale)",
  "(?:til|for) (?:betaling|utbetaling|gode)",
  "balanseført verdi",
  "bokført verdi",
  "evalueringssum",
  "kontraktssum",
  "amount due",
  "alle",
  "årets (?:endr(?:ing)?|avsetning|tilgang)",
  "(?:netto|total) endring",
];

/** The name of all income or all costs, and nothing more: often the sum of what stands above or below it. */
export const NAME_OF_ALL = [
  "(?:drifts)?(?:inntekter|kostnader|utgifter)",
  "(?:operating )?(?:income|revenues?|expenses|costs|expenditure)",
  "(?:total )?assets",
  "eiendeler",
  "egenkapital og gjeld",
  "finansposter",
];

/** A balance before what moves it, and after. */
export const OPENING = [
  "inngående",
  "inngåande",
  "ib",
  "01[./]01",
  "1\\.1\\.(?:(?:19|20)\\d\\d)?",
  "(?:per|pr\\.?) 1[./]1",
  "begynnelse(?:n)?",
  "primo",
  "opening",
  "beginning",
];
export const CLOSING = ["utgående", "utgåande", "ub", "31[./]12", "slutt(?:en)?", "ultimo", "closing", "end of"];

/** One amount less another. */
export const DIFFERENCE = [
  "[\\p{L}]*avvik(?:et)?",
  "endring(?:en)?",
  "endr",
  "differanse(?:n)?",
  "diff",
  "rest",
  "[\\p{L}]*rest",
  "gjenstår",
  "gjenstående",
  "økning",
  "auke",
  "nedgang",
  "mer(?:utgift|forbruk|inntekt)?(?: ?\\([-+]\\))? ?(?:\\/|og|-) ?mindre\\p{L}*",
  "variance",
  "change",
  "difference",
  "remaining",
];

/** Runs on from place to place. */
export const RUNNING = [
  "akkumulert(?:e)?",
  "akk",
  "kumulativt?",
  "kumulert",
  "hittil",
  "løpende",
  "løpande",
  "[\\p{L}]*saldo",
  "beholdning",
  "behaldning",
  "restgjeld",
  "restlån",
  "cumulative",
  "accumulated",
  "running",
  "balance",
  "year to date",
  "ytd",
];

/** Heads the lines that tell where a result goes. */
export const DISPOSAL = [
  "overføring(?:er|ar)?",
  "disponering(?:er|ar)?",
  "disponert",
  "anvendelse",
  "bruk av årsresultatet",
  "(?:allocation|appropriation|transfers)",
];

/** An of-which, first in its label; and as the heading of such lines. */
export const DETAIL = [
  "herav",
  "hvorav",
  "derav",
  "av dette",
  "av dei",
  "korav",
  "of which",
  "inkl(?:\\.|udert)?",
  "medrekna",
];

export const INCOME = ["inntekt", "innbetaling", "income", "revenue", "receipt"];
export const COSTS = ["kostnad", "utgift", "utbetaling", "cost", "expens", "payment", "avdrag", "rabatt", "skatt"];

/** Lines of another unit than the amounts they stand among. */
export const OTHER_UNIT = [
  "[\\p{L}]*årsverk",
  "[\\p{L}]*månedsverk",
  "antall",
  "antal",
  "number of",
  "fte",
  "andel",
  "[\\p{L}]*andel",
  "share of",
  "(?:resultat|dekning|egenkapital|likviditet|realisering|fullføring|kostnadsdekning|gjelds?|soliditet)s?grad",
  "[\\p{L}]*margin",
  "(?:[\\p{L}]*pris|lønns|kostnads)?indeks",
  "index",
  "ratio",
  "snitt",
  "gjennomsnitt(?:lig)?",
  "average",
  "median",
  "høyeste",
  "laveste",
  "maks(?:imum)?",
  "min(?:imum)?",
  "rangering",
  "rang",
  "rank",
  "plassering",
  "innbyggere",
  "innbyggjarar",
  "innbyggertall",
  "(?:antall )?studenter",
  "(?:antall )?elever",
  "students",
  "inhabitants",
  "timepris",
  "(?:time|merverdi|rente|skatte)?sats",
  "rentefot",
  "valutakurs",
];
