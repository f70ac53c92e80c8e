import type { Finding } from "../faults";
import { acrossAxis, downAxis, judgeTerms, type Axis } from "./axis";
import type { FigureTable } from "./figureTable";
import { instancesOf } from "./instances";
import { formulasShort, linesLeftOut } from "./leftOut";
import { looksLike } from "./likeness";
import { locateErrors } from "./locate";
import { notesOf } from "./notes";
import { readAxis } from "./readAxis";
import { isRate } from "./rates";
import { isMostly, placesOf, type Reading } from "./reading";
import { wrongFigure } from "./wrongFigure";

/**
 * Checks a printed table by what it shows alone: down its lines and across its columns.
 *
 * First it is read what each line and column is the sum or the difference of: by its own formula, by words, by figures. A
 * figure that then stands in sums that do not foot is a finding, once, at the cell whose correction makes them foot.
 */
export function checkTable(table: FigureTable): Finding[] {
  const down = downAxis(table);
  const across = table.parts.map((_columns, part) => acrossAxis(table, part, down));
  const acrossReadings = across.map((axis) => withAnnex(table, axis, readAxis(axis)));
  const downReadings = readAxis(down);
  const variances = new Set(acrossReadings.flat().flatMap(({ target, turned }) => (turned ? [target] : [])));
  const instances = [
    ...instancesOf(down, told(down, downReadings), variances).filter(
      (one) => one.footing !== "wrong" || !isRate(down, one),
    ),
    ...across.flatMap((axis, part) => instancesOf(axis, told(axis, acrossReadings[part] ?? []))),
  ];
  const checked = { table, down, instances };
  return [
    ...locateErrors(instances).map((wrong) => wrongFigure(checked, wrong)),
    ...linesLeftOut(checked, downReadings),
    ...formulasShort(checked),
    ...notesOf(checked),
  ];
}

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
