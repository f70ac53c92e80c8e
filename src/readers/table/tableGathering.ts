import type { Finding } from "../../core";
import {
  allPostings,
  countFile,
  countLine,
  createTally,
  fileFindings,
  postingsOf,
  type FileCount,
  type LedgerReading,
  type RecognisedTable,
  type TakeLine,
} from "../reading";
import type { Decoder } from "../file";
import { createSideCount, type SideCount } from "./credits";
import type { TableForm } from "./recognise";
import { createRowReader } from "./rows";
import type { ChoiceOf } from "./understand";

/** The result of several tables together. */
export type TableGathering = {
  /** Begins a table, and gives the reader of its rows. A table that was not understood has no rows read. */
  begin: (form: TableForm) => (row: readonly unknown[], number: number) => void;
  /** Records the encoding a table turned out to have. */
  encoded: (table: RecognisedTable, decoder: Decoder) => void;
  reading: () => LedgerReading;
};

/**
 * Gathers tables into one reading, whether they are files or cells.
 *
 * @param forms - all the tables, understood
 * @param findings - findings about how they were understood
 */
export function createTableGathering(
  forms: readonly TableForm[],
  choiceOf: ChoiceOf,
  take: TakeLine,
  findings: readonly Finding[],
): TableGathering {
  const counts: FileCount[] = [];
  const accountNames = new Map<string, string>();
  const broken: Finding[] = [];
  const tally = createTally();
  const sides = countSides(forms, choiceOf);

  const begin: TableGathering["begin"] = ({ table, places, beside, width = table.columns.length }) => {
    if (!places) return () => undefined;
    const count = countFile(table.file, forms.length > 1);
    counts.push(count);
    const taken: TakeLine = (line) => {
      count.postings += 1;
      countLine(count, line);
      take(line);
    };
    return createRowReader(
      { table, places, beside, width },
      { take: taken, tally, counted: sides.get(table.head), accountNames },
    );
  };

  const encoded: TableGathering["encoded"] = (table, decoder) => {
    table.encoding = decoder.encoding();
    if (decoder.isBroken())
      broken.push({ code: "encoding-mixed", facts: { from: "table", file: table.file }, severity: "warning" });
  };

  const reading = (): LedgerReading => ({
    postings: allPostings(counts),
    covered: [],
    accountNames,
    dimensions: [],
    saft: [],
    tables: forms.map(({ table }) => table),
    findings: [
      ...findings,
      ...broken,
      ...[...sides.values()].flatMap((count) => count.findings()),
      ...tally.findings(postingsOf(counts)),
      ...(forms.every(({ places }) => places) ? fileFindings(counts) : []),
    ],
  });
  return { begin, encoded, reading };
}

/** Creates a count for the tables of each header row that have sides. */
function countSides(forms: readonly TableForm[], choiceOf: ChoiceOf): Map<string, SideCount> {
  const byHead = new Map<string, RecognisedTable[]>();
  for (const { table } of forms) if (table.credits) byHead.set(table.head, [...(byHead.get(table.head) ?? []), table]);
  return new Map(
    [...byHead].map(([head, tables]) => [head, createSideCount(tables, choiceOf(head).credits !== undefined)]),
  );
}
