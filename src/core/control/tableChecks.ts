import type { Amount } from "../money/amount";
import { checkAcross, checkResult } from "./checks";
import type { Finding } from "../faults/fault";
import { isAmount, printedUnit, type FigureTable } from "./figureTable";
import { checkTotals, type WrongTotal } from "./tableTotals";

/**
 * Checks a printed table that nothing is known of but what it shows: down its columns, across its lines, and its result.
 *
 * A total that does not foot makes what rests on it wrong too; only the total is told.
 */
export function checkTable(table: FigureTable): Finding[] {
  const wrong = checkTotals(table);
  return [...wrong.map(({ finding }) => finding), ...checkLines(table, wrong), ...checkResults(table, wrong)];
}

/** Across: where most lines say that the columns add up, those where they do not are wrong. */
function checkLines({ lines, across, at }: FigureTable, wrong: readonly WrongTotal[]): Finding[] {
  if (!across) return [];
  const { actual, remaining, accumulated } = across;
  const checked = lines.flatMap(({ figures }, line) => {
    const [one, other, both] = [figures[actual], figures[remaining], figures[accumulated]];
    if (!isAmount(one) || !isAmount(other) || !isAmount(both)) return [];
    const settings = { unit: printedUnit([one, other, both]), at: at(line, accumulated) };
    const isToldAlready = wrong.some((total) => total.line === line && Object.values(across).includes(total.column));
    return [{ findings: checkAcross(one, other, both, settings), isToldAlready }];
  });
  const told = checked.filter(({ findings }) => findings.length > 0);
  return told.length * 2 > checked.length
    ? []
    : told.flatMap(({ findings, isToldAlready }) => (isToldAlready ? [] : findings));
}

/** The result: income less costs. Of several totals of costs, those that give the result in most columns are meant. */
function checkResults(table: FigureTable, wrong: readonly WrongTotal[]): Finding[] {
  return table.lines.flatMap(({ role }, line) => {
    if (role !== "result") return [];
    const [earned, spent] = (["income", "costs"] as const).map((kind) => totalsOf(table, line, kind));
    const pairs = (earned ?? []).flatMap((income) =>
      (spent ?? []).map((costs) => checkColumns(table, wrong, { line, income, costs })),
    );
    const most = Math.max(...pairs.map(({ foots }) => foots));
    const best = pairs.find(({ foots }) => foots === most);
    return best && (best.foots > 0 || pairs.length === 1) ? best.findings : [];
  });
}

/** Totals of all income or costs above a line, the nearest first; where none is of all, those of some. */
function totalsOf({ lines }: FigureTable, before: number, kind: "income" | "costs"): number[] {
  const totals = [...lines.slice(0, before).keys()].filter((i) => lines[i]?.of?.kind === kind).reverse();
  const ofAll = totals.filter((i) => lines[i]?.of?.isAll);
  return ofAll.length > 0 ? ofAll : totals;
}

function checkColumns(
  table: FigureTable,
  wrong: readonly WrongTotal[],
  { line, income, costs }: { line: number; income: number; costs: number },
): { foots: number; findings: Finding[] } {
  /** What is printed; and what should be, where the total is told to be wrong already. */
  const either = (of: number, column: number): Amount[] => {
    const right = wrong.find((total) => total.line === of && total.column === column)?.wanted;
    return [table.lines[of]?.figures[column], right].filter(isAmount);
  };
  const checked = (table.lines[line]?.figures ?? []).flatMap((result, column) => {
    const [earned, spent] = [either(income, column), either(costs, column)];
    if (!isAmount(result) || !earned[0] || !spent[0]) return [];
    const settings = { unit: printedUnit([result, earned[0], spent[0]]), at: table.at(line, column) };
    const tried = earned.flatMap((more) => spent.map((less) => checkSigned(more, less, result, settings)));
    return [tried.some((found) => found.length === 0) ? [] : (tried[0] ?? [])];
  });
  return { foots: checked.filter((found) => found.length === 0).length, findings: checked.flat() };
}

/** Costs are printed without a sign, or with a minus; so is income in a ledger's own signs. */
function checkSigned(
  income: Amount,
  costs: Amount,
  result: Amount,
  settings: Parameters<typeof checkResult>[3],
): Finding[] {
  if (!costs.isNegative() && !income.isNegative()) return checkResult(income, costs, result, settings);
  const added = checkResult(income, costs.neg(), result, settings);
  return added.length > 0 && income.isNegative() ? checkResult(income.neg(), costs, result, settings) : added;
}
