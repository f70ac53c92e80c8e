import type { Amount } from "../money";
import { checkAcross, checkResult } from "./checks";
import type { Finding } from "../faults";
import { isAmount, printedUnit, type FigureTable } from "./figureTable";
import { checkTotals, type WrongTotal } from "./tableTotals";

/**
 * Checks a printed table by what it shows alone: down its columns, across its lines, and its result.
 *
 * A total that does not foot makes the figures that use it wrong too. Only the total is reported.
 */
export function checkTable(table: FigureTable): Finding[] {
  const wrong = checkTotals(table);
  return [...wrong.map(({ finding }) => finding), ...checkLines(table, wrong), ...checkResults(table, wrong)];
}

/** Across: when the columns add up in most lines, the other lines are wrong. */
function checkLines({ lines, across, at }: FigureTable, wrong: readonly WrongTotal[]): Finding[] {
  if (!across) return [];
  const { actual, remaining, accumulated } = across;
  const checked = lines.flatMap(({ figures }, line) => {
    const [one, other, both] = [figures[actual], figures[remaining], figures[accumulated]];
    if (!isAmount(one) || !isAmount(other) || !isAmount(both)) return [];
    const settings = { unit: printedUnit([one, other, both]), at: at(line, accumulated) };
    const isReportedAlready = wrong.some(
      (total) => total.line === line && Object.values(across).includes(total.column),
    );
    return [{ findings: checkAcross(one, other, both, settings), isReportedAlready }];
  });
  const wrongLines = checked.filter(({ findings }) => findings.length > 0);
  return wrongLines.length * 2 > checked.length
    ? []
    : wrongLines.flatMap(({ findings, isReportedAlready }) => (isReportedAlready ? [] : findings));
}

/** The result: income less costs. Among several totals, the pair that gives the result in most columns is chosen. */
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

/** Totals of all income or all costs above a line, the nearest first. If there is no such total, the partial ones. */
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
  /** The printed amount, and the right amount when the total is already reported as wrong. */
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

/** Costs are printed without a sign or with a minus. In a ledger's own signs, income has a minus. */
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
