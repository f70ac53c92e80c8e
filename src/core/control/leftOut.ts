import type { Finding } from "../faults";
import { addedAt, type Axis } from "./axis";
import type { Checked } from "./checked";
import { isAmount, type FigureTable } from "./figureTable";
import { placesOf, type Reading } from "./reading";

/**
 * Totals that foot in every column once one line is left out of them: a line was added to the table and not to its total, or
 * it is no part of it. Which of them, only its reader knows.
 */
export function linesLeftOut(
  { table, down }: Pick<Checked, "table" | "down">,
  readings: readonly Reading[],
): Finding[] {
  return readings.flatMap((reading): Finding[] => {
    const { target, terms, judged, isProved } = reading;
    if (isProved || placesOf(judged) < 2 || judged.wrong.length < placesOf(judged)) return [];
    const left = terms.find(({ line }) => explainsAll(down, reading, line));
    const [at] = judged.wrong;
    const part = left && at !== undefined ? down.lines[left.line]?.figures[at] : undefined;
    if (!left || at === undefined || !isAmount(part)) return [];
    const name = table.lines[left.line]?.label ?? "";
    return [
      { code: "line-left-out", facts: { name, part: part.toString() }, severity: "warning", at: table.at(target, at) },
    ];
  });
}

function explainsAll(axis: Axis, { target, terms, judged }: Reading, left: number): boolean {
  const rest = terms.filter(({ line }) => line !== left);
  return (
    rest.length > 1 &&
    judged.wrong.every((at) => {
      const total = axis.lines[target]?.figures[at];
      return isAmount(total) && addedAt(axis, rest, at).sum.eq(total);
    })
  );
}

/** Formulas that add a run of lines up to their total, and stop short of the last or begin after the first. */
export function formulasShort({ table, down }: Pick<Checked, "table" | "down">): Finding[] {
  return table.lines.flatMap(({ scopes = [], meaning, isHeading }, target) => {
    if (isHeading || meaning.kind !== "total") return [];
    return scopes.flatMap((scope, column): Finding[] => {
      if (scope === undefined || scope === "elsewhere" || scope.length < 2) return [];
      const lines = scope.map(({ line }) => line);
      const isRun = scope.every(
        (term, i) => term.column === column && term.sign === 1 && (i === 0 || term.line > (lines[i - 1] ?? 0)),
      );
      const [first = 0, last = 0] = [lines[0], lines.at(-1)];
      if (!isRun || last >= target || !lines.every((line) => isPlain(table.lines[line]))) return [];
      const left = [...itemsAbove(table, first - 1), ...itemsBetween(table, last + 1, target)].filter((line) => {
        const figure = down.lines[line]?.figures[column];
        return isAmount(figure) && !figure.isZero();
      });
      const printed = down.lines[target]?.figures[column];
      if (left.length === 0 || !isAmount(printed)) return [];
      const missing = addedAt(
        down,
        left.map((line) => ({ line, sign: 1 as const })),
        column,
      ).sum;
      const wanted = printed.plus(missing);
      const facts = {
        printed: printed.toString(),
        wanted: wanted.toString(),
        residue: missing.neg().toString(),
        names: left.map((line) => table.lines[line]?.label ?? ""),
      };
      return [{ code: "formula-leaves-out", facts, severity: "warning", at: table.at(target, column) }];
    });
  });
}

/** The items right above a line, where nothing parts them from it. */
function itemsAbove({ lines }: FigureTable, from: number): number[] {
  const found: number[] = [];
  for (let line = from; line >= 0 && isPlain(lines[line]); line -= 1) {
    found.unshift(line);
    if (lines[line]?.isAfterGap === true) break;
  }
  return lines[from + 1]?.isAfterGap === true ? [] : found;
}

/** The items between the last line of a formula and its total, where nothing else stands there. */
function itemsBetween({ lines }: FigureTable, from: number, to: number): number[] {
  const between = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  return between.every((line) => isPlain(lines[line])) ? between : [];
}

const isPlain = (line: FigureTable["lines"][number] | undefined): boolean =>
  line !== undefined && !line.isHeading && line.meaning.kind === "item" && !(line.scopes ?? []).some(Array.isArray);
