import { ONE, roundTo, sum, type Amount } from "../money";
import { checkDown } from "./checks";
import type { Finding } from "../faults";
import { footingResidue } from "./footing";
import { isAmount, printedUnit, type Figure, type FigureTable } from "./figureTable";
import { detailLines, readingsOf, type Reading } from "./readings";

/** A total that does not foot, and the amount that it should be. */
export type WrongTotal = { line: number; column: number; wanted: Amount; finding: Finding };

/**
 * Down the columns of a printed table: every total is the sum of its parts.
 *
 * A table does not show which lines are a total's parts. The reading that foots in most columns is chosen, and the
 * columns where it does not foot are wrong: annex 1 of BIB-2024/30 foots in three of its four.
 *
 * @example see the test, which reads annex 1
 */
export function checkTotals(printed: FigureTable): WrongTotal[] {
  const table = { ...printed, lines: [...printed.lines] };
  const covers = new Map<number, number>();
  const details = detailLines(table);
  return printed.lines.flatMap((printedLine, line) => {
    if (printedLine.role !== "total") return [];
    const best = bestOf(table, line, readingsOf(table, line, covers, details));
    if (printedLine.totalBy === "place" && !(best && isWhole(best))) {
      table.lines[line] = { ...printedLine, role: "item" };
      return [];
    }
    if (!best) return [];
    covers.set(line, best.reading.from);
    return isReported(table, line, best) ? best.wrong.map((column) => wrongTotal(table, line, column, best)) : [];
  });
}

/**
 * A total that foots nowhere is reported only when its words make it a total, and it is not the sum of the lines below.
 */
const isReported = (table: FigureTable, line: number, { foots, reading }: Judged): boolean =>
  foots > 0 ||
  (table.lines[line]?.totalBy === "words" &&
    reading.parts.length > 1 &&
    !isWhole(judge(table, line, linesBelow(table, line))));

/** Whether it foots in every readable column, and has more than one part. */
const isWhole = ({ foots, wrong, reading }: Judged): boolean =>
  foots > 0 && wrong.length === 0 && reading.parts.length > 1;

/** The result of a reading: how many columns foot, and which do not. */
type Judged = { reading: Reading; foots: number; wrong: readonly number[] };

function judge(table: FigureTable, line: number, reading: Reading): Judged {
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  const verdicts = columns.map((column) => verdict(table, line, column, reading));
  return {
    reading,
    foots: verdicts.filter((verdict) => verdict === "foots").length,
    wrong: columns.filter((column) => verdicts[column] === "wrong"),
  };
}

/**
 * The first reading where every column foots. Otherwise the reading with most columns that foot, the likeliest of
 * equals.
 */
function bestOf(table: FigureTable, line: number, readings: Iterable<Reading>): Judged | undefined {
  let best: Judged | undefined;
  for (const reading of readings) {
    const judged = judge(table, line, reading);
    if (judged.wrong.length === 0 && judged.foots > 0) return judged;
    if (!best || judged.foots > best.foots) best = judged;
  }
  return best;
}

function verdict(table: FigureTable, line: number, column: number, { parts }: Reading): "foots" | "wrong" | "unknown" {
  const total = table.lines[line]?.figures[column];
  const figures = figuresOf(table, parts, column);
  if (!isAmount(total) || figures.includes("unreadable")) return "unknown";
  const amounts = figures.filter(isAmount);
  // A total without parts, or zeros that add up to zero, prove nothing.
  if (amounts.length === 0) return "unknown";
  if (total.isZero() && amounts.every((amount) => amount.isZero())) return "unknown";
  return footsWithin(amounts, total) ? "foots" : "wrong";
}

/** A whole total above parts with decimals was rounded by itself. */
function footsWithin(parts: readonly Amount[], total: Amount): boolean {
  if (footingResidue(parts, total, printedUnit([...parts, total])).isZero()) return true;
  return total.isInteger() && roundTo(sum(parts), ONE).eq(total);
}

function wrongTotal(table: FigureTable, line: number, column: number, { reading, foots }: Judged): WrongTotal {
  const figures = figuresOf(table, reading.parts, column);
  const parts = figures.map((figure) => (isAmount(figure) ? figure : undefined));
  const own = table.lines[line]?.figures ?? [];
  const total = own[column] as Amount;
  const others = own.filter((figure, i): figure is Amount => i !== column && isAmount(figure) && !figure.eq(total));
  const settings = { unit: printedUnit([...figures, total]), at: table.at(line, column) };
  const [finding] = checkDown(parts, total, unique(others), settings);
  if (finding?.code !== "total-not-sum") throw new Error("a wrong total foots");
  const causes = finding.facts.causes.map((cause) => {
    const name = "line" in cause ? table.lines[reading.parts[cause.line - 1] ?? -1]?.label : undefined;
    return name ? { ...cause, name } : cause;
  });
  const wanted = sum(parts);
  const isSure = foots > 0 || causes.length > 0 || total.minus(wanted).abs().lte(wanted.abs().div(2));
  return {
    line,
    column,
    wanted,
    // A sum that resembles nothing above it may cover something else.
    finding: { ...finding, facts: { ...finding.facts, causes }, severity: isSure ? "error" : "warning" },
  };
}

/** The reading of a total that is printed above its parts. */
function linesBelow({ lines }: FigureTable, line: number): Reading {
  const parts: number[] = [];
  for (let i = line + 1; lines[i]?.role === "item"; i += 1) parts.push(i);
  return { from: line, parts };
}

const figuresOf = ({ lines }: FigureTable, parts: readonly number[], column: number): Figure[] =>
  parts.map((part) => lines[part]?.figures[column]);

const unique = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter((amount, i) => amounts.findIndex((other) => other.eq(amount)) === i);
