import { writeFileSync } from "node:fs";
import { areCasesFew } from "../../laws";
import { allowance, corpus, shownAt, sumShown, type CorpusTable } from "./corpusTable";
import { falseFindings, outcomesOf, share, told, type Outcome } from "./measuring";
import { KINDS } from "./planting";

/** Where a run writes all that is false and missed: `CORPUS_REPORT=/tmp/report npx jest …`. */
const REPORT = process.env["CORPUS_REPORT"];

/** What the scan reaches: findings in correct tables, and the shares of planted errors found and with the right sum. */
export type Reached = { falseErrors: number; falseWarnings: number; found: number; named: number };

/** A sample of the plants may fall out worse than all of them. */
const SPREAD = areCasesFew ? 0.08 : 0;

/**
 * Holds the scan against the tables of a folder.
 *
 * @param most - how many errors are planted in a table at most; all there are, unless it is given
 */
export function testCorpus(folder: string, reached: Reached, most?: number): void {
  const tables = corpus(folder);

  test("every annotated figure of the corpus is what its annotation says", () => {
    const off = tables.flatMap((table) =>
      table.claims
        .filter((claim) => shownAt(table, claim)?.minus(sumShown(table, claim)).abs().gt(allowance(table, claim)))
        .map(({ row, column }) => `${table.name}, row ${row + 1}, column ${column + 1}`),
    );
    expect(off).toEqual([]);
    expect(tables.filter(({ claims }) => claims.length === 0).map(({ name }) => name)).toEqual([]);
  });

  test("correct tables have no findings", () => {
    const found = tables.flatMap((table) => falseFindings(table).map((finding) => ({ table, finding })));
    const of = (wanted: string) => found.filter(({ finding }) => finding.severity === wanted);
    report(
      `${folder}.false`,
      found.map(({ table, finding }) => told(table, finding)),
    );
    expect(of("error").length).toBeLessThanOrEqual(reached.falseErrors);
    expect(of("warning").length).toBeLessThanOrEqual(reached.falseWarnings);
  });

  test("wrong totals are found in their cells, and the right sum is named", () => {
    const outcomes = tables.flatMap((table) => outcomesOf(table, areCasesFew ? 3 : most));
    report(`${folder}.planted`, [...figures(tables, outcomes), ...missed(outcomes)]);
    if (!areCasesFew) expect(outcomes.length).toBeGreaterThan(1000);
    expect(share(outcomes, ({ isFound }) => isFound)).toBeGreaterThanOrEqual(reached.found - SPREAD);
    expect(share(outcomes, ({ isNamed }) => isNamed)).toBeGreaterThanOrEqual(reached.named - SPREAD);
  });
}

function figures(tables: readonly CorpusTable[], outcomes: readonly Outcome[]): string[] {
  const families = [...new Set(tables.map(({ name }) => name.split("/")[0]))];
  const line = (title: string, of: readonly Outcome[]): string => {
    const percent = (is: (outcome: Outcome) => boolean): string => `${(share(of, is) * 100).toFixed(1)} %`;
    const found = percent(({ isFound }) => isFound);
    const named = percent(({ isNamed }) => isNamed);
    const alone = percent(({ isFound, others }) => isFound && others.length === 0);
    const error = percent(({ isError }) => isError);
    return `${title}: ${of.length} planted, found ${found}, right sum ${named}, as an error ${error}, alone ${alone}`;
  };
  return [
    line("all", outcomes),
    ...KINDS.map((kind) =>
      line(
        kind,
        outcomes.filter((outcome) => outcome.kind === kind),
      ),
    ),
    ...(["down", "across"] as const).map((way) =>
      line(
        way,
        outcomes.filter((outcome) => outcome.way === way),
      ),
    ),
    ...families.map((family) =>
      line(
        `${family}/*`,
        outcomes.filter(({ name }) => name.startsWith(`${family}/`)),
      ),
    ),
    ...tables.map(({ name }) =>
      line(
        name,
        outcomes.filter((outcome) => outcome.name === name),
      ),
    ),
  ];
}

const missed = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ isNamed }) => !isNamed)
    .map(({ name, cell, kind, printed, right, isFound, others }) => {
      const how = isFound ? "without the right sum" : "not found";
      return `${name} ${cell}: ${kind}, ${String(printed)} for ${String(right)}, ${how}; also at ${others.join(" ")}`;
    });

function report(title: string, lines: readonly string[]): void {
  if (REPORT) writeFileSync(`${REPORT}.${title}`, `${lines.join("\n")}\n`);
}
