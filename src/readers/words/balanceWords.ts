import { tokensOf, words } from "./tokens";

/**
 * Tells whether a cell names the balance or the total of an account, not a posting: `Inngående saldo`, `UB 31.12`,
 * `Sum konto 6420`.
 *
 * @returns `sure` for words that name nothing else, `likely` for words that a posting seldom has as its text, and
 * `perhaps` for those it may well have: `Overført fra 2023`
 */
export function balanceWords(cell: string): BalanceWords | undefined {
  if (cell.length > LONGEST || !MAYBE.test(cell)) return undefined;
  const all = tokensOf(cell);
  // An account or a day may stand in front, as in `6420 Inngående saldo`.
  const start = all.findIndex((token) => !/^\d/u.test(token) && !ACCOUNT.has(token));
  const tokens = start < 0 ? [] : all.slice(start);
  const sure = sureLength(tokens);
  if (sure > 0 && tokens.slice(sure).every(isTail)) return "sure";
  const [first = "", second = ""] = tokens;
  if (CARRIED.has(first) && tokens.slice(1).every((token) => isTail(token) || CARRIED.has(token)))
    return first !== "transport" && tokens.every((token) => CARRIED.has(token)) ? "likely" : "perhaps";
  if (STATE.has(first) || MOVE.has(first))
    return tokens.slice(1).every((token) => isTail(token) || MORE.has(token)) ? "likely" : undefined;
  if (MOVED_BEFORE.has(first) && MOVE.has(second)) return tokens.slice(2).every(isTail) ? "likely" : undefined;
  if (!isTotal(tokens)) return undefined;
  const rest = tokens.slice(first === "i" ? 2 : 1);
  // The name of the account may follow its number.
  const number = rest.findIndex((token) => /^\d{3,}$/u.test(token));
  const beside = number < 0 ? rest : rest.slice(0, number);
  return beside.every((token) => isTail(token) || MORE.has(token)) ? "likely" : undefined;
}

/** Tells whether a kind of row is a balance: `Opening`, `Avslutning`. As a text such a word says too little. */
export const isBalanceKind = (cell: string): boolean => KINDS.has(cell.trim().toLowerCase());

/** Tells whether words name the movement of an account: a total in a text, and a posting as a kind of row. */
export const isMovement = (cell: string): boolean => MOVE.has(cell.trim().toLowerCase()) && !isBalanceCode(cell);

/** Tells whether the name of an account is that of a total: no account is called `Sum lønn`. */
export const isNameOfTotal = (name: string): boolean =>
  name.length <= LONGEST && MAYBE.test(name) && isTotal(tokensOf(name));

/** How surely words name a balance. */
export type BalanceWords = "sure" | "likely" | "perhaps";

/** Tells whether a cell is a code of a balance: `IB`, `UB`, `Primo`. In a column of names it may be initials. */
export const isBalanceCode = (cell: string): boolean => CODES.has(cell.trim().toLowerCase());

/** Counts the words at the beginning that name a balance surely. */
function sureLength([first = "", second = "", , fourth = ""]: readonly string[]): number {
  if (JOINED.test(first) || first === "ib" || first === "ub" || SLASHED.has(first)) return 1;
  if (SIDE.has(first) && STATE.has(second)) return 2;
  if (STATE.has(first) && (OF_STATE.has(second) || SLASHED.has(second))) return 2;
  if ((first === "brought" || first === "carried") && (second === "forward" || second === "down")) return 2;
  if (CARRIED.has(first) && STATE.has(second)) return 2;
  if (CARRIED.has(first) && /^(?:fra|frå|til)$/u.test(second) && /^(?:side|sida)$/u.test(fourth)) return 4;
  return 0;
}

const isTotal = ([first = "", second = ""]: readonly string[]): boolean =>
  TOTAL.has(first) || (first === "i" && second === "alt");

const isTail = (token: string): boolean => TAIL.has(token) || /^\d/u.test(token) || MONTH.test(token);

const LONGEST = 80;
/** A quick look before the closer ones: a long file has millions of texts. */
const MAYBE =
  /sal[dg]o|balan|bal\b|beholdn|behaldn|primo|ultimo|[iu]b|[bc]\/[fd]|forward|brought|carried|overfør|framfør|fremfør|transport|sum|omslutn|tot|i ?alt|beveg|movement|rörelse|bevæg/iu;
const MONTH = /^(?:jan|feb|mar|apr|mai|maj|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}{0,7}$/u;

const ACCOUNT = words("konto account kto kontonr acct");
const SIDE = words(
  "inngående inngåande utgåande ingående inng ing utgående utg udgående indgående åpnings åpning opnings opning åbnings opening open closing close beginning begin ending end starting start slutt slut avsluttende begynnelses initial final primo ultimo bokført",
);
const STATE = words(
  "saldo saldi saldoer balanse balansen balans balance balances bal beholdning behaldning beholdninger",
);
const JOINED =
  /^(?:inngående|inngåande|utgåande|ingående|utgående|åpnings?|opnings?|åbnings?|start|slutt?|begynnelses|primo|ultimo|sluttende)(?:saldo|balanse|balans|balance|beholdning|behaldning)$/u;
const OF_STATE = words(
  "ib ub inn ut primo ultimo inngående inngåande utgåande ingående utgående udgående indgående fremført framført overført brought carried forward fwd",
);
const CARRIED = words("overført overførte overføre å overføres fremført framført transport transporteres");
const SLASHED = words("b/f c/f b/d c/d ib/ub ub/ib");
const CODES = words("ib ub primo ultimo ob cb bf cf b/f c/f b/d c/d");
const KINDS = words(
  "opening closing åpning opning åbning öppning avslutning avslutting afslutning begynnelse start slutt slut end inngang utgang",
);
const MOVE = words("bevegelse bevegelser rørsle movement movements bevægelse bevægelser rörelse rörelser primo ultimo");
const MOVED_BEFORE = words("netto periodens total net årets å");
const TOTAL = words(
  "sum omslutning delsum mellomsum subsum sluttsum kontosum totalsum total totalt totals totaler subtotal grandtotal summa delsumma ialt kontototal",
);
/** Words beside a total or a balance that do not make it a posting. */
const MORE = words(
  "debet kredit debit credit saldo balanse balance konto account bevegelse movement alle all total sum periode",
);
const TAIL = words(
  "konto kontoen kontonr kto account acct nok kr for of pr per den as at on from to fra frå från til till forrige førre föregående previous prior last neste next side sida page perioden periode period periodens måneden måned månaden månad month year år året årets hittil i this b/f c/f ib ub forward fwd down",
);
