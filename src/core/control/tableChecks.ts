import type { Finding } from "../faults";
import { acrossAxis, downAxis, judgeTerms, type Axis } from "./axis";
import type { FigureTable } from "./figureTable";
import { instancesOf, type Instance } from "./instances";
import { formulasShort, linesLeftOut } from "./leftOut";
import { looksLike } from "./likeness";
import { locateErrors } from "./locate";
import { notesOf } from "./notes";
import { readAxis } from "./readAxis";
import { isRate } from "./rates";
import { isMostly, placesOf, type Reading } from "./reading";
import { readRunning, runningInstances, type Running } from "./running";
import { wrongFigure } from "./wrongFigure";

/**
 * Checks a printed table by what it shows alone: down its lines and across its columns.
 *
 * First it is read what each line and column is the sum or the difference of: by its own formula, by words, by figures. A
 * figure that then stands in sums that do not foot is a finding, once, at the cell whose correction makes them foot.
 */
export function checkTable(table: FigureTable): Finding[] {
  const down = downAxis(table);
  const runningDown = readRunning(down);
  const downReadings = readAxis(down, targetsOf(runningDown));
  const proved = downReadings.filter(({ isProved }) => isProved);
  const added = new Set(proved.flatMap(({ terms }) => terms.map(({ line }) => line)));
  const across = table.parts.map((_columns, part) => acrossAxis(table, part, down, added));
  const runningAcross = across.map(readRunning);
  const acrossReadings = across.map((axis, part) =>
    withAnnex(table, axis, readAxis(axis, targetsOf(runningAcross[part] ?? []))),
  );
  const variances = new Set(acrossReadings.flat().flatMap(({ target, turned }) => (turned ? [target] : [])));
  const instances = [
    ...instancesOf(down, told(down, downReadings), variances).filter(
      (one) => one.footing !== "wrong" || (!runs(one, runningAcross.flat()) && !isRate(down, one)),
    ),
    ...across
      .flatMap((axis, part) => instancesOf(axis, told(axis, acrossReadings[part] ?? [])))
      .filter((one) => one.footing !== "wrong" || !runs(one, runningDown)),
    ...runningInstances(down, runningDown, (at) => acrossReadings.flat().some((one) => isSumAt(one, at))),
    ...across.flatMap((axis, part) =>
      runningInstances(axis, runningAcross[part] ?? [], (at) => {
        const { line } = axis.cellOf(0, at);
        return proved.some(({ target }) => target === line);
      }),
    ),
  ];
  const checked = { table, down, instances };
  return [
    ...locateErrors(instances).map((wrong) => wrongFigure(checked, wrong)),
    ...linesLeftOut(checked, downReadings),
    ...formulasShort(checked),
    ...notesOf(checked),
  ];
}

const isSumAt = ({ target, isProved }: Reading, at: number): boolean => isProved && target === at;

const targetsOf = (running: readonly Running[]): ReadonlySet<number> => new Set(running.map(({ target }) => target));

/** Whether a sum stands in a line that runs the other way. Its last figure is no sum of those before it. */
const runs = ({ at, axis }: Instance, running: readonly Running[]): boolean =>
  running.some(({ target, isChange }) => {
    const { line, column } = axis.cellOf(0, at);
    return !isChange && target === (axis.way === "down" ? column : line);
  });

/** The readings that a finding may rest on. Words alone are not enough where a sum foots in none of several places. */
const told = (axis: Axis, readings: readonly Reading[]): Reading[] =>
  readings.filter(
    ({ target, terms, judged, isProved }) =>
      isProved ||
      (axis.way === "down" &&
        (placesOf(judged) === 1 || judged.wrong.some((at) => looksLike(axis, target, terms, at) !== undefined))),
  );

/** Annex 1 of BIB-2024/30: actual and remaining budget are the accumulated, whatever stands between them. */
function withAnnex({ across }: FigureTable, axis: Axis, readings: readonly Reading[]): readonly Reading[] {
  if (!across) return readings;
  const { actual, remaining, accumulated } = across;
  const terms = [actual, remaining].map((line) => ({ line, sign: 1 as const }));
  const judged = judgeTerms(axis, accumulated, terms);
  if (!isMostly(judged)) return readings;
  const annex: Reading = { target: accumulated, terms, judged, isProved: true };
  return [annex, ...readings.filter(({ target }) => target !== accumulated)];
}
